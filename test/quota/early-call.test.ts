import { beforeEach, expect, test, vi } from 'vitest';
import { createRateLimiter } from '../../src/quota/rate-limiter.js';
import type { ClientOptions } from '../../src/types.js';
import { createVirtualClock } from './virtual-clock.js';

let createFrontClient: typeof import('../../src/client.js').createFrontClient;
let earlyCall: typeof import('../../src/quota/early-call.js').earlyCall;

// Each test is a process of its own, which has not sent anything.
beforeEach(async () => {
  vi.resetModules();
  ({ createFrontClient } = await import('../../src/client.js'));
  ({ earlyCall } = await import('../../src/quota/early-call.js'));
  await import('../helpers/loaded-late.js');
});

const PATIENT = { maxWait: Number.POSITIVE_INFINITY };

/** A client whose requests take 10 ms and are answered by `answer`, with the times at which they were sent. */
function setup(answer: (nth: number, now: number) => Response, options: Partial<ClientOptions> = {}) {
  const clock = createVirtualClock();
  const sent: number[] = [];
  const started = clock.now();
  const fetch = async () => {
    sent.push(clock.now() - started);
    const response = answer(sent.length, clock.now());
    await clock.sleep(10);
    return response;
  };
  const front = createFrontClient({ token: 'token', fetch, clock, random: () => 0, ...PATIENT, ...options });
  return { clock, sent, front };
}

function left(remaining: number, now: number): Response {
  const headers = {
    'x-ratelimit-limit': '50',
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String((now + 30_000) / 1000),
  };
  return new Response('{}', { headers });
}

test('what the first call was told holds for the second', async () => {
  const { clock, sent, front } = setup((nth, now) => left(nth === 1 ? 0 : 40, now));
  await clock.run(front.GET('/me'));
  await clock.run(front.GET('/me'));
  expect(sent[1]).toBeGreaterThanOrEqual(30_000);
});

test('a second call waits for the answer to the first, which tells what there is', async () => {
  const { clock, sent, front } = setup((_, now) => left(40, now));
  await clock.run(Promise.all([front.GET('/me'), front.GET('/me'), front.GET('/me')]));
  expect(sent[0]).toBe(0);
  expect(sent.slice(1).every((time) => time >= 10)).toBe(true);
});

test('a first call that is refused is sent again when Front said, and counts as refused', async () => {
  const refuse = () => new Response('{}', { status: 429, headers: { 'retry-after': '7' } });
  const { clock, sent, front } = setup((nth, now) => (nth === 1 ? refuse() : left(40, now)));
  const { error } = await clock.run(front.GET('/me'));
  expect(error).toBeUndefined();
  expect(sent[1]).toBeGreaterThanOrEqual(7000);
  expect(sent[1]).toBeLessThan(7200);
});

test('a first call whose connection breaks holds up nobody', async () => {
  const { clock, sent, front } = setup((nth, now) => {
    if (nth === 1) throw new TypeError('fetch failed');
    return left(40, now);
  });
  await clock.run(
    front
      .POST('/conversations', { body: { type: 'discussion', subject: 'Delivery' } })
      .catch(() => undefined),
  );
  await clock.run(front.GET('/me'));
  expect(sent).toHaveLength(2);
});

test('a rate limiter that was given tells what the first call was told', async () => {
  const clock = createVirtualClock();
  const rateLimit = createRateLimiter({ clock });
  expect(rateLimit.status()).toMatchObject({ limit: undefined, inFlight: 0, store: 'none' });
  expect(rateLimit.estimate(5)).toBe(0);
  expect(() => rateLimit.estimate(0)).toThrow(TypeError);
  const fetch = async () => left(12, clock.now());
  const front = createFrontClient({ token: 'token', fetch, clock, rateLimit });
  await clock.run(front.GET('/me'));
  expect(rateLimit.status()).toMatchObject({ limit: 50, remaining: 12 });
});

test('a first call that was given up before it was sent takes nothing', async () => {
  const { clock, sent, front } = setup((_, now) => left(40, now));
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(clock.run(front.GET('/me', { signal }))).rejects.toThrow('enough');
  expect(sent).toEqual([]);
  await clock.run(Promise.all([front.GET('/me'), front.GET('/me')]));
  expect(sent).toHaveLength(2);
});

test('a second call does not wait for ever for the answer to the first', async () => {
  const clock = createVirtualClock();
  let sent = 0;
  const fetch = async () => (++sent === 1 ? new Promise<Response>(() => {}) : new Response('{}'));
  const front = createFrontClient({ token: 'token', fetch, clock, timeout: 1e9 });
  void front.GET('/me');
  const from = clock.now();
  await clock.run(front.GET('/me'));
  expect(clock.now() - from).toBe(1000);
});

test('a refusal of a first call’s route, which its message names, holds up that route alone', async () => {
  const refuse = () => {
    const message = 'Rate limit exceeded for tier-1 route. Please retry in 7000 milliseconds.';
    const body = { _error: { status: 429, title: 'Too many requests', message } };
    return new Response(JSON.stringify(body), { status: 429 });
  };
  const { clock, sent, front } = setup((nth, now) => (nth === 1 ? refuse() : left(40, now)));
  const first = front.GET('/me');
  await clock.run(clock.sleep(50));
  await clock.run(front.GET('/contacts'));
  expect(sent[1]).toBeLessThan(1100);
  await clock.run(first);
  expect(sent[2]).toBeGreaterThanOrEqual(7000);
  expect(sent[2]).toBeLessThan(7200);
});

test('a refused first call goes before those that came later', async () => {
  const paths: string[] = [];
  const clock = createVirtualClock();
  const fetch = async ({ url }: Request) => {
    paths.push(new URL(url).pathname);
    await clock.sleep(10);
    return paths.length === 1
      ? new Response('{}', { status: 429, headers: { 'retry-after': '2' } })
      : left(40, clock.now());
  };
  const front = createFrontClient({ token: 'token', fetch, clock, random: () => 0, ...PATIENT });
  const first = front.GET('/me');
  await clock.run(Promise.all([first, front.GET('/contacts'), front.GET('/tags')]));
  expect(paths.slice(0, 2)).toEqual(['/me', '/me']);
});

test('of a first call nothing is kept that is large or secret', async () => {
  const { clock, front } = setup(() => new Response(new Blob(['pdf'])));
  const params = { path: { attachment_link_id: 'fil_1' } };
  const get = front.GET as unknown as (path: string, init: object) => Promise<{ response: Response }>;
  const { response } = await clock.run(
    get('/download/{attachment_link_id}', { params, parseAs: 'stream', headers: { 'x-a': '1' } }),
  );
  expect(earlyCall()?.answer).toEqual({ status: 200, headers: response.headers });
  expect(Object.keys(earlyCall()?.request ?? {}).sort()).toEqual(['operation', 'options', 'trace', 'url']);
  expect(earlyCall()?.request.options).toEqual({ priority: undefined });
});

test('a client without a rate limiter has no first call of this kind, nor one with a limiter of its own', async () => {
  for (const rateLimit of [false, {}] as const) {
    const { clock, front } = setup((_, now) => left(40, now), { rateLimit });
    await clock.run(front.GET('/me'));
    expect(earlyCall()).toBeUndefined();
  }
});

test('the answer to a first call is the caller’s to read, however late', async () => {
  const { clock, front } = setup(() => new Response(new Blob(['pdf'])));
  const read = () =>
    front.GET('/download/{attachment_link_id}', {
      params: { path: { attachment_link_id: 'fil_1' } },
      parseAs: 'stream',
    });
  const { response } = await clock.run(read());
  await clock.run(read());
  expect(response.bodyUsed).toBe(false);
});

test('with a store, the first call asks it too', async () => {
  let asked = 0;
  const store = {
    lease: 5000,
    exchange: async ({ interactive, bulk }: { interactive: number; bulk: number }) => {
      asked += interactive + bulk;
      return { interactive, bulk, stamp: 1, wait: 0 };
    },
  };
  const { clock, sent, front } = setup((_, now) => left(40, now), {
    rateLimit: { store, company: 'planet-express' },
  });
  await clock.run(front.GET('/me'));
  expect([asked, sent.length]).toEqual([1, 1]);
});
