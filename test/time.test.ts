import { expect, test } from 'vitest';
import { openUrl, toDate, toTimestamp } from '../src/index.js';

test('a timestamp becomes a date to the millisecond, and back', () => {
  expect(toDate(1453770984.123).toISOString()).toBe('2016-01-26T01:16:24.123Z');
  expect(toTimestamp(new Date('2016-01-26T01:16:24.123Z'))).toBe(1453770984.123);
  expect(toTimestamp(1453770984123)).toBe(1453770984.123);
});

test('what is no time is refused', () => {
  expect(() => toDate(Number.NaN)).toThrow('toDate: a timestamp must be a finite number of seconds.');
  expect(() => toTimestamp(new Date('never'))).toThrow('toTimestamp: the date is invalid.');
});

test('conversations and messages open in the app', () => {
  expect(openUrl('cnv_55c8c149')).toBe('https://app.frontapp.com/open/cnv_55c8c149');
  expect(openUrl('msg_55c8c149')).toBe('https://app.frontapp.com/open/msg_55c8c149');
  for (const id of ['tea_1', 'cnv_1/../x', 'cnv_', ''])
    expect(() => openUrl(id)).toThrow('openUrl: give the ID');
});
