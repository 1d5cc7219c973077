import type { Clock } from '../transport/clock.js';
import { Governor } from './governor.js';
import type { RateLimitOptions } from './rate-limit-options.js';

/** Options of a governor, checked. */
export type GovernorOptions = RateLimitOptions & { readonly clock: Clock };

/** Creates a {@link Governor} with its defaults filled in. */
export function createGovernor(options: GovernorOptions): Governor {
  const { reserve = 0.2, store, company, onEvent, clock, random = Math.random } = options;
  const shared = store === undefined || company === undefined ? undefined : { store, company };
  return new Governor({ reserve, clock, random, onEvent, shared });
}
