import { beforeEach, expect, test, vi } from 'vitest';

let createFrontClient: typeof import('../../src/client.js').createFrontClient;

// Each test is a process of its own, which has not sent anything.
beforeEach(async () => {
  vi.resetModules();
  ({ createFrontClient } = await import('../../src/client.js'));
});

vi.mock('../../src/transport/delivery.js', () => {
  throw new Error('the network is gone');
});

/** A client that cannot load what paces calls and recovers from failures. `sent` counts its requests. */
function start(first: () => Response) {
  const sent: string[] = [];
  const front = createFrontClient({
    token: 'token',
    fetch: async ({ url }) => (sent.push(url) === 1 ? first() : Response.json({})),
  });
  return { front, sent };
}

test.each([
  ['a failure', {}, 503],
  ['a redirect', { location: '/messages/msg_2' }, 301],
])('%s stands when what would recover from it cannot be loaded', async (_what, headers, status) => {
  const { front, sent } = start(() => new Response(null, { status, headers: new Headers(headers) }));
  expect((await front.GET('/me')).error?._error.status).toBe(status);
  expect(sent).toHaveLength(1);
});

test('a write is not sent at all then, since nobody could tell whether it was carried out', async () => {
  const { front, sent } = start(() => new Response(null, { status: 502 }));
  const body = { type: 'discussion', subject: 'Delivery' } as const;
  const failure = await front.POST('/conversations', { body }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'FRONT_CONNECTION', operation: 'POST /conversations' });
  expect((failure as Error).message).toBe('POST /conversations: a part of the client did not load');
  expect((failure as Error).cause).toBeInstanceOf(Error);
  expect(sent).toEqual([]);
});

test('so does a connection that broke', async () => {
  const { front, sent } = start(() => {
    throw new TypeError('fetch failed');
  });
  await expect(front.GET('/me')).rejects.toMatchObject({ code: 'FRONT_CONNECTION' });
  expect(sent).toHaveLength(1);
});

test('a second call is not sent either, since nothing could pace it', async () => {
  const { front, sent } = start(() => Response.json({}));
  await front.GET('/me');
  await expect(front.GET('/me')).rejects.toMatchObject({ code: 'FRONT_CONNECTION', operation: 'GET /me' });
  expect(sent).toHaveLength(1);
});
