import { expect, test } from 'vitest';
import { type Reading, WindowAccount } from '../../src/quota/window-account.js';

const NOW = 1_769_421_384_000;

function setup() {
  const account = new WindowAccount({ reserve: 0, random: () => 0 });
  const tickets = Array.from({ length: 4 }, () => account.send(NOW));
  const settle = (index: number, remaining: number, rest: Partial<Reading> = {}) => {
    const endsAt = NOW + 60_000;
    account.settle(
      tickets[index] ?? 0,
      { limit: 100, remaining, burst: 50, reset: endsAt, endsAt, ...rest },
      NOW,
    );
  };
  const left = () => account.left('interactive', NOW) - 50 + account.inFlight;
  return { account, settle, left };
}

test('of answers that overtook each other the lowest count holds', () => {
  const { settle, left } = setup();
  settle(3, 96);
  settle(0, 99);
  expect(left()).toBe(96);
  settle(1, 90);
  expect(left()).toBe(90);
});

test('of such answers the lowest burst allowance holds too, without raising the count', () => {
  const { account, settle, left } = setup();
  settle(3, 96);
  settle(0, 99, { burst: 10 });
  expect(left() + 40).toBe(96);
  expect(account.left('bulk', NOW) + account.inFlight).toBe(96);
});

test('an answer to a request that was sent after the count was learned replaces it', () => {
  const { account, settle, left } = setup();
  for (const index of [0, 1, 2, 3]) settle(index, 90);
  const ticket = account.send(NOW);
  const endsAt = NOW + 60_000;
  account.settle(ticket, { limit: 200, remaining: 180, burst: 50, reset: endsAt, endsAt }, NOW);
  expect(left()).toBe(180);
  expect(account.limit).toBe(200);
});

test('a reset that moved by less than a tenth of a second is the same window', () => {
  const { settle, left } = setup();
  settle(3, 90);
  settle(0, 99, { reset: NOW + 60_099 });
  expect(left()).toBe(90);
  settle(1, 99, { reset: NOW + 60_200 });
  expect(left()).toBe(99);
});

test('without a reset it looks again after a second', () => {
  const { account, settle } = setup();
  settle(0, 0, { reset: undefined, endsAt: undefined, burst: 0 });
  expect(account.spare('interactive', NOW + 900)).toBe(0);
  for (const index of [1, 2, 3]) settle(index, 0, { reset: undefined, endsAt: undefined, burst: 0 });
  expect(account.spare('interactive', NOW + 1020)).toBe(1);
});
