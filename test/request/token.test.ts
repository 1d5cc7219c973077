import { expect, test } from 'vitest';
import { createAuthorization } from '../../src/request/token.js';

test('a token that is text is checked at once, and cannot be replaced', () => {
  const { header, replace } = createAuthorization('abc');
  expect(header()).toBe('Bearer abc');
  expect(replace).toBeUndefined();
});

test('a function is asked each time, and what it gives is checked', async () => {
  const tokens = ['one', 'two', ''];
  const { header, replace } = createAuthorization(() => tokens.shift() ?? '');
  expect([await header(), await header()]).toEqual(['Bearer one', 'Bearer two']);
  await expect(header()).rejects.toThrow(
    new TypeError('Option `token` must be a string that is not empty, or a function that returns one.'),
  );
  expect(replace).toBeUndefined();
});

test('a source is told which token was refused, and gives another one', async () => {
  const refused: string[] = [];
  const { header, replace } = createAuthorization({
    get: async () => 'old',
    refused: async (token) => {
      refused.push(token);
      return refused.length === 1 ? 'new' : undefined;
    },
  });
  expect(await header()).toBe('Bearer old');
  expect(await replace?.('Bearer old')).toBe('Bearer new');
  expect(await replace?.('Bearer new')).toBeUndefined();
  expect(refused).toEqual(['old', 'new']);
});

test('a source that takes no refusal has no other token', async () => {
  const { replace } = createAuthorization({ get: () => 'old' });
  expect(await replace?.('Bearer old')).toBeUndefined();
});

test('what a source gives is checked', async () => {
  const { header, replace } = createAuthorization({ get: () => 'a b', refused: async () => '' });
  await expect(header()).rejects.toThrow('holds a space, a line break or a letter that no token has');
  await expect(replace?.('Bearer x')).rejects.toThrow('must be a string that is not empty');
});

test.each([undefined, null, '', 5, true])('%j is no token', (token) => {
  expect(() => createAuthorization(token as never)).toThrow(
    new TypeError('Option `token` must be a string that is not empty, or a function that returns one.'),
  );
});

test.each(['a b', ' a', 'a\n', 'a\r\nx: y', 'ü', '\u0000', 'a\u007f'])('no header can carry %j', (token) => {
  expect(() => createAuthorization(token)).toThrow(
    new TypeError('Option `token` holds a space, a line break or a letter that no token has.'),
  );
});

test.each([{}, { get: 'abc' }, []])('%j is no source', (token) => {
  expect(() => createAuthorization(token as never)).toThrow(
    new TypeError('Option `token` must have a method `get` when it is an object.'),
  );
});
