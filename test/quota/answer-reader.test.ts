import { expect, test } from 'vitest';
import { AnswerReader } from '../../src/quota/answer-reader.js';
import type { Permit } from '../../src/quota/permit.js';

const NOW = 1_769_421_384_000;

/** Reads answers that came at `NOW`, to requests that were sent 40 ms before. */
function setup() {
  const reader = new AnswerReader();
  const read = (headers: Record<string, string>, status = 200, message?: string) =>
    reader.read({ status, headers: new Headers(headers), message }, { sentAt: NOW - 40 } as Permit, NOW);
  return { read, refuse: (headers: Record<string, string>, message?: string) => read(headers, 429, message) };
}

function quota(remaining: number, reset = NOW + 30_000, more: Record<string, string> = {}) {
  return {
    'x-ratelimit-limit': '100',
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': (reset / 1000).toFixed(3),
    'x-ratelimit-burst-remaining': '50',
    ...more,
  };
}

test('an answer says what is left, and when the window ends', () => {
  const { read } = setup();
  const expected = { limit: 100, burst: 50, reset: NOW + 30_000, endsAt: NOW + 30_000 };
  expect(read(quota(12))).toEqual({ ...expected, remaining: 12 });
  expect(read(quota(11))).toEqual({ ...expected, remaining: 11 });
});

test('an answer without headers says nothing', () => {
  const { read } = setup();
  const nothing = { limit: undefined, remaining: undefined, reset: undefined, burst: undefined };
  expect(read({})).toEqual({ ...nothing, endsAt: undefined });
});

test('the end of the window is on our clock, by the dates of the answers', () => {
  const { read } = setup();
  const date = (time: number) => ({ date: new Date(time).toUTCString() });
  // Front's clock is 20 s ahead, less what the second of its date hides.
  expect(read(quota(12, NOW + 50_000, date(NOW + 20_000))).endsAt).toBe(NOW + 30_000);
});

test.each([
  ['of the next window', 11, NOW + 90_000],
  ['that leaves nothing', 0, NOW + 30_000],
  ['that is overdrawn', -3, NOW + 30_000],
])('all headers are read anew in an answer %s', (_which, remaining, reset) => {
  const { read } = setup();
  read(quota(12));
  const changed = { 'x-ratelimit-limit': '200', 'x-ratelimit-burst-remaining': '7' };
  expect(read(quota(remaining, reset, changed))).toMatchObject({ limit: 200, burst: 7, remaining, reset });
});

test('a reset that moved by a tenth of a second is of the same window: the limit is the known one', () => {
  const { read } = setup();
  read(quota(12));
  expect(read({ 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': String((NOW + 30_100) / 1000) })).toEqual({
    limit: 100,
    remaining: 9,
    burst: 50,
    reset: NOW + 30_100,
    endsAt: NOW + 30_100,
  });
});

test.each([
  ['a count is missing', { 'x-ratelimit-reset': String((NOW + 30_000) / 1000) }],
  ['the reset is missing', { 'x-ratelimit-remaining': '9' }],
  [
    'the reset is of another window',
    { 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': String((NOW + 30_101) / 1000) },
  ],
])('nothing is carried over to an answer where %s', (_what, headers) => {
  const { read } = setup();
  read(quota(12));
  expect(read(headers)).toMatchObject({ limit: undefined, burst: undefined });
});

test('a refusal that leaves nothing is the company’s: no burst, nothing left, until the reset', () => {
  const { refuse } = setup();
  expect(refuse(quota(0))).toEqual({
    ...{ limit: 100, remaining: 0, burst: 0, reset: NOW + 30_000, endsAt: NOW + 30_000 },
    refusedFor: 30_000,
  });
  expect(refuse(quota(-2))).toMatchObject({ remaining: -2 });
});

test('a bare refusal is the company’s too, for a second, and says nothing of what is left', () => {
  expect(setup().refuse({})).toEqual({
    ...{ limit: undefined, remaining: undefined, reset: undefined, burst: 0, endsAt: undefined },
    refusedFor: 1000,
  });
});

test.each([-1, 0])(
  'a refusal whose window ended %i ms ago, and that names no wait, is for a second',
  (after) => {
    expect(setup().refuse(quota(0, NOW + after)).refusedFor).toBe(1000);
  },
);

test.each([
  ['leaves something', quota(1), undefined, 30_000],
  ['names a tier', quota(0, NOW + 30_000, { 'x-front-tier': '1' }), undefined, 30_000],
  ['names a route', {}, 'Rate limit exceeded for tier-1 route. Please retry in 512 milliseconds.', 512],
])('a refusal that %s closes its route alone', (_what, headers, message, wait) => {
  const reading = setup().refuse(headers, message);
  expect(reading.routeClosedFor).toBe(wait);
  expect(reading.refusedFor).toBeUndefined();
});

test('a refusal by a limit of the route still tells of the company’s quota', () => {
  const { read, refuse } = setup();
  read(quota(12));
  const less = { 'x-ratelimit-burst-remaining': '7' };
  expect(refuse(quota(11, NOW + 30_000, less))).toMatchObject({ limit: 100, remaining: 11, burst: 7 });
});

test.each([
  ['the reset, within the second that is named', '5', 4200, 4200],
  ['the reset, at the very second', '5', 5000, 5000],
  ['the seconds, when the reset is a whole one sooner', '5', 4000, 5000],
  ['the seconds, when the reset is later', '5', 5001, 5000],
  ['the seconds, when they are finer', '4.5', 4200, 4500],
  ['the seconds, when the reset has passed', '5', -1, 5000],
])('the wait is %s', (_what, seconds, reset, expected) => {
  const { refuse } = setup();
  expect(refuse(quota(0, NOW + reset, { 'retry-after': seconds })).refusedFor).toBe(expected);
});
