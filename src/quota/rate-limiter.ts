import { systemClock } from '../transport/system-clock.js';
import { createGovernor } from './create-governor.js';
import type { Priority } from './priority.js';
import { type RateLimitOptions, takeRateLimitOptions } from './rate-limit-options.js';

/** What a rate limiter knows at this moment. */
export interface RateLimitStatus {
  /** Requests per window, once Front has said so. */
  readonly limit: number | undefined;
  /** Requests that an interactive call may still send in this window. */
  readonly remaining: number | undefined;
  /** End of the window in Unix ms, once Front has said so. */
  readonly resetsAt: number | undefined;
  /** Requests that were sent and not answered yet. */
  readonly inFlight: number;
  /** Calls that wait, for the quota or for a limit of their route. */
  readonly waiting: Readonly<Record<Priority, number>>;
  /** Our part of what the company draws, between 0 and 1: below 1 when other integrations are seen. */
  readonly share: number;
  /** How the quota is shared with other processes. */
  readonly store: 'none' | 'available' | 'unavailable';
}

/** The quota of one company, shared by every client that is given it as its `rateLimit`. */
export interface RateLimiter {
  /** What is known now. */
  status(): RateLimitStatus;
  /**
   * How long `calls` further calls would take until the last of them is sent, in ms, behind those that wait already.
   *
   * @throws TypeError when `calls` is not a whole number from 1.
   */
  estimate(calls: number, priority?: Priority): number;
}

/**
 * Creates the rate limiter of a company, to be shared by clients that use different tokens of that company. Clients with
 * the same token share one without being told.
 *
 * @example
 * const rateLimit = createRateLimiter();
 * const support = createFrontClient({ token: supportToken, rateLimit });
 * const imports = createFrontClient({ token: importToken, rateLimit });
 * @throws TypeError when an option is wrong, naming it.
 */
export function createRateLimiter(options: RateLimitOptions = {}): RateLimiter {
  return createGovernor({ clock: systemClock, ...takeRateLimitOptions(options) });
}
