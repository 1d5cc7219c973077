import type { ClientOptions } from '../types.js';

const TOKEN = /^[\x21-\x7e]+$/;

/** Gives the value of the `authorization` header, and another one when Front refused the first. */
export interface Authorization {
  /** For one request. */
  readonly header: () => string | Promise<string>;
  /** Instead of a header that was answered with 401. Absent when there is only one. */
  readonly replace?: (refused: string) => Promise<string | undefined>;
}

/**
 * Creates the {@link Authorization} of a client.
 *
 * @throws TypeError when there is no token, or one that no header can carry. The message does not show it.
 */
export function createAuthorization(token: ClientOptions['token']): Authorization {
  if (typeof token === 'function') return { header: async () => bearer(await token()) };
  if (typeof token !== 'object' || token === null) {
    const header = bearer(token);
    return { header: () => header };
  }
  if (typeof token.get !== 'function')
    throw new TypeError('Option `token` must have a method `get` when it is an object.');
  return {
    header: async () => bearer(await token.get()),
    replace: async (refused) => {
      const another = await token.refused?.(refused.slice('Bearer '.length));
      return another === undefined ? undefined : bearer(another);
    },
  };
}

function bearer(token: unknown): string {
  if (typeof token !== 'string' || token === '') {
    throw new TypeError('Option `token` must be a string that is not empty, or a function that returns one.');
  }
  if (!TOKEN.test(token))
    throw new TypeError('Option `token` holds a space, a line break or a letter that no token has.');
  return `Bearer ${token}`;
}
