import { expect, test } from 'vitest';
import { leaksOf, SECRETS } from './every-view.js';

const { token } = SECRETS;

test.each([
  ['the message', () => new Error(token)],
  ['a field', () => Object.assign(new Error('x'), { token })],
  ['a hidden field', () => Object.defineProperty(new Error('x'), 'token', { value: token })],
  ['a field by symbol', () => Object.assign(new Error('x'), { [Symbol('token')]: token })],
  ['the cause of a cause', () => new Error('x', { cause: new Error('y', { cause: new Error(token) }) })],
  ['a request', () => Object.assign(new Error('x'), { request: { headers: new Headers({ token }) } })],
  ['a map', () => Object.assign(new Error('x'), { seen: new Map([['a', new Set([token])]]) })],
  ['the stack', () => Object.assign(new Error('x'), { stack: token })],
  ['a name', () => Object.assign(new Error('x'), { [token]: 1 })],
])('a secret in %s is seen', (_where, create) => {
  expect(leaksOf(create())).toContain('token in util.inspect');
});

test('an error without one shows none', () => {
  expect(leaksOf(new Error('no answer', { cause: new Error('reset') }))).toEqual([]);
});
