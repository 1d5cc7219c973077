import { expect, test, vi } from 'vitest';
// Not from the entry, whose `paginate` and `download` load what recovers in any case.
import { createFrontClient } from '../../src/client.js';
import { toErrorBody } from '../../src/error-body.js';
import type { Internals } from '../../src/transport/internals.js';

const { recovered } = vi.hoisted(() => ({ recovered: vi.fn() }));

vi.mock('../../src/transport/delivery.js', () => ({
  deliveryOf: ({ sendOnce }: Internals) => ({
    send: sendOnce,
    toErrorBody,
    recover: (_request: unknown, first: Promise<Response>) => {
      recovered();
      return first;
    },
  }),
}));

/** Whether a first answer with this status goes to what follows redirects and tries again. */
async function isRecovered(status: number): Promise<boolean> {
  recovered.mockClear();
  const front = createFrontClient({
    token: 'token',
    rateLimit: false,
    fetch: async () => new Response(null, { status }),
  });
  expect((await front.GET('/me')).response.status).toBe(status);
  return recovered.mock.calls.length > 0;
}

test.each([200, 201, 204, 299, 400, 401, 403, 404, 409, 422, 499])(
  'a %d is what the caller gets, and nothing is loaded that could recover',
  async (status) => {
    expect(await isRecovered(status)).toBe(false);
  },
);

test.each([300, 301, 302, 303, 307, 308, 408, 423, 429, 500, 502, 503, 504])(
  'a %d may not be the end',
  async (status) => {
    expect(await isRecovered(status)).toBe(true);
  },
);
