import type { Time } from '../transport/clock.js';
import type { Internals } from '../transport/internals.js';
import type { Fetch } from '../transport/send.js';
import { clockOf } from '../transport/system-clock.js';
import { callerOf } from './caller-of.js';
import { createGovernor } from './create-governor.js';
import type { EarlyCall } from './early-call.js';
import type { Governor } from './governor.js';
import type { RateLimitOptions } from './rate-limit-options.js';

type ByAccount = Map<string, WeakRef<Governor>>;

/** By client. */
const governors = new WeakMap<Internals, Governor>();
/** What is known of a window that is not over, though its clients may be gone: the next one needs it. */
const current = new Set<Governor>();
/** By clock and `fetch`, then by host and token. A governor goes when the last client that uses it is gone. */
const shared = new WeakMap<Time, WeakMap<Fetch | Time, ByAccount>>();
let adoption: Promise<void> | undefined;

/** The governor of a client, which knows of the early call if that was one of its own. */
export async function governorOf(internals: Internals, early: EarlyCall | undefined): Promise<Governor> {
  if (early !== undefined) adoption ??= findGovernor(early.internals).adopt(early, callerOf(early.internals));
  await adoption;
  return findGovernor(internals);
}

function findGovernor(internals: Internals): Governor {
  const governor = governors.get(internals) ?? findShared(internals) ?? createOwn(internals);
  governors.set(internals, governor);
  return governor;
}

function createOwn(internals: Internals): Governor {
  const { rateLimit } = internals.options();
  return createGovernor({ clock: clockOf(internals), ...(rateLimit as RateLimitOptions | undefined) });
}

/** The governor that a client has with others, if it may share one. */
function findShared(internals: Internals): Governor | undefined {
  const { baseUrl, clock, options } = internals;
  const { token, rateLimit, fetch = clock } = options();
  if (typeof token !== 'string' || rateLimit !== undefined) return undefined;
  const byFetch = shared.get(clock) ?? new WeakMap<Fetch | Time, ByAccount>();
  shared.set(clock, byFetch);
  // Without a `fetch` of its own, a client uses the platform's: one for all.
  const byAccount = byFetch.get(fetch) ?? (new Map() as ByAccount);
  byFetch.set(fetch, byAccount);
  for (const [key, reference] of byAccount) if (reference.deref() === undefined) byAccount.delete(key);
  for (const each of current) if (each.isOutdated()) current.delete(each);
  const account = `${baseUrl} ${token}`;
  const governor = byAccount.get(account)?.deref() ?? createOwn(internals);
  byAccount.set(account, new WeakRef(governor));
  current.add(governor);
  return governor;
}
