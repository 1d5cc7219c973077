import { expect, test } from 'vitest';
import { readBrackets } from '../../src/simulator/brackets.js';

const read = (query: string) => readBrackets(new URLSearchParams(query));

test.each([
  ['a=1', { a: '1' }],
  ['a[0]=x&a[1]=y', { a: ['x', 'y'] }],
  ['q[types][]=x&q[types][]=y&q[after]=5', { q: { types: ['x', 'y'], after: '5' } }],
  ['q[statuses]=x&q[statuses]=y', { q: { statuses: ['x', 'y'] } }],
  ['to[0][handle]=a&to[1][handle]=b', { to: [{ handle: 'a' }, { handle: 'b' }] }],
])('%s', (query, expected) => {
  expect(read(query)).toEqual(expected);
});

test('pollutes no prototype', () => {
  read('__proto__[polluted]=1&constructor[prototype][polluted]=1');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
