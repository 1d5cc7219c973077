import { expect, test } from 'vitest';
import { createFrontClient } from '../../src/client.js';
import { createRateLimiter } from '../../src/quota/rate-limiter.js';
import type { QuotaStore } from '../../src/quota/store.js';
import { systemClock } from '../../src/transport/system-clock.js';
import type { ClientOptions, FrontClient } from '../../src/types.js';
import { createVirtualClock } from './virtual-clock.js';

const store: QuotaStore = {
  lease: 5000,
  exchange: async ({ interactive, bulk }) => ({ interactive, bulk, stamp: 1, wait: 0 }),
};

/**
 * Whether a client with these options shares the governor of one without: then its call is not sent, since that of the
 * other left nothing.
 */
async function shares(options: Partial<ClientOptions>): Promise<boolean> {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    const headers = {
      'x-ratelimit-limit': '1',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(clock.now() / 1000 + 60),
    };
    return new Response('{}', { headers });
  };
  const clock = createVirtualClock();
  const client = (more: Partial<ClientOptions> = {}): FrontClient =>
    createFrontClient({ token: 'token', fetch, clock, maxWait: 1000, ...more });
  await clock.run(client().GET('/me'));
  await clock.run(
    client(options)
      .GET('/me')
      .catch(() => undefined),
  );
  return sent === 1;
}

test.each<[string, Partial<ClientOptions>, boolean]>([
  ['the same token', {}, true],
  ['another token', { token: 'another' }, false],
  ['a function for a token', { token: () => 'token' }, false],
  ['another host', { baseUrl: 'https://planet-express.api.frontapp.com' }, false],
  ['options of its own', { rateLimit: {} }, false],
  ['none', { rateLimit: false }, false],
])('a client with %s: whether it shares the governor of the others', async (_what, options, shared) => {
  expect(await shares(options)).toBe(shared);
});

test('a client with another way to send has a governor of its own', async () => {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return new Response('{}');
  };
  await shares({ fetch });
  expect(sent).toBe(1);
});

test('a client with another clock has a governor of its own', async () => {
  const clock = createVirtualClock();
  expect(await shares({ clock: { ...clock, sleep: async () => {} } })).toBe(false);
});

test('options of a rate limiter can bring a clock of their own', async () => {
  let asked = 0;
  const now = () => {
    asked += 1;
    return systemClock.now();
  };
  const clock = { ...systemClock, now };
  const front = createFrontClient({
    token: 'token',
    fetch: async () => new Response('{}'),
    rateLimit: { clock },
  });
  await front.GET('/me');
  expect(asked).toBeGreaterThan(0);
});

test.each([
  [{ store, company: '' }, /`rateLimit.company`/],
  [{ store, company: 5 as never }, /`rateLimit.company`/],
  [{ reserve: '0.5%' as never }, /`rateLimit.reserve` must be a number from 0 to 1/],
])('refuses the options %j, for a client as for a rate limiter', (rateLimit, message) => {
  expect(() => createRateLimiter(rateLimit)).toThrow(message);
  expect(() => createFrontClient({ token: 'token', rateLimit })).toThrow(message);
});

test.each([0, 1])('takes a reserve of %d', (reserve) => {
  expect(createRateLimiter({ reserve }).status().store).toBe('none');
});

test('says what it knows while it is loaded', () => {
  expect(createRateLimiter().status()).toEqual({
    ...{ limit: undefined, remaining: undefined, resetsAt: undefined, inFlight: 0, share: 1 },
    waiting: { interactive: 0, bulk: 0 },
    store: 'none',
  });
  expect(createRateLimiter({ store, company: 'planet-express' }).status().store).toBe('available');
});

test('estimates bulk calls apart from interactive ones', async () => {
  const clock = createVirtualClock();
  const rateLimit = createRateLimiter({ clock, reserve: 1, random: () => 0 });
  const headers = () => ({
    'x-ratelimit-limit': '100',
    'x-ratelimit-remaining': '50',
    'x-ratelimit-reset': String(clock.now() / 1000 + 60),
  });
  const fetch = async () => new Response('{}', { headers: headers() });
  await clock.run(createFrontClient({ token: 'token', fetch, clock, rateLimit }).GET('/me'));
  expect(rateLimit.estimate(1)).toBe(0);
  expect(rateLimit.estimate(1, 'bulk')).toBeGreaterThan(25_000);
});

test.each([0, 1.5, Number.NaN])('refuses to estimate %d calls', (calls) => {
  expect(() => createRateLimiter().estimate(calls)).toThrow(
    'estimate: give a whole number of calls, from 1.',
  );
});
