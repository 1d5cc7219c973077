import type { Internals } from '../transport/internals.js';
import type { FrontRequest } from '../transport/send.js';

/** The first call of this process, which was sent before there was a governor. All times in Unix ms. */
export interface EarlyCall {
  readonly internals: Internals;
  readonly request: FrontRequest;
  readonly sentAt: number;
  /** What it was answered with. Absent: no answer came, or none yet. */
  answer?: Response | undefined;
  /** When it was answered or failed. Absent: it is still on its way. */
  settledAt?: number;
  /** Resolves once it was answered or failed. */
  readonly settled: Promise<void>;
}

let early: EarlyCall | undefined;

/** The first call of this process, once there was one. */
export const earlyCall = (): EarlyCall | undefined => early;

/**
 * Sends the first call of this process at once, since nothing is known yet that could hold it up: a program of one call
 * never loads what paces thousands. All later calls are left to that, and so is one whose client has a rate limiter or
 * shares its quota by a store.
 */
export function sendEarly(internals: Internals, request: FrontRequest): Promise<Response> | undefined {
  const { clock, options, sendOnce } = internals;
  if (early !== undefined || typeof options.rateLimit === 'object') return undefined;
  request.signal?.throwIfAborted();
  const sentAt = clock.now();
  const sent = sendOnce(request);
  const settle = (answer?: Response) => {
    call.answer = answer;
    call.settledAt = clock.now();
  };
  const call: EarlyCall = {
    internals,
    // Without its body. What it is refused is noted in its own trace, so that it keeps its place.
    request: { ...request, body: undefined },
    sentAt,
    settled: sent.then(settle, () => settle()),
  };
  early = call;
  return sent;
}
