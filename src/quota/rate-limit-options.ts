import { assertOption, type OptionKind, takeOptions } from '../take-options.js';
import type { Clock } from '../transport/clock.js';
import type { ClientOptions } from '../types.js';
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

const OPTIONS: Record<keyof RateLimitOptions, OptionKind> = {
  ...{ reserve: 0, store: 0, company: 0, clock: 0, onEvent: 'function', random: 'function' },
};

/**
 * Takes a rate limiter as it is, and options of one if they are right.
 *
 * @throws TypeError when it is neither of them, nor false or undefined.
 */
export function takeRateLimit(given: ClientOptions['rateLimit']): ClientOptions['rateLimit'] {
  if (given === undefined || given === false || 'wrap' in Object(given)) return given;
  assertOption(Object(given) === given, 'rateLimit', 'a rate limiter, its options or false');
  return takeRateLimitOptions(given as RateLimitOptions);
}

/** Takes the options of a rate limiter. Throws a `TypeError` when one is wrong, naming it. */
export function takeRateLimitOptions(given: RateLimitOptions): RateLimitOptions {
  const options = takeOptions(given, OPTIONS, 'rateLimit.');
  const { reserve = 0, store, company } = options;
  assertOption(reserve >= 0 && reserve <= 1, 'rateLimit.reserve', 'a number from 0 to 1');
  const isNamed = typeof company === 'string' && company !== '';
  assertOption(store === undefined || isNamed, 'rateLimit.company', 'a name, since there is a `store`');
  return options;
}
