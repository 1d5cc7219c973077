import type { Internals } from '../transport/internals.js';
import type { FrontRequest } from '../transport/send.js';
import type { QuotaAnswer } from './permit.js';

/**
 * The first call of this process whose client says nothing of the rate limit, sent before there was a governor. All times
 * in Unix ms.
 */
export interface EarlyCall {
  readonly internals: Internals;
  /** What a governor looks at, and nothing that is large or secret. */
  readonly request: Pick<FrontRequest, 'operation' | 'url' | 'trace' | 'options'>;
  readonly sentAt: number;
  /** What it was answered with, whole if that was a refusal. Absent: no answer came, or none yet. */
  answer?: Response | QuotaAnswer;
  /** When it was answered or failed. Absent: it is still on its way. */
  settledAt?: number;
  /** Resolves once it was answered or failed. */
  settled?: Promise<void>;
}

let early: EarlyCall | undefined;

/** The early call, once there was one. */
export const earlyCall = (): EarlyCall | undefined => early;

/**
 * Sends a call at once if it is the early one, since nothing is known yet that could hold it up: a program of one call
 * never loads what paces thousands. What other processes have left is known to a store alone.
 */
export function sendEarly(internals: Internals, request: FrontRequest): Promise<Response> | undefined {
  const { clock, options, sendOnce } = internals;
  if (early !== undefined || options().rateLimit !== undefined) return undefined;
  request.signal?.throwIfAborted();
  const { operation, url, trace } = request;
  const { priority } = request.options;
  // What it is refused is noted in its own trace, so that it keeps its place.
  const call: EarlyCall = {
    internals,
    request: { operation, url, trace, options: { priority } },
    sentAt: clock.now(),
  };
  early = call;
  const sent = sendOnce(request);
  const settle = (response?: Response) => {
    call.settledAt = clock.now();
    if (response === undefined) return;
    const { status, headers } = response;
    call.answer = status === 429 ? response : { status, headers };
  };
  call.settled = sent.then(settle, () => settle());
  return sent;
}
