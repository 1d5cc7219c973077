import { FrontApiError } from './errors.js';
import type { FrontResult } from './types.js';

/**
 * Gives the data of a call, or throws what went wrong.
 *
 * @example
 * const teammate = await unwrap(front.GET('/teammates/{teammate_id}', { params: { path: { teammate_id } } }));
 * @throws FrontApiError when Front refused the call.
 */
export async function unwrap<Data>(result: FrontResult<Data> | Promise<FrontResult<Data>>): Promise<Data> {
  const { data, error } = await result;
  if (error !== undefined) throw new FrontApiError(error);
  return data as Data;
}
