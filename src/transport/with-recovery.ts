import type { FrontEvent } from '../types.js';
import type { Clock } from './clock.js';
import type { RetryBudget } from './retry-budget.js';
import type { RetryOptions } from './retry-options.js';
import type { FrontRequest, Send } from './send.js';

/** What following redirects and sending again need beside the call itself. */
export interface Recovery {
  /** Sends one attempt to Front: with the token, and in turn. */
  readonly send: Send;
  /** Sends one attempt to any other host: without the token, and outside the quota. */
  readonly sendElsewhere: Send;
  readonly baseUrl: string;
  readonly clock: Clock;
  /** Gives numbers from 0 to below 1. */
  readonly random: () => number;
  /** Completes what a call says of its retries. Throws a `TypeError` when that is wrong. */
  readonly retry: (given: Partial<RetryOptions> | undefined) => RetryOptions;
  readonly budget: RetryBudget;
  /** Longest time in ms for one attempt of a call that names none itself. */
  readonly timeout: number;
  /** Longest wait in ms that a call accepts after a 429 when it names none itself. */
  readonly maxWait: number;
  /** Whether `send` waits by itself after a 429, for the quota of the company. */
  readonly governed: boolean;
  readonly onEvent: ((event: FrontEvent) => void) | undefined;
  /** What recovers, once it is loaded. A write waits for that before it is sent. */
  loaded: typeof import('./recover.js') | undefined;
}

/** Answers in the range of 400 after which a call may be sent again. */
const REPEATED = new Set([408, 423, 429]);

/**
 * Wraps the sending of attempts so that redirects are followed and failures that pass are tried again. What does that is
 * loaded by the first write, or by the first failure of a read. Should it not load then, as in a browser that has lost its
 * network, that outcome of the read stands.
 *
 * @throws TypeError when an option of the call is wrong, before anything is sent.
 */
export function withRecovery(recovery: Recovery): Send {
  const { send, retry, budget, clock } = recovery;

  return function sendWithRecovery(request) {
    retry(request.options.retry);
    budget.call(clock.now());
    const first = send(request);

    return first.then(
      (response) => (isFinal(response) ? response : recover(request, first, recovery)),
      () => recover(request, first, recovery),
    );
  };
}

async function recover(
  request: FrontRequest,
  first: Promise<Response>,
  recovery: Recovery,
): Promise<Response> {
  recovery.loaded ??= await import('./recover.js').catch(() => undefined);
  return recovery.loaded?.recover(request, first, recovery) ?? first;
}

/** Whether an answer is what the caller gets. */
function isFinal({ status }: Response): boolean {
  return (status >= 200 && status < 300) || (status >= 400 && status < 500 && !REPEATED.has(status));
}
