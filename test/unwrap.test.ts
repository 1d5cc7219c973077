import { expect, test } from 'vitest';
import { FrontApiError, unwrap } from '../src/index.js';

const response = new Response();

test('gives the data of a call, be it nothing', async () => {
  expect(await unwrap({ data: { id: 'tag_1' }, response })).toEqual({ id: 'tag_1' });
  expect(await unwrap({ data: undefined, response })).toBeUndefined();
});

test('throws what Front refused', async () => {
  const error = { _error: { status: 404, title: 'Not found' } };

  await expect(unwrap(Promise.resolve({ error, response }))).rejects.toBeInstanceOf(FrontApiError);
});

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  [() => undefined, 'a function'],
  [{ id: 'tag_1' }, 'an object'],
  [[], 'an array'],
  ['tag_1', 'a string'],
])('says that %o is no result of a call', async (wrong, kind) => {
  await expect(unwrap(wrong as never)).rejects.toThrow(
    new TypeError(`unwrap: give the result of a call, such as front.GET(…), not ${kind}.`),
  );
});
