import { expect, test } from 'vitest';
import { createFrontClient, FrontResponseError, FrontUnknownOutcomeError } from '../../src/index.js';

/** A client that is answered with more than it takes. */
function setup(status: number, maxResponseSize = 100) {
  let pulled = 0;
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    const pull = (controller: ReadableStreamDefaultController) => {
      pulled += 1;
      controller.enqueue(new Uint8Array(60));
    };
    return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }), { status });
  };
  const front = createFrontClient({
    token: 't',
    fetch,
    maxResponseSize,
    rateLimit: false,
    retry: { limit: 0 },
  });
  return { front, pulled: () => pulled, sent: () => sent };
}

test('an answer without an end is given up once it is too large, and not asked for again', async () => {
  const { front, pulled, sent } = setup(200);
  const error = await front.GET('/me').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FrontResponseError);
  expect((error as Error).message).toBe('GET /me: succeeded, but the answer is larger than 100 bytes');
  expect([pulled(), sent()]).toEqual([2, 1]);
});

test('a failure that is too large is still a failure of its status', async () => {
  const { front, pulled } = setup(404);
  const { error, response } = await front.GET('/me');
  expect(error).toEqual({ _error: { status: 404, title: 'Not found' } });
  expect(await response.text()).toBe('');
  expect(pulled()).toBe(2);
});

test('a write whose outcome is open stays so', async () => {
  const body = { type: 'discussion', subject: 'Delivery' } as const;
  await expect(setup(502).front.POST('/conversations', { body })).rejects.toThrow(FrontUnknownOutcomeError);
});

test('a file may be larger', async () => {
  const file = new Uint8Array(500);
  const fetch = async () => new Response(file);
  const front = createFrontClient({ token: 't', fetch, maxResponseSize: 100 });
  const { data } = await front.GET('/download/{attachment_link_id}', {
    params: { path: { attachment_link_id: 'fil_1' } },
  });
  expect(data?.size).toBe(500);
});

test.each([-1, Number.NaN])('refuses %d as the size', (maxResponseSize) => {
  expect(() => createFrontClient({ token: 't', maxResponseSize })).toThrow(
    'Option `maxResponseSize` must be a number from 0.',
  );
});

test('takes answers without a body only, where the size is 0', async () => {
  const empty = createFrontClient({
    token: 't',
    fetch: async () => new Response(null, { status: 204 }),
    maxResponseSize: 0,
  });
  expect((await empty.GET('/me')).response.status).toBe(204);
  await expect(setup(200, 0).front.GET('/me')).rejects.toThrow('larger than 0 bytes');
});
