import { assertOption } from '../assert-option.js';
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

/** Throws a `TypeError` when it is neither a rate limiter, nor options of one, nor false or undefined. */
export function checkRateLimit(given: unknown = false): void {
  if (given === false || typeof (given as { wrap?: unknown } | null)?.wrap === 'function') return;
  const isOptions = typeof given === 'object' && given !== null && !('estimate' in given);
  assertOption(isOptions, 'rateLimit', 'a rate limiter, options of one, or false');
  checkRateLimitOptions(given);
}

/** Throws a `TypeError` when an option is wrong, naming it. */
export function checkRateLimitOptions({ reserve = 0, store, company }: RateLimitOptions): void {
  assertOption(reserve >= 0 && reserve <= 1, 'rateLimit.reserve', 'a number from 0 to 1');
  const isNamed = typeof company === 'string' && company !== '';
  assertOption(store === undefined || isNamed, 'rateLimit.company', 'a name, since there is a `store`');
}
