import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { FrontConnectionError } from '../../src/index.js';
import { loadPart } from '../../src/transport/load-part.js';

const operation = 'GET /me';

test('a call that waits for a part ends with its signal', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const waiting = loadPart(new Promise(() => {}), { operation, signal });
  controller.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
});

test('a call whose signal was aborted before does not wait', async () => {
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(loadPart(new Promise(() => {}), { operation, signal })).rejects.toThrow('enough');
});

test.each([
  ['comes', () => Promise.resolve('part')],
  ['does not', () => Promise.reject(new Error('gone'))],
])('no listener is left when the part %s', async (_what, part) => {
  const { signal } = new AbortController();
  await loadPart<unknown>(part(), { operation, signal }).catch(() => undefined);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('gives the part, or says that it did not come', async () => {
  expect(await loadPart(Promise.resolve('part'), { operation })).toBe('part');
  const gone = new Error('gone');
  const failure = await loadPart(Promise.reject(gone), { operation }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(FrontConnectionError);
  expect(failure).toMatchObject({
    message: 'GET /me: a part of the client did not load',
    cause: gone,
  });
});
