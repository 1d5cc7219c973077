import { FrontConnectionError, FrontResponseError } from '../errors.js';
import type { EncodedBody } from '../request/body.js';
import { Attempt } from './attempt.js';
import type { Time } from './clock.js';
import { readTextWithin } from './limit-body.js';
import { type Fetch, parseAsOf, type Send } from './send.js';

/** What every attempt of a client is made with. */
export interface AttemptOptions {
  /** @default the global `fetch`, looked up at each call */
  readonly fetch?: Fetch | undefined;
  /** Longest time in ms for one that names none itself. */
  readonly timeout: number;
  /** The most bytes of an answer that is not a file. @default 64 MiB */
  readonly maxResponseSize?: number | undefined;
  readonly clock: Time;
}

/**
 * The innermost step: makes a `Request`, sends it and waits for the whole answer, for at most `timeout` ms.
 *
 * @throws FrontTimeoutError, FrontConnectionError, FrontResponseError, or the reason of the caller's signal.
 */
export function withTimeout({
  fetch = (request, init) => globalThis.fetch(request, init),
  timeout,
  maxResponseSize = 2 ** 26,
  clock,
}: AttemptOptions): Send {
  return function sendInTime(request) {
    // A promise of our own, which ends with the attempt: a `fetch` of the user's need not heed the signal.
    return new Promise((resolve, reject) => {
      const { url, method, headers, signal, trace, options } = request;
      signal?.throwIfAborted();
      const limit = options.timeout ?? timeout;
      const attempt = new Attempt(request, { clock, limit, reject });
      const fail = (failure: unknown) => {
        trace.failure = failure;
        attempt.end(reject, new FrontConnectionError(describe(failure, url), request));
      };
      // Following would turn a reply to a merged conversation into a GET: see `withRedirect`.
      const send = (body: EncodedBody | null = null, init: Parameters<Fetch>[1]) =>
        fetch(new Request(url, { method, headers, body, redirect: 'manual' }), init);
      trace.sentAt = clock.now();
      trace.status = undefined;
      try {
        // The signal goes beside the request: inside it, it would be followed by every copy that is made on the way.
        const sent = request.upload?.(send, request, attempt) ?? send(request.body, attempt);
        const received = sent.then((response) => {
          // One that comes too late belongs to no attempt any more.
          const { ok, status } = response;
          if (!attempt.isStopped) trace.status = status;
          const parseAs = parseAsOf(request);
          if (ok && parseAs !== 'json' && parseAs !== 'text') {
            // Read by the caller, at the caller's pace.
            if (parseAs === 'stream') return attempt.end(resolve, response);
            attempt.stopTimer();
            return response[parseAs]().then((file) => {
              response[parseAs] = async () => file as never;
              attempt.end(resolve, response);
            });
          }
          // Waited for here, so that a body that breaks off is a failure of this attempt and can be told from bad JSON.
          return readTextWithin(response, maxResponseSize)
            .catch((failure) => {
              // Any other status says what became of the call without it.
              if (ok || status === 408 || status >= 500) throw failure;
            })
            .then((text) => {
              if (text !== undefined || !ok) return attempt.end(resolve, withText(response, text ?? ''));
              const message = `succeeded, but the answer is larger than ${maxResponseSize} bytes`;
              return attempt.end(reject, new FrontResponseError(message, request));
            });
        });
        // Whatever fails is a failure of this attempt, also where `fetch` gave no answer at all.
        received.catch(fail);
      } catch (failure) {
        fail(failure);
      }
    });
  };
}

/** Says whom the connection was with, and what the platform calls its failure. */
function describe(failure: unknown, url: string): string {
  const { code, cause: inner } = Object(failure) as { code?: unknown; cause?: { code?: unknown } };
  const name = typeof code === 'string' ? code : inner?.code;
  return `no answer from ${url.split('/')[2]}, the connection failed${name ? ` (${name})` : ''}`;
}

/** An answer whose body has come, and can be read again. */
function withText(response: Response, text: string): Response {
  response.text = async () => text;
  response.json = async () => JSON.parse(text) as unknown;
  return response;
}
