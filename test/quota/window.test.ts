import { expect, test } from 'vitest';
import { QuotaWindow } from '../../src/quota/window.js';

const NOW = 1_769_421_384_000;

/** A window that Front said ends `length` ms from `NOW`. Chance gives `chance`. */
function setup(length = 30_000, chance = 0) {
  const window = new QuotaWindow(() => chance);
  window.begin(NOW + length, NOW + length, NOW);
  return window;
}

test('is a minute long until one was seen from its beginning, then as long as the longest', () => {
  const window = setup(30_000);
  expect(window.length).toBe(60_000);
  window.begin(NOW + 50_000, NOW + 50_000, NOW + 30_000);
  expect(window.length).toBe(20_000);
  window.begin(NOW + 60_000, NOW + 60_000, NOW + 50_000);
  expect(window.length).toBe(20_000);
  window.begin(NOW + 85_000, NOW + 85_000, NOW + 60_000);
  expect(window.length).toBe(25_000);
});

test('says when we came to a window that had been running for more than a tenth', () => {
  const window = setup();
  const begin = (at: number, length: number) => window.begin(at + length, at + length, at);
  expect(begin(NOW + 60_000, 60_000)).toBe(false);
  expect(begin(NOW + 120_000, 53_999)).toBe(true);
  expect(begin(NOW + 180_000, 54_000)).toBe(false);
});

test.each([
  [0, 10],
  [0.5, 15],
])('reopens a little after its end, with chance at %d by %i ms', (chance, after) => {
  const window = setup(30_000, chance);
  expect(window.endsAt).toBe(NOW + 30_000);
  expect(window.reopensAt).toBe(NOW + 30_000 + after);
  expect(window.isOver(NOW + 29_999 + after)).toBe(false);
  expect(window.isOver(NOW + 30_000 + after)).toBe(true);
});

test('ends when it is told to, whatever was said before', () => {
  const window = setup();
  window.end(NOW + 2000, NOW);
  expect([window.endsAt, window.reopensAt]).toEqual([NOW + 2000, NOW + 2010]);
});

test.each([
  ['no end', undefined],
  ['an end that has passed', NOW],
])('with %s it is looked at again after a second', (_what, endsAt) => {
  const window = new QuotaWindow(() => 0);
  window.begin(undefined, endsAt, NOW);
  expect(window.endsAt).toBe(NOW + 1000);
  expect(window.length).toBe(60_000);
});

test('a window without an end does not count as one that was seen', () => {
  const window = setup(60_000);
  window.begin(NOW + 120_000, undefined, NOW + 60_000);
  expect(window.length).toBe(60_000);
});

test('knows which part of it is left', () => {
  const window = setup();
  const parts = [-60_000, 0, 15_000, 30_000, 45_000].map((after) => window.left(NOW + after));
  expect(parts).toEqual([1, 0.5, 0.25, 0, 0]);
});

test.each([
  [-101, 'earlier'],
  [-100, 'same'],
  [0, 'same'],
  [100, 'same'],
  [101, 'later'],
])('a reset that is %i ms off is of the %s window', (off, which) => {
  const window = setup();
  const reset = NOW + 30_000 + off;
  expect(window.isEarlier(reset)).toBe(which === 'earlier');
  expect(window.isLater(reset, NOW)).toBe(which === 'later');
});

test('without a reset, an answer is of a later window once this one is over', () => {
  const window = setup();
  expect(window.isEarlier(undefined)).toBe(false);
  expect(window.isLater(undefined, NOW + 30_009)).toBe(false);
  expect(window.isLater(undefined, NOW + 30_010)).toBe(true);
});

test('a first reset is of a later window than none', () => {
  const window = new QuotaWindow(() => 0);
  expect(window.isEarlier(NOW)).toBe(false);
  expect(window.isLater(NOW, NOW)).toBe(true);
});

test('is over when the clock was set back, since what it told before says nothing any more', () => {
  const window = setup();
  expect([0, 1000, 1001].map((back) => window.isOver(NOW - back))).toEqual([false, false, true]);
  window.end(NOW + 90_000, NOW + 60_000);
  expect([58_999, 59_000, 90_000].map((time) => window.isOver(NOW + time))).toEqual([true, false, false]);
});
