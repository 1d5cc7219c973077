import { FrontConnectionError, FrontResponseError } from '../errors.js';
import type { CallOptions } from '../types.js';
import { Attempt } from './attempt.js';
import type { Clock } from './clock.js';
import { readTextWithin } from './limit-body.js';
import type { Fetch, FrontRequest, Send } from './send.js';
import { toRequest } from './to-request.js';

/** What every attempt of a client keeps to. */
export interface AttemptLimits {
  /** Longest time in ms for one that names none itself. */
  readonly timeout: number;
  /** The most bytes of an answer that is not a file. */
  readonly maxResponseSize: number;
  readonly clock: Clock;
}

/**
 * The innermost step: makes a `Request`, sends it and waits for the whole answer, for at most `timeout` ms.
 *
 * @throws FrontTimeoutError, FrontConnectionError, FrontResponseError, or the reason of the caller's signal.
 */
export function withTimeout(fetch: Fetch, { timeout, maxResponseSize, clock }: AttemptLimits): Send {
  return function fetchInTime(request) {
    // A promise of our own, which ends with the attempt: a `fetch` of the user's need not heed the signal.
    return new Promise((resolve, reject) => {
      const { signal, trace, options } = request;
      signal?.throwIfAborted();
      const limit = options.timeout ?? timeout;
      const attempt = new Attempt(request, { clock, limit, resolve, reject });
      const fail = (cause: unknown) =>
        attempt.fail(new FrontConnectionError(describe(cause, request), request, { cause }));
      trace.sentAt = clock.now();
      trace.status = undefined;
      try {
        // The signal goes beside the request: inside it, it would be followed by every copy that is made on the way.
        const sent =
          request.upload?.(fetch, request, attempt) ?? fetch(toRequest(request, request.body), attempt);
        sent.then((response) => {
          // One that comes too late belongs to no attempt any more.
          if (!attempt.isStopped) trace.status = response.status;
          if (isStreamed(options, response)) return attempt.succeed(response);
          // Waited for here, so that a body that breaks off is a failure of this attempt and can be told from bad JSON.
          return readTextWithin(response, maxResponseSize).then((text) => {
            if (text !== undefined || !response.ok) return attempt.succeed(withText(response, text ?? ''));
            const message = `succeeded, but the answer is larger than ${maxResponseSize} bytes`;
            return attempt.fail(new FrontResponseError(message, request));
          }, fail);
        }, fail);
      } catch (cause) {
        fail(cause);
      }
    });
  };
}

/** Says whom the connection was with, and what the platform calls its failure. */
function describe(cause: unknown, { url }: FrontRequest): string {
  const causes = [cause, (cause as Error | undefined)?.cause] as readonly ({ code?: unknown } | undefined)[];
  const code = causes.map((each) => each?.code).find((each) => typeof each === 'string');
  return `no answer from ${new URL(url).host}, the connection failed${code === undefined ? '' : ` (${code})`}`;
}

/** An answer whose body has come, and can be read again. */
function withText(response: Response, text: string): Response {
  response.text = async () => text;
  response.json = async () => JSON.parse(text) as unknown;
  return response;
}

/** Files are read by the caller, at the caller's pace. */
function isStreamed({ parseAs = 'json' }: CallOptions, { ok }: Response): boolean {
  return ok && parseAs !== 'json' && parseAs !== 'text';
}
