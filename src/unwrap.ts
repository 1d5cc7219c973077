import { FrontApiError } from './errors.js';
import { kindOf } from './request/plain-value.js';
import type { FrontResult } from './types.js';

/**
 * Gives the data of a call, or throws what went wrong.
 *
 * @example
 * const teammate = await unwrap(front.GET('/teammates/{teammate_id}', { params: { path: { teammate_id } } }));
 * @throws FrontApiError when Front refused the call, TypeError when it is given anything else than the result of a call.
 */
export async function unwrap<Data>(result: FrontResult<Data> | Promise<FrontResult<Data>>): Promise<Data> {
  const settled: unknown = await result;
  const isResult =
    typeof settled === 'object' && settled !== null && ('data' in settled || 'error' in settled);
  if (!isResult)
    throw new TypeError(`unwrap: give the result of a call, such as front.GET(…), not ${kindOf(settled)}.`);
  const { data, error } = settled as FrontResult<Data>;
  if (error !== undefined) throw new FrontApiError(error);
  return data as Data;
}
