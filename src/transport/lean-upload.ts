/**
 * Keeps uploads small in memory on Node. Its `fetch` (undici) copies a body while it sends it, to have it for a redirect,
 * unless it is told that a redirect is an error. So it is told that; should there be one after all, the request is sent
 * again the usual way. Front does not carry out what it redirects.
 *
 * @module
 */
import type { Fetch } from './send.js';

type Init = Parameters<Fetch>[1];

/** Whether the runtime's `fetch` is the one that copies. */
const copies =
  (globalThis as { process?: { versions?: { undici?: string } } }).process?.versions?.undici !== undefined;

/** Sends an upload. `recreate` makes its request anew, for when it has to be sent again. */
export async function fetchUpload(
  fetch: Fetch,
  request: Request,
  recreate: () => Request,
  init: Init,
): Promise<Response> {
  if (!copies) return fetch(request, init);
  const lean: Init & RequestInit = { ...init, redirect: 'error', window: null };
  try {
    return await fetch(request, lean);
  } catch (error) {
    if (!isRedirect(error)) throw error;
    return fetch(recreate(), init);
  }
}

function isRedirect(error: unknown): boolean {
  return error instanceof TypeError && (error.cause as Error | undefined)?.message === 'unexpected redirect';
}
