/**
 * The sending of requests with files, loaded with what encodes them.
 *
 * Keeps uploads small in memory on Node. Its `fetch` (undici) copies a body while it sends it, to have it for a redirect,
 * unless it is told that a redirect is an error. So it is told that; should there be one after all, the request is sent
 * again the usual way. Front does not carry out what it redirects, but for a 303, which points to what came of it. The
 * status is all that undici keeps to itself then; its diagnostics tell.
 *
 * @module
 */
import { countUpload } from '../request/upload-progress.js';
import type { Upload } from './send.js';

/** What a message of undici's diagnostics holds. */
interface Answered {
  readonly request: { readonly origin: unknown; readonly path: string };
  readonly response: { readonly statusCode: number };
}

interface Diagnostics {
  subscribe(channel: string, hear: (message: Answered) => void): void;
  unsubscribe(channel: string, hear: (message: Answered) => void): void;
}

interface NodeProcess {
  readonly versions?: { readonly undici?: string };
  getBuiltinModule?(name: 'node:diagnostics_channel'): Diagnostics;
}

const { process: node } = globalThis as { process?: NodeProcess };
/** Whether the runtime's `fetch` is the one that copies. */
const copies = node?.versions?.undici !== undefined;
const ANSWERS = 'undici:request:headers';

/** Sends a request with files. */
export const upload: Upload = async (send, { body, options, url }, { signal }) => {
  signal.throwIfAborted();
  const sendCounted = (init: { signal: AbortSignal }) =>
    send(body && countUpload(body, options.onUploadProgress), init);
  if (!copies) return sendCounted({ signal });
  const lean: RequestInit & { signal: AbortSignal } = { signal, redirect: 'error', window: null };
  const answers = watchAnswers(url);
  try {
    return await sendCounted(lean);
  } catch (error) {
    if (!isRedirect(error) || answers.statuses.has(303)) throw error;
    return sendCounted({ signal });
  } finally {
    answers.end();
  }
};

/** Hears the statuses that an address answers with: those of other calls to it, too. */
function watchAnswers(url: string) {
  const { origin, pathname, search } = new URL(url);
  const statuses = new Set<number>();
  const hear = ({ request, response }: Answered) => {
    const isHere = String(request.origin) === origin && request.path === pathname + search;
    if (isHere) statuses.add(response.statusCode);
  };
  const diagnostics = node?.getBuiltinModule?.('node:diagnostics_channel');
  diagnostics?.subscribe(ANSWERS, hear);
  return { statuses, end: () => diagnostics?.unsubscribe(ANSWERS, hear) };
}

function isRedirect(error: unknown): boolean {
  return error instanceof TypeError && (error.cause as Error | undefined)?.message === 'unexpected redirect';
}
