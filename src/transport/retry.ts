import { retryAfter } from '../quota/retry-after.js';
import type { FrontEvent, RetryOptions } from '../types.js';
import type { Clock } from './clock.js';
import type { Send } from './send.js';

/** What a retry needs beside the call itself. */
export interface RetryContext {
  readonly clock: Clock;
  readonly retry: RetryOptions;
  /** Longest wait in ms that a call accepts when it names none itself. */
  readonly maxWait: number;
  readonly onEvent: ((event: FrontEvent) => void) | undefined;
}

/** The wait in ms when Front refuses a call and names none. */
const UNNAMED_WAIT = 1000;

/**
 * Sends a call again after a 429, once the wait is over that Front named. Front does not process what it answers with
 * 429, so this is safe for every method.
 */
export function withRetry(send: Send, { clock, retry, maxWait, onEvent }: RetryContext): Send {
  return async function sendUntilTaken(request) {
    const longest = request.options.maxWait ?? maxWait;
    for (let attempt = 1; ; attempt++) {
      const response = await send(request);
      if (response.status !== 429 || attempt > retry.limit) return response;
      const wait = retryAfter(response.headers, await messageOf(response), clock.now()) ?? UNNAMED_WAIT;
      if (wait > longest) return response;
      onEvent?.({ type: 'retry', operation: request.operation, attempt, status: 429, wait });
      await clock.sleep(wait, request.signal);
    }
  };
}

async function messageOf(response: Response): Promise<string | undefined> {
  try {
    const body = (await response.json()) as { _error?: { message?: unknown } } | null;
    const message = body?._error?.message;
    return typeof message === 'string' ? message : undefined;
  } catch {
    return undefined;
  }
}
