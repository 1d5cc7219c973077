import { FrontConnectionError, FrontTimeoutError } from '../errors.js';
import type { Fetch, FrontRequest, Send } from './send.js';

/**
 * The innermost step: makes a `Request`, sends it and waits for the whole answer, for at most `timeout` ms.
 *
 * @throws FrontTimeoutError, FrontConnectionError, or the reason of the caller's signal.
 */
export function withTimeout(fetch: Fetch, timeout: number): Send {
  return async function fetchInTime(request) {
    const limit = request.options.timeout ?? timeout;
    const attempt = new AbortController();
    const stop = () => attempt.abort(request.signal?.reason);
    const timer = setTimeout(
      () => attempt.abort(new FrontTimeoutError(`no answer within ${limit} ms`, request)),
      limit,
    );
    request.signal?.throwIfAborted();
    request.signal?.addEventListener('abort', stop, { once: true });
    try {
      const response = await fetch(toRequest(request, attempt.signal));
      return isStreamed(request, response) ? response : await complete(response);
    } catch (cause) {
      if (attempt.signal.aborted) throw attempt.signal.reason;
      throw new FrontConnectionError('no answer, the connection failed', request, { cause });
    } finally {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', stop);
    }
  };
}

function toRequest({ url, method, headers, body }: FrontRequest, signal: AbortSignal): Request {
  return new Request(url, {
    method,
    headers,
    signal,
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
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
