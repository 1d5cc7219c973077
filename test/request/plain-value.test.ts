import { expect, test } from 'vitest';
import { assertSendable, isPlainObject, kindOf } from '../../src/request/plain-value.js';

class Contact {}

test.each<[string, unknown]>([
  ['null', null],
  ['undefined', undefined],
  ['an array', [1]],
  ['a string', 'x'],
  ['a number', 5],
  ['a boolean', true],
  ['a symbol', Symbol('x')],
  ['an object', {}],
  ['an object', Object.create(null)],
  ['an object', Object.create({ constructor: null })],
  ['an object', Object.create({ constructor: { name: 5 } })],
  ['a Contact', new Contact()],
  ['a Date', new Date(0)],
])('says %s', (kind, value) => {
  expect(kindOf(value)).toBe(kind);
});

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [Object.create(null), true],
  [new Contact(), false],
  [[], false],
  [null, false],
  ['', false],
  [() => {}, false],
])('%s is plain: %s', (value, isPlain) => {
  expect(isPlainObject(value)).toBe(isPlain);
});

test.each<[unknown, string]>([
  [Symbol('x'), 'x is a symbol, which cannot be sent.'],
  [1n, 'x is a bigint, which cannot be sent.'],
  [() => {}, 'x is a function, which cannot be sent.'],
  [Number.POSITIVE_INFINITY, 'x is not a finite number.'],
  [new ArrayBuffer(1), "x is a ArrayBuffer. Give files as a Blob or a File: new File([bytes], 'name.pdf')."],
  [
    new DataView(new ArrayBuffer(1)),
    "x is a DataView. Give files as a Blob or a File: new File([bytes], 'name.pdf').",
  ],
])('%s cannot be sent', (value, message) => {
  expect(() => assertSendable(value, 'x', [])).toThrow(new TypeError(message));
});

test.each([0, -1.5, '', true, null, undefined, {}, []])('%j can', (value) => {
  expect(() => assertSendable(value, 'x', [])).not.toThrow();
});
