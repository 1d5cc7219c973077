import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkHeaders } from '../../src/request/headers.js';

test.each([
  {},
  { accept: '*/*' },
  { 'x-a': '' },
  { 'X-Request_ID.7': 'a\tb c~!"' },
  { "!#$%&'*+-.^_`|~": 'é\u0080ÿ' },
  { a: undefined },
])('takes %j', (headers) => {
  expect(() => checkHeaders(headers)).not.toThrow();
});

test.each([
  { '': 'x' },
  { 'x a': 'x' },
  { 'x:': 'x' },
  { 'x\n': 'x' },
  { ' x': 'x' },
  { 'x-é': 'x' },
  { a: 'x\r\nb: y' },
  { a: 'x\n' },
  { a: '\u0000' },
  { a: '\u001f' },
  { a: '\u007f' },
  { a: '\u0100' },
  { a: 'good', b: 'b\rad' },
])('refuses %j', (headers) => {
  expect(() => checkHeaders(headers as never)).toThrow(
    new TypeError('Option `headers` has a name or a value that no header can have.'),
  );
});

test.each(['authorization', 'Content-Type', 'content-length', 'host', 'transfer-encoding'])(
  'refuses %s, which the client sets',
  (name) => {
    expect(() => checkHeaders({ [name]: 'x' })).toThrow(
      new TypeError(`Option \`headers\`: the client sets \`${name.toLowerCase()}\` itself.`),
    );
  },
);

test.each([
  [null, 'null'],
  [7, 'a number'],
  [['x'], 'an array'],
  [{ a: 'x' }, 'an object'],
])('refuses the value %j', (value, kind) => {
  expect(() => checkHeaders({ a: value })).toThrow(
    new TypeError(`Option \`headers\` has a value that is ${kind}, not a string.`),
  );
});

const NAME = fc.oneof(fc.string(), fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/));

test('the platform takes whatever it takes', () => {
  fc.assert(
    // Node loses a header of that name.
    fc.property(
      NAME.filter((name) => name !== '__proto__'),
      fc.string({ unit: 'binary' }),
      (name, value) => {
        try {
          checkHeaders({ [name]: value });
        } catch {
          return;
        }
        expect(new Headers({ [name]: value }).has(name)).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
