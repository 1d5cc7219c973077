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
import type { Upload } from './send.js';

/** Whether the runtime's `fetch` is the one that copies. */
const copies =
  (globalThis as { process?: { versions?: { undici?: string } } }).process?.versions?.undici !== undefined;

/** Sends a request with files. */
export const upload: Upload = async (send, { body, options }, { signal }) => {
  signal.throwIfAborted();
  const sendCounted = (init: { signal: AbortSignal }) =>
    send(body && countUpload(body, options.onUploadProgress), init);
  if (!copies) return sendCounted({ signal });
  const lean: RequestInit & { signal: AbortSignal } = { signal, redirect: 'error', window: null };
  try {
    return await sendCounted(lean);
  } catch (error) {
    if (!isRedirect(error)) throw error;
    return sendCounted({ signal });
  }
};

function isRedirect(error: unknown): boolean {
  return error instanceof TypeError && (error.cause as Error | undefined)?.message === 'unexpected redirect';
}
