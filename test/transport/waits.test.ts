import { expect, test } from 'vitest';
import type { RetryOptions } from '../../src/index.js';
import { type Answer, answer, failure, setup, stalled } from './setup.js';

const ok = answer({ id: 'cmp_1' });
const tooMany = (seconds: number): Answer => failure(429, { 'retry-after': String(seconds) });

test.each([
  ['limit', -1],
  ['backoff', '250'],
  ['total', Number.NaN],
] as const)('a call with retry.%s of %j is refused before anything is sent', async (name, value) => {
  const { front, sent } = setup([ok]);
  const retry = { [name]: value } as unknown as RetryOptions;
  await expect(front.GET('/me', { retry })).rejects.toThrow(
    new TypeError(`Option \`retry.${name}\` must be a number from 0.`),
  );
  expect(sent).toEqual([]);
});

test('a call changes only the options of retrying that it names', async () => {
  const { front, events, drive } = setup([failure(503)], { retry: { limit: 2, backoff: 100 } });
  await drive(front.GET('/me', { retry: { backoff: 1000, maxBackoff: 1500 } }));
  expect(events.map((event) => event.type === 'retry' && event.wait)).toEqual([1000, 1500]);
});

test('an option that is undefined is one that was not given', async () => {
  const retry = { limit: undefined } as unknown as RetryOptions;
  const { front, sent, drive } = setup([failure(503), ok]);
  expect((await drive(front.GET('/me', { retry }))).data?.id).toBe('cmp_1');
  expect(sent).toHaveLength(2);
});

test('the last of three retries can still bring the answer', async () => {
  const three = setup([failure(503), failure(503), failure(503), ok]);
  expect((await three.drive(three.front.GET('/me'))).data?.id).toBe('cmp_1');
  const four = setup([failure(503), failure(503), failure(503), failure(502), ok]);
  expect((await four.drive(four.front.GET('/me'))).error?._error.status).toBe(502);
  expect(four.sent).toHaveLength(4);
});

test.each([
  [{}, {}, 90],
  [{ maxWait: 5000 }, {}, 5],
  [{ maxWait: 5000 }, { maxWait: 7000 }, 7],
])('with %j and %j, a call waits for quota for %d s, not longer', async (options, call, seconds) => {
  const within = setup([tooMany(seconds), ok], options);
  expect((await within.drive(within.front.GET('/me', call))).data?.id).toBe('cmp_1');
  const beyond = setup([tooMany(seconds + 1), ok], options);
  expect((await beyond.drive(beyond.front.GET('/me', call))).error?._error.status).toBe(429);
  expect(beyond.sent).toHaveLength(1);
});

test('waits a second after a 429 that names no wait, in whatever form it came', async () => {
  const { front, sent, drive } = setup([() => new Response('<h1>429</h1>', { status: 429 }), ok]);
  await drive(front.GET('/me'));
  expect(sent.map(({ at }) => at)).toEqual([0, 1000]);
});

test('with a rate limiter, the wait after a 429 is the one for quota', async () => {
  const { front, sent, events, drive } = setup([tooMany(2), ok], { rateLimit: {} });
  expect((await drive(front.GET('/me'))).data?.id).toBe('cmp_1');
  expect(events.filter(({ type }) => type === 'retry')).toEqual([
    { type: 'retry', operation: 'GET /me', attempt: 1, status: 429, wait: 0 },
  ]);
  expect(sent[1]?.at).toBeGreaterThanOrEqual(2000);
});

test('with a rate limiter, a wait for quota is told of, and none is longer than maxWait', async () => {
  const within = setup([tooMany(13), ok], { rateLimit: {}, maxWait: 20_000 });
  expect((await within.drive(within.front.GET('/me'))).data?.id).toBe('cmp_1');
  expect(within.events.map(({ type }) => type)).toEqual(['retry', 'wait']);
  const beyond = setup([tooMany(13), ok], { rateLimit: {}, maxWait: 5000 });
  await expect(beyond.drive(beyond.front.GET('/me'))).rejects.toMatchObject({ code: 'FRONT_QUOTA' });
  expect(beyond.sent).toHaveLength(1);
});

test('a wait is whole milliseconds, never shorter than was drawn', async () => {
  const { front, sent, drive } = setup([failure(503), ok], { random: () => 0.333 });
  await drive(front.GET('/me'));
  expect(sent[1]?.at).toBe(84);
});

test('adds the random part to the wait that a 503 names, so that not all come back together', async () => {
  const { front, sent, drive } = setup([failure(503, { 'retry-after': '7' }), ok]);
  await drive(front.GET('/me'));
  expect(sent[1]?.at).toBe(7250);
});

test.each([
  [7250, 1],
  [7251, 2],
])(
  'a retry 7250 ms after the start with a total time of %d ms makes %d attempts',
  async (total, attempts) => {
    const { front, sent, drive } = setup([failure(503, { 'retry-after': '7' }), ok], { retry: { total } });
    await drive(front.GET('/me'));
    expect(sent).toHaveLength(attempts);
  },
);

test('the time of failed attempts counts for the total time, waiting for quota does not', async () => {
  const counted = setup([stalled, ok], { timeout: 1000, retry: { total: 1250 } });
  await expect(counted.drive(counted.front.GET('/me'))).rejects.toThrow('no answer within 1000 ms');
  const free = setup([tooMany(50), failure(503), ok], { retry: { total: 501 } });
  expect((await free.drive(free.front.GET('/me'))).data?.id).toBe('cmp_1');
});

test.each([
  [{ timeout: 3000 }, 'no answer within 3000 ms'],
  [{ timeout: 4000 }, 'no answer within 3750 ms'],
])('a retry with %j gets that, or the time that is left', async (call, words) => {
  const { front, drive } = setup([failure(503), stalled], { retry: { total: 4000, limit: 1 } });
  await expect(drive(front.GET('/me', call))).rejects.toThrow(words);
});
