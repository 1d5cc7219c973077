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

test('an old answer does not make what was sent since look old', () => {
  const { account, settle, left } = setup();
  settle(3, 96);
  const ticket = account.send(NOW);
  settle(0, 99);
  const endsAt = NOW + 60_000;
  account.settle(ticket, { limit: 200, remaining: 190, burst: 50, reset: endsAt, endsAt }, NOW);
  expect(left()).toBe(190);
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

const BARE = {
  limit: undefined,
  remaining: undefined,
  burst: undefined,
  reset: undefined,
  endsAt: undefined,
};

/** An account, and answers that come at once: by default in the minute that begins at `NOW`, of a limit of 100. */
function open(reserve = 0) {
  const account = new WindowAccount({ reserve, random: () => 0 });
  const read = (parts: Partial<Reading>, minute: number): Reading => {
    const end = NOW + 60_000 * (minute + 1);
    return { limit: 100, remaining: 99, burst: 0, reset: end, endsAt: end, ...parts };
  };
  const learn = (parts: Partial<Reading>, now = NOW, minute = 0) =>
    account.settle(account.send(now), read(parts, minute), now);
  const bare = (now = NOW) => account.settle(account.send(now), BARE, now);
  return { account, learn, bare };
}

/** One that was alone for a minute, and begins the next one at `NEXT`. */
const NEXT = NOW + 60_010;
function openKnown() {
  const { account, learn } = open();
  learn({});
  const later = (parts: Partial<Reading>, now = NEXT) => learn(parts, now, 1);
  return { account, later };
}

test('one request goes first, and one more for each second without an answer', () => {
  const { account } = open();
  expect(account.spare('interactive', NOW)).toBe(1);
  account.send(NOW);
  expect(account.grows('interactive', NOW)).toBe(NOW + 1000);
  expect([NOW, NOW + 999, NOW + 1000].map((now) => account.spare('interactive', now))).toEqual([0, 0, 1]);
  account.send(NOW + 1000);
  expect(account.spare('interactive', NOW + 1999)).toBe(0);
  expect(account.spare('interactive', NOW + 2000)).toBe(1);
});

test('each answer that says nothing lets one more be in flight, a broken connection does not', () => {
  const { account, bare } = open();
  bare();
  expect(account.spare('interactive', NOW)).toBe(2);
  bare();
  expect(account.spare('interactive', NOW)).toBe(3);
  account.settle(account.send(NOW), undefined, NOW);
  expect(account.spare('interactive', NOW)).toBe(3);
  account.send(NOW);
  expect(account.spare('interactive', NOW)).toBe(2);
  expect(account.wait(50, 'interactive', NOW)).toBe(0);
});

test('in the first window twice as many go in each round, up to half of what is left', () => {
  const { account, learn } = open();
  learn({ limit: 10, remaining: 9 });
  expect(account.spare('interactive', NOW)).toBe(2);
  learn({ limit: 10, remaining: 8 });
  expect(account.spare('interactive', NOW)).toBe(3);
  learn({ limit: 10, remaining: 7 });
  expect(account.spare('interactive', NOW)).toBe(3);
  learn({ limit: 10, remaining: 1 });
  expect(account.spare('interactive', NOW)).toBe(1);
  learn({ limit: 10, remaining: 0 });
  expect(account.spare('interactive', NOW)).toBe(0);
});

test('after a window alone, all that is left may go, and bulk calls leave the burst allowance', () => {
  const { account, later } = openKnown();
  later({ burst: 50 });
  expect(account.spare('interactive', NEXT)).toBe(149);
  expect(account.spare('bulk', NEXT)).toBe(99);
  account.send(NEXT);
  expect(account.spare('interactive', NEXT)).toBe(148);
  expect(account.spare('bulk', NEXT)).toBe(98);
});

test.each([
  { others: 10, burst: 0, spare: 29, perWindow: 75 },
  { others: 30, burst: 0, spare: 10, perWindow: 51 },
  { others: 30, burst: 20, spare: 15, perWindow: 51 },
])(
  'beside others, only a part of what is left may be in flight: %j',
  ({ others, burst, spare, perWindow }) => {
    const { account, later } = openKnown();
    for (let left = 99; left >= 70; left--) later({ remaining: left });
    const remaining = 69 - others;
    later({ remaining, burst });
    expect(account.spare('interactive', NEXT)).toBe(spare);
    const waits = [burst, perWindow, perWindow + 1].map((n) =>
      account.wait(remaining + n, 'interactive', NEXT),
    );
    expect(waits).toEqual([0, 60_000, 119_990]);
    account.send(NEXT);
    expect(account.spare('interactive', NEXT)).toBe(spare - 1);
  },
);

test('beside others who draw nearly all, one goes at a time', () => {
  const { account, later } = openKnown();
  later({ remaining: 49 });
  expect(account.spare('interactive', NEXT)).toBe(1);
  account.send(NEXT);
  expect(account.spare('interactive', NEXT)).toBe(0);
  expect(account.spare('interactive', NEXT + 1000)).toBe(1);
});

test('bulk calls leave the reserve, which shrinks with the window', () => {
  const { account, learn } = open(0.2);
  learn({ remaining: 50 });
  const left = [0, 30_000, 59_000, 60_000].map((after) => account.left('bulk', NOW + after));
  expect(left).toEqual([30, 40, 50, 50]);
  expect(account.left('interactive', NOW)).toBe(50);
});

test('says when the reserve leaves one more to a bulk call', () => {
  const { account, learn } = open(0.2);
  learn({ remaining: 15 });
  expect(account.spare('bulk', NOW)).toBe(0);
  const at = account.grows('bulk', NOW);
  expect(at).toBeGreaterThan(NOW);
  expect(account.spare('bulk', at - 2)).toBe(0);
  expect(account.spare('bulk', at)).toBe(1);
  for (const n of [1, 2, 15]) {
    const then = NOW + account.wait(n, 'bulk', NOW);
    expect([account.left('bulk', then - 2), account.left('bulk', then)]).toEqual([n - 1, n]);
  }
  expect(account.wait(16, 'bulk', NOW)).toBe(60_010);
  expect(account.wait(1, 'bulk', at + 1000)).toBe(0);
  account.send(NOW);
  expect(account.left('bulk', NOW + account.wait(1, 'bulk', NOW))).toBe(1);
});

test('says when more may go: after a second of silence, or in the next window', () => {
  const { account, later } = openKnown();
  later({ remaining: 1 });
  expect(account.grows('interactive', NEXT)).toBe(NOW + 120_010);
  account.send(NEXT + 5);
  expect(account.grows('interactive', NEXT + 5)).toBe(NOW + 120_010);
  expect(account.grows('interactive', NOW + 120_010)).toBe(NEXT + 1005);
});

test('a window that is spent lets nothing go, however long the silence', () => {
  const { account, later } = openKnown();
  later({ remaining: 1 });
  account.send(NEXT);
  expect(account.spare('interactive', NEXT + 5000)).toBe(0);
  account.send(NEXT);
  expect(account.spare('interactive', NEXT + 5000)).toBe(0);
});

test('an allowance that is overdrawn counts against interactive calls until the next window', () => {
  const { account, learn } = open(0.2);
  learn({ remaining: 50, burst: -60 });
  expect(account.spare('interactive', NOW)).toBe(0);
  expect(account.grows('interactive', NOW)).toBe(NOW + 60_010);
  expect(account.wait(1, 'interactive', NOW)).toBe(60_010);
});

test('says so too while something is left, and near the end of the window', () => {
  const { account, later } = openKnown();
  later({});
  account.send(NEXT + 5);
  expect(account.grows('interactive', NEXT + 5)).toBe(NEXT + 1005);
  account.send(NOW + 119_500);
  expect(account.grows('interactive', NOW + 119_500)).toBe(NOW + 120_010);
});

test('estimates by what is left, then by whole windows', () => {
  const { account, learn } = open();
  learn({ remaining: 15 });
  const waits = (now: number, ...calls: number[]) => calls.map((n) => account.wait(n, 'interactive', now));
  expect(waits(NOW, 1, 15, 16, 115, 116)).toEqual([0, 0, 60_010, 60_010, 120_010]);
  expect(waits(NEXT, 1, 100, 101, 201)).toEqual([0, 0, 60_000, 120_000]);
  account.send(NOW);
  expect(waits(NOW, 14, 15, 114, 115)).toEqual([0, 60_010, 60_010, 120_010]);
});

test('what is overdrawn costs the next window nothing', () => {
  const { account, learn } = open();
  learn({ remaining: -5 });
  expect([1, 100, 101].map((n) => account.wait(n, 'interactive', NOW))).toEqual([60_010, 60_010, 120_010]);
});

test('once a window is over, one request asks what the next one has', () => {
  const { account } = openKnown();
  expect(account.spare('interactive', NEXT - 1)).toBeGreaterThan(1);
  expect(account.spare('interactive', NEXT)).toBe(1);
  const probe = account.send(NEXT);
  expect(account.spare('interactive', NEXT)).toBe(0);
  expect(account.spare('interactive', NEXT + 1000)).toBe(1);
  account.settle(probe, undefined, NEXT);
  expect(account.spare('interactive', NEXT)).toBe(1);
});

test('what was sent before the window was over does not ask', () => {
  const { account } = openKnown();
  const before = account.send(NEXT - 1);
  expect(account.spare('interactive', NEXT)).toBe(1);
  const probe = account.send(NEXT);
  account.settle(before, undefined, NEXT);
  expect(account.spare('interactive', NEXT)).toBe(0);
  account.settle(probe, undefined, NEXT);
  expect(account.spare('interactive', NEXT)).toBe(1);
});

test('a request that brought no news may have been counted', () => {
  const { account, later } = openKnown();
  later({});
  account.settle(account.send(NEXT), undefined, NEXT);
  expect(account.left('interactive', NEXT)).toBe(98);
  account.settle(account.send(NEXT), BARE, NEXT);
  expect(account.left('interactive', NEXT)).toBe(97);
  expect(account.limit).toBe(100);
});

test('when answers stop naming a count, the limit is forgotten with the window', () => {
  const { account, bare } = open();
  account.settle(
    account.send(NOW),
    { ...BARE, limit: 100, remaining: 90, reset: NEXT, endsAt: NOW + 1000 },
    NOW,
  );
  account.settle(account.send(NOW + 1010), undefined, NOW + 1010);
  expect(account.limit).toBe(100);
  const old = account.send(NOW + 1010);
  bare(NOW + 1010);
  expect(account.limit).toBeUndefined();
  expect(account.spare('interactive', NOW + 1010)).toBe(0);
  account.settle(old, BARE, NOW + 1010);
  expect(account.spare('interactive', NOW + 1010)).toBe(1);
  bare(NOW + 1010);
  expect(account.spare('interactive', NOW + 1010)).toBe(2);
});

test('after a refusal nothing goes until the time that it named', () => {
  const { account, later } = openKnown();
  later({ burst: 50 });
  expect(account.isClosed(NEXT)).toBe(false);
  later({ remaining: -2, refusedFor: 7000 });
  expect([account.isClosed(NEXT + 6999), account.isClosed(NEXT + 7000)]).toEqual([true, false]);
  expect(account.left('interactive', NEXT)).toBe(-2);
  expect(account.spare('interactive', NEXT + 7009)).toBe(0);
  expect(account.spare('interactive', NEXT + 7010)).toBe(1);
  expect(account.grows('interactive', NEXT)).toBe(NEXT + 7010);
});

test('a refusal that names no count closes too, and is learned from once', () => {
  const { account } = openKnown();
  const refused = { ...BARE, remaining: 0, burst: 0, refusedFor: 3000 };
  const beside = account.send(NEXT - 500);
  account.settle(account.send(NEXT - 500), refused, NEXT - 500);
  expect(account.spare('interactive', NEXT)).toBe(0);
  // An answer that was under way with the refusal tells of the time before it.
  account.settle(
    beside,
    { ...BARE, limit: 100, remaining: 40, reset: NOW + 60_000, endsAt: NOW + 60_000 },
    NEXT,
  );
  expect(account.left('interactive', NEXT)).toBe(0);
});

test('refused before anything is known, it begins again with one', () => {
  const { account, bare } = open();
  for (let each = 0; each < 5; each++) bare();
  const beside = account.send(NOW);
  account.settle(account.send(NOW), { ...BARE, refusedFor: 2000 }, NOW);
  expect(account.wait(9, 'interactive', NOW)).toBe(2010);
  expect(account.spare('interactive', NOW)).toBe(0);
  expect(account.grows('bulk', NOW)).toBe(NOW + 2010);
  account.settle(beside, BARE, NOW);
  expect(account.spare('interactive', NOW + 2010)).toBe(1);
  bare(NOW + 2010);
  expect(account.spare('interactive', NOW + 2010)).toBe(2);
});

test('says when an answer changed the outlook for those who wait', () => {
  const { account, learn, bare } = open();
  expect(bare()).toBe(false);
  expect(learn({})).toBe(true);
  expect(learn({ remaining: 98 })).toBe(false);
  expect(bare()).toBe(false);
  expect(account.settle(account.send(NOW), undefined, NOW)).toBe(false);
  expect(learn({ limit: 200, remaining: 190 })).toBe(true);
  expect(learn({ limit: undefined, remaining: 189 })).toBe(false);
  expect(account.limit).toBe(200);
  expect(learn({ remaining: 99 }, NEXT, 1)).toBe(true);
  expect(learn({ remaining: 5, refusedFor: 500 }, NEXT, 0)).toBe(false);
  expect(account.left('interactive', NEXT)).toBe(99);
  expect(learn({ remaining: 0, refusedFor: 500 }, NEXT, 1)).toBe(true);
});

test.each([
  [41, 42],
  [0, 1],
  [-3, 1],
])('without a limit, %i left is taken as one of %i', (remaining, limit) => {
  const { account, learn } = open();
  learn({ limit: undefined, remaining });
  expect(account.limit).toBe(limit);
});
