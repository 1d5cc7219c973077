import { expect, test } from 'vitest';
import { retryAfter } from '../../src/quota/retry-after.js';

const NOW = Date.parse('2026-01-26T09:56:24Z');

function wait(header?: string, message?: string): number | undefined {
  return retryAfter(new Headers(header === undefined ? {} : { 'retry-after': header }), message, NOW);
}

test.each([
  ['seconds', '7', 7000],
  ['seconds with decimals', '0.25', 250],
  ['no wait at all', '0', 0],
  ['the first of several', '7, 9', 7000],
  ['an hour', '3600', 3_600_000],
  ['a date', 'Mon, 26 Jan 2026 09:57:04 GMT', 40_000],
  ['a date that has passed, as no wait', 'Mon, 26 Jan 2026 09:56:04 GMT', 0],
])('reads %s', (_what, header, expected) => {
  expect(wait(header)).toBe(expected);
});

test.each([
  undefined,
  '',
  '  ',
  '\u00a0',
  'soon',
  'Infinity',
  '-4',
  '5 5',
  '3601',
  '1795292858',
  '9'.repeat(20),
  'Thu, 01 Jan 2099 00:00:00 GMT',
  'Mon, 99 Jan 2026 09:57:04 GMT',
])('finds no wait in %j', (header) => {
  expect(wait(header)).toBeUndefined();
});

test.each([
  ['Rate limit exceeded. Please retry in 7123 milliseconds.', 7123],
  ['Rate limit exceeded. Please Retry In 1234567 milliseconds.', 1_234_567],
  ['Please retry in a while.', 8000],
  ['Please retry in 1234567890 milliseconds.', 8000],
])('the message goes before the header where it names milliseconds: %s', (message, expected) => {
  expect(wait('8', message)).toBe(expected);
});

test('a message that names more than an hour is not believed', () => {
  expect(wait('8', 'Please retry in 123456789 milliseconds.')).toBeUndefined();
});

test('counts from when the answer was written, by the same clock', () => {
  const headers = new Headers({
    date: 'Mon, 26 Jan 2026 10:56:24 GMT',
    'retry-after': 'Mon, 26 Jan 2026 10:56:44 GMT',
  });
  expect(retryAfter(headers, undefined, NOW)).toBe(20_000);
});
