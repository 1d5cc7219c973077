/**
 * The sending of requests with files, loaded with what encodes them.
 *
 * Keeps uploads small in memory on Node. Its `fetch` (undici) copies a body while it sends it, to have it for a redirect,
 * unless it is told that a redirect is an error. So it is told that; should there be one after all, the request is sent
 * again the usual way. Front does not carry out what it redirects.
 *
 * @module
 */
import { countUpload } from '../request/upload-progress.js';
import type { Fetch, FrontRequest } from './send.js';
import { toRequest } from './to-request.js';

type Init = Parameters<Fetch>[1];

/** Whether the runtime's `fetch` is the one that copies. */
const copies =
  (globalThis as { process?: { versions?: { undici?: string } } }).process?.versions?.undici !== undefined;

/** Sends a request with files. */
export async function upload(fetch: Fetch, request: FrontRequest, { signal }: Init): Promise<Response> {
  signal.throwIfAborted();
  const create = () =>
    toRequest(request, request.body && countUpload(request.body, request.options.onUploadProgress));
  if (!copies) return fetch(create(), { signal });
  const lean: Init & RequestInit = { signal, redirect: 'error', window: null };
  try {
    return await fetch(create(), lean);
  } catch (error) {
    if (!isRedirect(error)) throw error;
    return fetch(create(), { signal });
  }
}

function isRedirect(error: unknown): boolean {
  return error instanceof TypeError && (error.cause as Error | undefined)?.message === 'unexpected redirect';
}
