import type { Clock } from '../transport/clock.js';
import type { Fetch } from '../transport/send.js';
import type { ClientOptions } from '../types.js';
import type { QuotaGate } from './gate.js';
import { LateGovernor } from './late-governor.js';
import { checkRateLimitOptions } from './rate-limit-options.js';

type Shared = Map<string, WeakRef<LateGovernor>>;

/** By clock and `fetch`, then by host and token. A governor goes when the last client that uses it is gone. */
const shared = new WeakMap<Clock, WeakMap<Fetch | Clock, Shared>>();

/**
 * What lets the calls of a client through: the rate limiter it was given, one with the options it was given, or the one
 * that all clients with the same token and host share in this process. None for `false`.
 *
 * @throws TypeError when the option is neither.
 */
export function limiterOf(options: ClientOptions, host: string, clock: Clock): QuotaGate | undefined {
  const { rateLimit, token, fetch } = options;
  if (rateLimit === false) return undefined;
  if (rateLimit === undefined) {
    return typeof token === 'string'
      ? sharedBy(`${host} ${token}`, fetch, clock)
      : new LateGovernor({ clock });
  }
  if (isGate(rateLimit)) return rateLimit;
  if (typeof rateLimit !== 'object' || rateLimit === null || 'estimate' in rateLimit) {
    throw new TypeError(
      'Option `rateLimit` must come from `createRateLimiter`, or be options of it, or false.',
    );
  }
  checkRateLimitOptions(rateLimit);
  return new LateGovernor({ clock, ...rateLimit });
}

/** A rate limiter of ours has more than its public methods. */
function isGate(value: unknown): value is QuotaGate {
  return typeof (value as QuotaGate | null)?.wrap === 'function';
}

function sharedBy(key: string, fetch: Fetch | undefined, clock: Clock): LateGovernor {
  const byFetch = shared.get(clock) ?? new WeakMap<Fetch | Clock, Shared>();
  shared.set(clock, byFetch);
  // Without a `fetch` of its own, a client uses the platform's: one for all.
  const byKey = byFetch.get(fetch ?? clock) ?? (new Map() as Shared);
  byFetch.set(fetch ?? clock, byKey);
  const known = byKey.get(key)?.deref();
  if (known !== undefined) return known;
  for (const [each, reference] of byKey) if (reference.deref() === undefined) byKey.delete(each);
  const governor = new LateGovernor({ clock });
  byKey.set(key, new WeakRef(governor));
  return governor;
}
