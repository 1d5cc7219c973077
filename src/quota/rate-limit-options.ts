import type { Clock } from '../transport/clock.js';
import type { StoreEvent } from './events.js';
import type { QuotaStore } from './store.js';

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

/** Throws a `TypeError` when an option is wrong, naming it. */
export function checkRateLimitOptions({ reserve = 0, store, company }: RateLimitOptions): void {
  if (!(reserve >= 0 && reserve <= 1))
    throw new TypeError('Option `rateLimit.reserve` must be a number from 0 to 1.');
  if (store !== undefined && (typeof company !== 'string' || company === '')) {
    throw new TypeError('Option `rateLimit.company` must name the company, since `store` is given.');
  }
}
