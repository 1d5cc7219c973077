import type { Clock } from '../transport/clock.js';
import { systemClock } from '../transport/clock.js';
import type { StoreEvent } from './events.js';
import { Governor } from './governor.js';
import type { Priority } from './priority.js';
import type { QuotaStore } from './store.js';

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

/** Options of a rate limiter. */
export interface RateLimitOptions {
  /**
   * Part of the limit, between 0 and 1, that bulk calls leave to interactive ones. It shrinks as the window runs out, so
   * that nothing is lost.
   *
   * @default 0.2
   */
  readonly reserve?: number;
  /** Shares the quota with other processes and machines. See `redisQuotaStore` in `front-fetch/redis`. */
  readonly store?: QuotaStore;
  /** The name of the company in the store, the same in every process. Needed with a store. */
  readonly company?: string;
  /** Is told when the store is lost, and when it is back. */
  readonly onEvent?: (event: StoreEvent) => void;
  /** Time as the limiter sees it, for tests. @default the machine's */
  readonly clock?: Clock;
  /** Gives numbers from 0 to below 1, for tests. @default Math.random */
  readonly random?: () => number;
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
  return createGovernor(options);
}

/** Creates a {@link Governor} with its defaults filled in. */
export function createGovernor(options: RateLimitOptions): Governor {
  const { reserve = 0.2, store, company, onEvent, clock = systemClock, random = Math.random } = options;
  if (!(reserve >= 0 && reserve <= 1))
    throw new TypeError('Option `rateLimit.reserve` must be a number from 0 to 1.');
  if (store !== undefined && (typeof company !== 'string' || company === '')) {
    throw new TypeError('Option `rateLimit.company` must name the company, since `store` is given.');
  }
  const shared = store === undefined || company === undefined ? undefined : { store, company };
  return new Governor({ reserve, clock, random, onEvent, shared });
}
