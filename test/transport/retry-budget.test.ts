import { expect, test } from 'vitest';
import { RetryBudget } from '../../src/transport/retry-budget.js';
import { answer, failure, refused, setup } from './setup.js';

const START = 1_769_421_384_000;

/** How many retries a budget gives in a row. */
function drain(budget: RetryBudget, now: number, share = 0.2): number {
  let taken = 0;
  while (taken < 10_000 && budget.take(now, share)) taken += 1;
  return taken;
}

/** A budget that has counted calls at one time. */
function after(calls: number, now = START): RetryBudget {
  const budget = new RetryBudget();
  for (let call = 0; call < calls; call++) budget.call(now);
  return budget;
}

test.each([
  [0, 0.2, 10],
  [50, 0.2, 10],
  [55, 0.2, 11],
  [1000, 0.2, 200],
  [1000, 0.5, 500],
  [1000, 0, 10],
])('after %d calls, a share of %d gives %d retries', (calls, share, retries) => {
  expect(drain(after(calls), START, share)).toBe(retries);
});

test('what was taken is taken for the seconds that follow, and half of it for half a minute', () => {
  const budget = after(0);
  expect(drain(budget, START)).toBe(10);
  expect(drain(budget, START + 999)).toBe(0);
  expect(drain(budget, START + 30_000)).toBe(5);
});

test('calls of half a minute ago give half as many retries', () => {
  expect(drain(after(1000), START + 30_000)).toBe(100);
  expect(drain(after(1000), START + 60_000)).toBe(50);
  expect(drain(after(1000), START + 600_000)).toBe(10);
});

test('many calls within one second count in full', () => {
  const budget = new RetryBudget();
  for (let ms = 0; ms < 1000; ms++) budget.call(START + ms);
  expect(drain(budget, START + 999)).toBe(200);
});

test('a clock that was set back makes no more of them', () => {
  expect(drain(after(1000), START - 600_000)).toBe(200);
});

test('a budget of 0 leaves ten retries a minute to all calls of a client', async () => {
  const { front, sent, events, drive } = setup([failure(503)], { random: () => 0, retry: { budget: 0 } });
  for (let call = 0; call < 20; call++) await drive(front.GET('/me'));
  expect(sent).toHaveLength(20 + 10);
  expect(events).toHaveLength(10);
});

test('a host that cannot be reached uses up the budget as well', async () => {
  const { front, sent, drive } = setup([refused], { random: () => 0 });
  for (let call = 0; call < 20; call++) await drive(front.GET('/me').catch(() => undefined));
  expect(sent).toHaveLength(20 + 10);
});

test('retries after a 429 are not counted', async () => {
  const { front, sent, drive } = setup([failure(429, { 'retry-after': '0' })], { retry: { limit: 20 } });
  await drive(front.GET('/me'));
  expect(sent).toHaveLength(21);
});

test('a call that is answered gives retries to others', async () => {
  const fine = Array.from({ length: 100 }, () => answer({}));
  const { front, sent, drive } = setup([...fine, failure(503)], { random: () => 0, retry: { limit: 50 } });
  for (let call = 0; call < 100; call++) await drive(front.GET('/me'));
  await drive(front.GET('/me'));
  expect(sent).toHaveLength(101 + 20);
});
