import type { Clock } from '../transport/clock.js';
import type { Fetch } from '../transport/send.js';
import type { ClientOptions } from '../types.js';
import { Governor } from './governor.js';
import { createGovernor } from './rate-limiter.js';

/** By clock and `fetch`, then by a hash of token and host. A governor goes when the last client that uses it is gone. */
const shared = new WeakMap<Clock, WeakMap<Fetch | Clock, Map<number, WeakRef<Governor>>>>();

/**
 * The governor of a client: the one it was given, one with the options it was given, or the one that all clients with the
 * same token and host share in this process. None for `false`.
 *
 * @throws TypeError when the option is neither.
 */
export function limiterOf(options: ClientOptions, host: string, clock: Clock): Governor | undefined {
  const { rateLimit, token, fetch } = options;
  if (rateLimit === false) return undefined;
  if (rateLimit instanceof Governor) return rateLimit;
  if (rateLimit === undefined && typeof token === 'string')
    return sharedBy(hash(`${host} ${token}`), fetch, clock);
  if (
    rateLimit !== undefined &&
    (typeof rateLimit !== 'object' || rateLimit === null || 'estimate' in rateLimit)
  ) {
    throw new TypeError(
      'Option `rateLimit` must come from `createRateLimiter`, or be options of it, or false.',
    );
  }
  return createGovernor({ clock, ...rateLimit });
}

function sharedBy(key: number, fetch: Fetch | undefined, clock: Clock): Governor {
  const byFetch = shared.get(clock) ?? new WeakMap<Fetch | Clock, Map<number, WeakRef<Governor>>>();
  shared.set(clock, byFetch);
  // Without a `fetch` of its own, a client uses the platform's: one for all.
  const byKey = byFetch.get(fetch ?? clock) ?? new Map<number, WeakRef<Governor>>();
  byFetch.set(fetch ?? clock, byKey);
  const known = byKey.get(key)?.deref();
  if (known !== undefined) return known;
  for (const [each, reference] of byKey) if (reference.deref() === undefined) byKey.delete(each);
  const governor = createGovernor({ clock });
  byKey.set(key, new WeakRef(governor));
  return governor;
}

/** 53 bits that tell tokens apart and give none away (cyrb53). */
function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}
