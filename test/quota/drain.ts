import { createGovernor } from '../../src/quota/create-governor.js';
import type { Governor } from '../../src/quota/governor.js';
import type { RateLimitOptions } from '../../src/quota/rate-limit-options.js';
import type { QuotaCaller } from '../../src/quota/waiting-call.js';
import { withQuota } from '../../src/quota/with-quota.js';
import type { FrontRequest, Send } from '../../src/transport/send.js';
import type { CallOptions } from '../../src/types.js';
import { type ModelServer, request } from './model-server.js';
import type { VirtualClock } from './virtual-clock.js';

/** A governor on a virtual clock, with chance that repeats itself. */
export function createTestGovernor(clock: VirtualClock, options: RateLimitOptions = {}, seed = 1): Governor {
  return createGovernor({ clock, random: createRandom(seed), ...options });
}

/** Numbers from 0 to below 1 that look random and are the same in each run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A client as the governor sees it, without limits of its own. */
export function createCaller(parts: Partial<QuotaCaller> = {}): QuotaCaller {
  return { maxWait: Number.POSITIVE_INFINITY, guards: undefined, onEvent: undefined, ...parts };
}

/** Sends through the governor, again after each 429. */
export function sendThrough(governor: Governor, server: ModelServer, caller = createCaller()): Send {
  const send = withQuota(server.send, governor, caller);
  return async function sendUntilTaken(each: FrontRequest) {
    let response = await send(each);
    while (response.status === 429) response = await send(each);
    return response;
  };
}

/** Sends so many calls, all started at once, and waits for their answers. */
export async function drain(send: Send, calls: number, options: CallOptions = {}): Promise<void> {
  await Promise.all(Array.from({ length: calls }, () => send(request(options))));
}
