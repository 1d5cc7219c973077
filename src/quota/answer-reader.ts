import type { Permit, QuotaAnswer } from './permit.js';
import { type RateReading, readRateHeaders, readRemaining, readReset } from './rate-headers.js';
import { retryAfter } from './retry-after.js';
import { ServerClock } from './server-clock.js';
import { SAME_WINDOW } from './window.js';
import type { Reading } from './window-account.js';

/** The wait in ms when Front refuses a request and names none. */
const UNNAMED_WAIT = 1000;
const TIER = /exceeded for \S+ route/i;

/** Reads answers, and learns on the way how far Front's clock is from ours. */
export class AnswerReader {
  readonly #serverClock = new ServerClock();
  #last: RateReading = { limit: undefined, remaining: undefined, reset: undefined, burst: undefined };

  read({ status, headers, message }: QuotaAnswer, { sentAt }: Permit, now: number): Reading {
    const { limit, remaining: left, reset, burst } = this.#readRate(status, headers, sentAt, now);
    const endsAt = reset === undefined ? undefined : this.#serverClock.toLocal(reset);
    if (status !== 429) return { limit, remaining: left, reset, burst, endsAt };
    const wait = namedWait(headers, message, endsAt, now);
    if (isOfRoute(headers, message, left))
      return { limit, remaining: left, reset, burst, endsAt, routeClosedFor: wait };
    // A refusal that names no count must not be read as a limit of next to nothing.
    const remaining = left === undefined ? undefined : Math.min(0, left);
    return { limit, remaining, reset, burst: 0, endsAt, refusedFor: wait };
  }

  /**
   * Reading a header costs more than all else that is done with an answer here. While a window lasts and has something
   * left, two of them tell what there is to know: the limit does not change, and the burst allowance is not drawn on.
   */
  #readRate(status: number, headers: Headers, sentAt: number, now: number): RateReading {
    const reset = readReset(headers, now);
    const remaining = readRemaining(headers);
    const { limit, burst, reset: lastReset = Number.NaN } = this.#last;
    const isSameWindow = reset !== undefined && Math.abs(reset - lastReset) <= SAME_WINDOW;
    if (isSameWindow && remaining !== undefined && remaining > 0 && status !== 429)
      return { limit, remaining, reset, burst };
    this.#serverClock.observeDate(headers.get('date'), sentAt, now);
    this.#last = readRateHeaders(headers, now);
    return this.#last;
  }
}

/** A refusal with quota left, or one that names a tier, comes from a limit of the route. */
function isOfRoute(headers: Headers, message: string | undefined, remaining: number | undefined): boolean {
  return (remaining ?? 0) > 0 || headers.has('x-front-tier') || (message !== undefined && TIER.test(message));
}

/** The milliseconds of the message, or the end of the window, which is finer than the whole seconds of `retry-after`. */
function namedWait(
  headers: Headers,
  message: string | undefined,
  endsAt: number | undefined,
  now: number,
): number {
  const named = retryAfter(headers, message, now);
  const untilReset = endsAt !== undefined && endsAt > now ? endsAt - now : undefined;
  if (named === undefined) return untilReset ?? UNNAMED_WAIT;
  if (untilReset === undefined || named % 1000 !== 0) return named;
  return untilReset <= named && untilReset > named - 1000 ? untilReset : named;
}
