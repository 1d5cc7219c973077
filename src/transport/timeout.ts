import { FrontConnectionError, FrontTimeoutError } from '../errors.js';
import { countUpload } from '../request/upload-progress.js';
import { type Clock, startTimer } from './clock.js';
import { fetchUpload } from './lean-upload.js';
import type { Fetch, FrontRequest, Send } from './send.js';

/**
 * The innermost step: makes a `Request`, sends it and waits for the whole answer, for at most `timeout` ms.
 *
 * @throws FrontTimeoutError, FrontConnectionError, or the reason of the caller's signal.
 */
export function withTimeout(fetch: Fetch, timeout: number, clock: Clock): Send {
  return async function fetchInTime(request) {
    const limit = request.options.timeout ?? timeout;
    request.signal?.throwIfAborted();
    const outgoing = toRequest(request);
    const attempt = new AbortController();
    let stop = (_reason: unknown): void => {};
    const stopped = new Promise<never>((_resolve, reject) => {
      stop = (reason) => {
        attempt.abort(reason);
        reject(reason);
      };
    });
    const onAbort = () => stop(request.signal?.reason);
    request.signal?.addEventListener('abort', onAbort, { once: true });
    const stopTimer = startTimer(clock, limit, () =>
      stop(new FrontTimeoutError(`no answer within ${limit} ms`, request)),
    );
    request.trace.sentAt = clock.now();
    request.trace.status = undefined;
    try {
      // Raced, since a `fetch` of the user's own need not heed the signal.
      return await Promise.race([receive(fetch, outgoing, request, attempt.signal), stopped]);
    } catch (cause) {
      if (attempt.signal.aborted) throw attempt.signal.reason;
      throw new FrontConnectionError('no answer, the connection failed', request, { cause });
    } finally {
      stopTimer();
      request.signal?.removeEventListener('abort', onAbort);
    }
  };
}

async function receive(
  fetch: Fetch,
  outgoing: Request,
  request: FrontRequest,
  signal: AbortSignal,
): Promise<Response> {
  // The signal goes beside the request: inside it, it would be followed by every copy that is made on the way.
  const response =
    request.body instanceof FormData
      ? await fetchUpload(fetch, outgoing, () => toRequest(request), { signal })
      : await fetch(outgoing, { signal });
  request.trace.status = response.status;
  return isStreamed(request, response) ? response : await complete(response);
}

function toRequest({ url, method, headers, body, options }: FrontRequest): Request {
  return new Request(url, {
    method,
    headers,
    // Following would turn a reply to a merged conversation into a GET: see `withRedirect`.
    redirect: 'manual',
    ...(body === undefined ? {} : { body: countUpload(body, options.onUploadProgress) }),
  });
}

/** Files are read by the caller, at the caller's pace. */
function isStreamed({ options }: FrontRequest, response: Response): boolean {
  return (
    response.ok && options.parseAs !== undefined && options.parseAs !== 'json' && options.parseAs !== 'text'
  );
}

/** Waits for the body here, so that one that breaks off is a failure of this attempt and can be told from bad JSON. */
async function complete(response: Response): Promise<Response> {
  if (response.status === 204 || response.body === null) return response;
  const text = await response.text();
  Object.defineProperties(response, {
    text: { value: async () => text },
    json: { value: async () => JSON.parse(text) as unknown },
  });
  return response;
}
