import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRateHeaders } from '../../src/quota/rate-headers.js';

const NOW = 1_769_421_384_000;

function read(headers: Record<string, string>) {
  return readRateHeaders(new Headers(headers), NOW);
}

test('reads what Front sends: a decimal reset, a count below zero, the burst allowance', () => {
  const headers = {
    'x-ratelimit-limit': '100',
    'x-ratelimit-remaining': '-1',
    'x-ratelimit-reset': '1769421400.13',
    'x-ratelimit-burst-limit': '50',
    'x-ratelimit-burst-remaining': '49',
  };
  expect(read(headers)).toEqual({ limit: 100, remaining: -1, reset: 1_769_421_400_130, burst: 49 });
});

test.each([
  ['seconds', '1769421400', 1_769_421_400_000],
  ['milliseconds', '1769421400130', 1_769_421_400_130],
  ['seconds from now', '30', NOW + 30_000],
  ['seconds from now, an hour at most', '3600', NOW + 3_600_000],
  ['an HTTP date', 'Mon, 26 Jan 2026 09:57:04 GMT', Date.parse('2026-01-26T09:57:04Z')],
])('takes a reset in %s', (_, text, expected) => {
  expect(read({ 'x-ratelimit-reset': text }).reset).toBe(expected);
});

test.each([
  '',
  ' ',
  '\u00a0',
  '3601',
  'soon',
  'NaN',
  'Infinity',
  '-5',
  '0',
  '1e300',
  '4102444800',
  '1000000000',
])('counts a reset of `%s` as missing', (text) => {
  expect(read({ 'x-ratelimit-reset': text }).reset).toBeUndefined();
});

test.each(['', 'many', 'Infinity', '0', '-3'])('counts a limit of `%s` as missing', (text) => {
  expect(read({ 'x-ratelimit-limit': text }).limit).toBeUndefined();
});

test.each(['', '\u00a0', 'none'])('counts a remaining of `%s` as missing, not as nothing left', (text) => {
  expect(read({ 'x-ratelimit-remaining': text }).remaining).toBeUndefined();
});

test('takes the least limit, and nothing left', () => {
  const headers = { 'x-ratelimit-limit': '1', 'x-ratelimit-remaining': '0' };
  expect(read(headers)).toMatchObject({ limit: 1, remaining: 0 });
});

test('missing headers are no knowledge', () => {
  expect(read({})).toEqual({ limit: undefined, remaining: undefined, reset: undefined, burst: undefined });
});

test('gives whole, finite numbers or nothing, whatever the headers say', () => {
  const text = fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String));
  const header = text.map((each) => each.replaceAll(/[^\x20-\x7e]/g, ''));
  fc.assert(
    fc.property(header, header, header, (limit, remaining, reset) => {
      const found = read({
        'x-ratelimit-limit': limit,
        'x-ratelimit-remaining': remaining,
        'x-ratelimit-reset': reset,
      });
      for (const value of [found.limit, found.remaining])
        expect(value === undefined || Number.isInteger(value)).toBe(true);
      expect(found.reset === undefined || Math.abs(found.reset - NOW) <= 90_000_000).toBe(true);
    }),
  );
});
