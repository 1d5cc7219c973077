import { toErrorBody } from '../error-body.js';
import { FrontResponseError } from '../errors.js';
import type { FrontResult } from '../types.js';

/**
 * Reads the answer to a follow-up.
 *
 * @throws FrontResponseError when it succeeded and is not JSON.
 */
export async function readJson<T>(response: Response, operation: string): Promise<FrontResult<T>> {
  const { ok, status } = response;
  try {
    const body: unknown = await response.json();
    return ok ? { data: body as T, response } : { error: toErrorBody(body, status), response };
  } catch {
    if (!ok) return { error: toErrorBody(undefined, status), response };
    // Without its cause, which cites the answer.
    throw new FrontResponseError('succeeded, but the answer is not JSON', { operation });
  }
}
