import { assertOption, takeOptions } from '../take-options.js';

/** How a call is sent again when it fails for a reason that may pass. */
export interface RetryOptions {
  /** How many times at most. 0 for never. @default 3 */
  readonly limit: number;
  /**
   * Longest first wait in ms. It doubles for each further one, and the wait itself is random between 0 and that, so that
   * clients that failed together do not come back together.
   *
   * @default 250
   */
  readonly backoff: number;
  /** Longest wait in ms that the doubling leads to. A longer one that Front names is kept. @default 30_000 */
  readonly maxBackoff: number;
  /**
   * Longest time in ms for all attempts and the waits between them. No attempt is begun after it, none but the first
   * lasts beyond it. Waiting for quota does not count: see `maxWait`.
   *
   * @default 60_000
   */
  readonly total: number;
  /**
   * Retries in relation to the calls of the last minute, over all calls of the client, so that it does not add to an
   * outage. Ten a minute are always free, and retries after a 429 are not counted.
   *
   * @default 0.2
   */
  readonly budget: number;
}

const DEFAULTS: RetryOptions = { limit: 3, backoff: 250, maxBackoff: 30_000, total: 60_000, budget: 0.2 };

/**
 * Completes options of a client or a call.
 *
 * @throws TypeError when one is no number from 0, naming it, or when they are no object.
 */
export function retryOptions(
  given: Partial<RetryOptions> | undefined,
  defaults: RetryOptions = DEFAULTS,
): RetryOptions {
  if (given === undefined) return defaults;
  assertOption(Object(given) === given, 'retry', 'an object like { limit: 0 }');
  return { ...defaults, ...takeOptions(given, DEFAULTS, 'retry.') };
}
