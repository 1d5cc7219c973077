import { expect, test } from 'vitest';
import { createFrontClient } from '../../src/client.js';
import { FrontQuotaError } from '../../src/errors.js';
import { createRateLimiter } from '../../src/quota/rate-limiter.js';
import type { ClientOptions, FrontEvent } from '../../src/types.js';
import { startServer } from '../helpers/http-server.js';
import { createModelServer, request } from './model-server.js';
import { createVirtualClock } from './virtual-clock.js';

const TOKEN = 'a-token-that-nobody-may-see';

function setup(limit: number) {
  const clock = createVirtualClock();
  const server = createModelServer(clock, { limit });
  const tokens: (string | null)[] = [];
  const events: FrontEvent[] = [];
  const fetch = (sent: Request) => {
    tokens.push(sent.headers.get('authorization'));
    return server.send(request());
  };
  const client = (options: Partial<ClientOptions> = {}) =>
    createFrontClient({
      ...{ token: TOKEN, fetch, clock, timeout: 1e9, maxWait: Number.POSITIVE_INFINITY },
      onEvent: (event) => events.push(event),
      ...options,
    });
  return { clock, server, events, client, tokens };
}

test('calls wait for the window instead of being refused', async () => {
  const { clock, server, client, events } = setup(20);
  const front = client();
  const started = clock.now();
  const results = await clock.run(Promise.all(Array.from({ length: 50 }, () => front.GET('/me'))));
  expect(results.every(({ error }) => error === undefined)).toBe(true);
  expect(server.accepted).toHaveLength(50);
  expect(server.refused).toHaveLength(0);
  expect(clock.now() - started).toBeLessThan(121_000);
  expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['wait']));
});

test('clients with the same token share one governor without being told', async () => {
  const { clock, client, server } = setup(20);
  const [one, two] = [client(), client()];
  await clock.run(Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? one : two).GET('/me'))));
  await clock.run(Promise.all([one.GET('/me'), two.GET('/me')]));
  expect(server.refused).toHaveLength(0);
});

test('clients with different tokens share the governor that they are given', async () => {
  const { clock, client, server } = setup(20);
  const rateLimit = createRateLimiter({ clock });
  const [one, two] = [client({ rateLimit }), client({ rateLimit, token: async () => 'another' })];
  await clock.run(Promise.all(Array.from({ length: 30 }, (_, index) => (index % 2 ? one : two).GET('/me'))));
  expect(server.refused).toHaveLength(0);
  expect(rateLimit.status().limit).toBe(20);
});

test.each([
  ['another host', { baseUrl: 'https://planet-express.api.frontapp.com' }],
  ['another token', { token: 'another' }],
  ['a function for a token', { token: () => TOKEN }],
])('a client with %s has a governor of its own', async (_, other) => {
  const { clock, client, server } = setup(20);
  const front = client();
  await clock.run(Promise.all(Array.from({ length: 20 }, () => front.GET('/me'))));
  await expect(clock.run(front.GET('/me', { maxWait: 1000 }))).rejects.toThrow(FrontQuotaError);
  expect(server.refused).toHaveLength(0);
  await expect(clock.run(client({ ...other, maxWait: 1000 }).GET('/me'))).rejects.toThrow(FrontQuotaError);
  expect(server.refused).toHaveLength(1);
});

test('with `false` a call is sent at once, and waits only after a refusal', async () => {
  const { clock, client, server } = setup(20);
  const front = client({ rateLimit: false });
  await clock.run(Promise.all(Array.from({ length: 25 }, () => front.GET('/me'))));
  expect(server.refused).toHaveLength(5);
});

test('takes options for a governor of its own', async () => {
  const { clock, client, server } = setup(20);
  const front = client({ rateLimit: { reserve: 0.5 } });
  void Promise.all(Array.from({ length: 20 }, () => front.GET('/me', { priority: 'bulk' })));
  await clock.run(clock.sleep(1000));
  expect(server.accepted).toHaveLength(10);
});

test('a refused call is sent again by the governor, and tells of its retry', async () => {
  const { clock, client, server, events } = setup(20);
  const other = client({ rateLimit: false });
  await clock.run(Promise.all(Array.from({ length: 20 }, () => other.GET('/me'))));
  const { error } = await clock.run(client().GET('/me'));
  expect(error).toBeUndefined();
  expect(server.refused).toHaveLength(1);
  expect(server.accepted).toHaveLength(21);
  expect(events.map(({ type }) => type)).toContain('retry');
});

test('what a call asks for goes before what its client says', async () => {
  const { clock, client } = setup(1);
  const front = client();
  await clock.run(front.GET('/me'));
  const error = await clock.run(front.GET('/me', { maxWait: 10 }).catch((reason: unknown) => reason));
  expect(error).toBeInstanceOf(FrontQuotaError);
  expect(error).toMatchObject({ operation: 'GET /me' });
  expect(JSON.stringify([error, String(error)])).not.toContain(TOKEN);
});

test('asks for the token after the wait, since one can run out during it', async () => {
  const { clock, client, tokens } = setup(1);
  const front = client({ token: () => String(clock.now()) });
  const started = clock.now();
  await clock.run(Promise.all([front.GET('/me'), front.GET('/me')]));
  expect(tokens.map((token) => Number(token?.slice(7)) - started >= 60_000)).toEqual([false, true]);
});

test.each([true, 5, 'fast', null])('refuses %j as `rateLimit`', (rateLimit) => {
  expect(() => createFrontClient({ token: 't', rateLimit: rateLimit as never })).toThrow(/`rateLimit`/);
});

test.each([-0.1, 1.1, Number.NaN])('refuses a reserve of %d', (reserve) => {
  expect(() => createRateLimiter({ reserve })).toThrow(/`rateLimit.reserve`/);
});

test('refuses a store without the name of a company', () => {
  const store = { lease: 5000, exchange: async () => ({ interactive: 0, bulk: 0, stamp: 0, wait: 0 }) };
  expect(() => createRateLimiter({ store })).toThrow(/`rateLimit.company`/);
});

test('over real HTTP, never sends more than the server allows', async () => {
  const times: number[] = [];
  let end = 0;
  let used = 0;
  const { url } = await startServer((response) => {
    const now = Date.now();
    if (now >= end) {
      end = now + 500;
      used = 0;
    }
    used += 1;
    times.push(now);
    const headers = {
      'content-type': 'application/json',
      'x-ratelimit-limit': '20',
      'x-ratelimit-remaining': String(20 - used),
      'x-ratelimit-reset': (end / 1000).toFixed(3),
    };
    response.writeHead(used > 20 ? 429 : 200, headers).end('{}');
  });
  const front = createFrontClient({ token: 't', baseUrl: url });
  const results = await Promise.all(Array.from({ length: 50 }, () => front.GET('/me')));
  expect(results.filter(({ error }) => error !== undefined)).toHaveLength(0);
  expect(times).toHaveLength(50);
  expect((times[49] ?? 0) - (times[0] ?? 0)).toBeLessThan(1300);
});
