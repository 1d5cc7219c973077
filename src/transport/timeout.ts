import { FrontConnectionError, FrontTimeoutError } from '../errors.js';
import { countUpload } from '../request/upload-progress.js';
import { Attempt } from './attempt.js';
import type { Clock } from './clock.js';
import { Deadlines, startDeadline } from './deadlines.js';
import { fetchUpload } from './lean-upload.js';
import type { Fetch, FrontRequest, Send } from './send.js';

/**
 * The innermost step: makes a `Request`, sends it and waits for the whole answer, for at most `timeout` ms.
 *
 * @throws FrontTimeoutError, FrontConnectionError, or the reason of the caller's signal.
 */
export function withTimeout(fetch: Fetch, timeout: number, clock: Clock): Send {
  const deadlines = new Deadlines();

  return function fetchInTime(request) {
    // A promise of our own, which ends with the attempt: a `fetch` of the user's need not heed the signal.
    return new Promise((resolve, reject) => {
      const { signal, trace, options } = request;
      signal?.throwIfAborted();
      const outgoing = toRequest(request);
      const limit = options.timeout ?? timeout;
      const attempt = new Attempt((reason) => {
        finish();
        reject(reason);
      });
      const onAbort = () => attempt.stop(signal?.reason);
      const stopDeadline = startDeadline(clock, deadlines, limit, () =>
        attempt.stop(new FrontTimeoutError(`no answer within ${limit} ms`, request)),
      );
      signal?.addEventListener('abort', onAbort, { once: true });
      function finish(): void {
        stopDeadline();
        signal?.removeEventListener('abort', onAbort);
      }
      trace.sentAt = clock.now();
      trace.status = undefined;
      trace.text = undefined;
      receive(fetch, outgoing, request, attempt).then(
        (response) => {
          finish();
          resolve(response);
        },
        (cause) => {
          finish();
          reject(new FrontConnectionError('no answer, the connection failed', request, { cause }));
        },
      );
    });
  };
}

async function receive(
  fetch: Fetch,
  outgoing: Request,
  request: FrontRequest,
  attempt: Attempt,
): Promise<Response> {
  // The signal goes beside the request: inside it, it would be followed by every copy that is made on the way.
  const response =
    request.body instanceof FormData
      ? await fetchUpload(fetch, outgoing, () => toRequest(request), { signal: attempt.signal })
      : await fetch(outgoing, attempt);
  // One that comes too late belongs to no attempt any more.
  if (!attempt.isStopped) request.trace.status = response.status;
  if (isStreamed(request, response) || response.body === null) return response;
  // Waited for here, so that a body that breaks off is a failure of this attempt and can be told from bad JSON.
  const text = await response.text();
  if (!attempt.isStopped) request.trace.text = text;
  response.text = async () => text;
  response.json = async () => JSON.parse(text) as unknown;
  return response;
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
