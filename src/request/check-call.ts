/**
 * Looks closely at a call that is not as plain as most: says what is wrong with it, or encodes what is unusual about it.
 * Loaded by the first call that {@link fillPlain} leaves to it.
 *
 * @module
 */
import type { Internals } from '../transport/internals.js';
import type { Method } from '../types.js';
import { checkHeaders } from './headers.js';
import { checkOptions } from './options.js';
import { createPathSerializer } from './path.js';
import type { CallInit, FilledUrl } from './plain-call.js';
import { serializeQuery } from './query.js';

/** Throws a `TypeError` that names what is wrong with a call, never its value. */
export type CheckCall = (method: Method, path: string, init: CallInit) => FilledUrl;

/** Creates what checks the calls of a client. */
export function createCheck({ facts, retry }: Pick<Internals, 'facts' | 'retry'>): CheckCall {
  const serializePath = createPathSerializer(facts);

  return function checkCall(method, path, init) {
    checkOptions(init);
    retry(init.retry);
    if (init.headers !== undefined) checkHeaders(init.headers);
    if (method === 'GET' && init.body !== undefined)
      throw new TypeError('A GET has no body. Use `params.query`.');
    const { params } = init;
    return { path: serializePath(path, params?.path ?? {}), query: serializeQuery(params?.query ?? {}) };
  };
}
