import { expect, test } from 'vitest';
import { bareCause } from '../../src/transport/bare-cause.js';

/** An error that was caused so many times over. */
function chain(length: number): Error {
  const cause = length > 1 ? { cause: chain(length - 1) } : undefined;
  return Object.assign(new TypeError(`nr. ${length}`, cause), { code: `E${length}`, secret: 'bytes' });
}

function messages(error: unknown): string[] {
  return error instanceof Error ? [error.message, ...messages(error.cause)] : [];
}

test('keeps name, message, code and where it was, and nothing else', () => {
  const failure = chain(1);
  const { cause } = bareCause(failure) as { cause: Error };
  expect(cause).not.toBe(failure);
  expect(Object.getOwnPropertyNames(cause).sort()).toEqual(['code', 'message', 'name', 'stack']);
  expect(cause).toMatchObject({ name: 'TypeError', message: 'nr. 1', code: 'E1', stack: failure.stack });
});

test('an error without a code gets none, and one without a cause has none', () => {
  const { cause } = bareCause(new Error('x')) as { cause: Error };
  expect([Object.hasOwn(cause, 'code'), Object.hasOwn(cause, 'cause')]).toEqual([false, false]);
});

test('goes four causes deep, also where they go round', () => {
  expect(messages(bareCause(chain(6))?.cause)).toEqual(['nr. 6', 'nr. 5', 'nr. 4', 'nr. 3']);
  const round = new Error('round');
  round.cause = round;
  expect(messages(bareCause(round)?.cause)).toHaveLength(4);
});

test.each([undefined, null, 'text', { message: 'text' }])(
  '%j is no error, and nothing of it is kept',
  (failure) => {
    expect(bareCause(failure)).toBeUndefined();
  },
);
