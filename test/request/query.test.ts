import qs from 'qs';
import { expect, test } from 'vitest';
import { serializeQuery } from '../../src/request/query.js';

test('writes criteria in brackets', () => {
  const query = { q: { statuses: ['deleted', 'assigned'], after: 1453730400.5 }, limit: 25 };
  expect(serializeQuery(query)).toBe(
    'q[statuses][]=deleted&q[statuses][]=assigned&q[after]=1453730400.5&limit=25',
  );
});

test('is read back by another parser as it went in', () => {
  const query = { q: { types: ['a&b=c', 'd[e]f'], note: 'Grüße + mehr%' }, 'odd name': 'x' };
  expect(qs.parse(serializeQuery(query))).toEqual(query);
});

test('refuses an object that it is part of, and takes one twice', () => {
  const q: Record<string, unknown> = { after: 1 };
  const twice = { a: q, b: q };
  expect(serializeQuery(twice)).toBe('a[after]=1&b[after]=1');
  q.types = [q];

  expect(() => serializeQuery({ q })).toThrow(
    new TypeError('Query parameter `q[types][]` is an object that it is part of.'),
  );
});

test('leaves out what is undefined', () => {
  expect(serializeQuery({ limit: undefined, q: { after: undefined } })).toBe('');
});

test.each([
  [
    new Date(),
    'Query parameter `q[after]` is a Date, but Front counts time in seconds. Use toTimestamp(date).',
  ],
  [null, 'Query parameter `q[after]` is null. Leave it out, or give a string, number or boolean.'],
  [
    new URL('https://a.example'),
    'Query parameter `q[after]` is a URL. Leave it out, or give a string, number or boolean.',
  ],
  [Number.NaN, 'Query parameter `q[after]` is not a finite number.'],
  [new Map(), 'Query parameter `q[after]` is a Map. Leave it out, or give a string, number or boolean.'],
  [() => 1, 'Query parameter `q[after]` is a function, which cannot be sent.'],
])('refuses %s', (after, message) => {
  expect(() => serializeQuery({ q: { after } })).toThrow(new TypeError(message));
});
