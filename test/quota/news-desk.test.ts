import { expect, test } from 'vitest';
import { NewsDesk } from '../../src/quota/news-desk.js';
import type { Reading } from '../../src/quota/window-account.js';

const NOW = 1_000_000;

/** What is known of an answer: 100 requests in a window that ends in 30 s, unless said otherwise. */
function reading(remaining: number | undefined, more: Partial<Reading> = {}): Reading {
  return { limit: 100, remaining, burst: 0, reset: 60_000, endsAt: NOW + 30_000, ...more } as Reading;
}

/** The stamp of the answer that is kept of several, which came in this order. */
function keptOf(...readings: Reading[]): number | undefined {
  const desk = new NewsDesk();
  for (const [stamp, each] of readings.entries()) desk.add(stamp, each, NOW);
  return desk.take(NOW)?.stamp;
}

test('gives an answer with its times as spans, once', () => {
  const desk = new NewsDesk();
  desk.add(7, reading(12, { refusedFor: 2000 }), NOW);
  expect(desk.take(NOW + 500)).toEqual({
    stamp: 7,
    limit: 100,
    remaining: 12,
    burst: 0,
    reset: 60_000,
    endsIn: 29_500,
    refusedFor: 1500,
  });
  expect(desk.take(NOW + 500)).toBeUndefined();
});

test('spans that are over are none, and unknown ones stay unknown', () => {
  const desk = new NewsDesk();
  desk.add(1, reading(0, { refusedFor: 2000 }), NOW);
  expect(desk.take(NOW + 60_000)).toMatchObject({ endsIn: 0, refusedFor: 0 });
  desk.add(2, reading(5, { endsAt: undefined, burst: undefined as never }), NOW);
  expect(desk.take(NOW)).toMatchObject({ endsIn: undefined, refusedFor: undefined, burst: 0 });
});

test('an answer that names no count is no news', () => {
  expect(keptOf(reading(undefined))).toBeUndefined();
  expect(keptOf(reading(5), reading(undefined, { reset: 120_000 }))).toBe(0);
});

test('a refusal is news although it names no count: nothing is left', () => {
  const desk = new NewsDesk();
  desk.add(3, reading(undefined, { limit: undefined, refusedFor: 2000 }), NOW);
  expect(desk.take(NOW)).toMatchObject({ stamp: 3, limit: undefined, remaining: 0, refusedFor: 2000 });
});

test.each([
  ['the lower count of one window', [reading(5), reading(4), reading(6)], 1],
  ['the first of two that say the same', [reading(5), reading(5)], 0],
  ['the later window, whatever its count', [reading(5), reading(90, { reset: 120_000 }), reading(1)], 1],
  ['a window that is known before one that is not', [reading(5, { reset: undefined }), reading(90)], 1],
  [
    'the lower count where no window is known',
    [reading(5, { reset: undefined }), reading(4, { reset: undefined })],
    1,
  ],
  ['a refusal before a count', [reading(5), reading(50, { refusedFor: 10 }), reading(4)], 1],
  [
    'the longer of two refusals',
    [reading(0, { refusedFor: 10 }), reading(0, { refusedFor: 20 }), reading(0, { refusedFor: 15 })],
    1,
  ],
  ['the later window before a refusal', [reading(0, { refusedFor: 10 }), reading(9, { reset: 120_000 })], 1],
])('keeps %s', (_what, readings, stamp) => {
  expect(keptOf(...readings)).toBe(stamp);
});
