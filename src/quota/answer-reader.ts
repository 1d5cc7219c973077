import type { Permit, QuotaAnswer } from './permit.js';
import { readRateHeaders } from './rate-headers.js';
import { retryAfter } from './retry-after.js';
import { ServerClock } from './server-clock.js';
import type { Reading } from './window-account.js';

/** The wait in ms when Front refuses a request and names none. */
const UNNAMED_WAIT = 1000;
const TIER = /exceeded for \S+ route/i;

/** What an answer says of the quota, and how long it closes the route of its request, in ms. */
export interface ReadAnswer {
  readonly reading: Reading;
  readonly routeClosedFor: number | undefined;
}

/** Reads answers, and learns on the way how far Front's clock is from ours. */
export class AnswerReader {
  readonly #serverClock = new ServerClock();

  read({ status, headers, message }: QuotaAnswer, { sentAt }: Permit, now: number): ReadAnswer {
    const { limit, remaining: left, reset, burst } = readRateHeaders(headers, now);
    this.#serverClock.observeDate(headers.get('date'), sentAt, now);
    const endsAt = reset === undefined ? undefined : this.#serverClock.toLocal(reset);
    const reading = { limit, remaining: left, reset, burst, endsAt };
    if (status !== 429) return { reading, routeClosedFor: undefined };
    const wait = namedWait(headers, message, endsAt, now);
    if (isOfRoute(headers, message, left)) return { reading, routeClosedFor: wait };
    const remaining = Math.min(0, left ?? 0);
    return {
      reading: { ...reading, remaining, burst: 0, refusedFor: wait },
      routeClosedFor: undefined,
    };
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
