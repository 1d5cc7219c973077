import type { QuotaNews } from './store.js';
import type { Reading } from './window-account.js';

interface Kept extends Reading {
  readonly stamp: number;
  readonly remaining: number;
  readonly refusedUntil: number | undefined;
}

/** Keeps, of the answers that came since the last exchange with a store, the one that says most. */
export class NewsDesk {
  #kept: Kept | undefined;

  add(stamp: number, reading: Reading, now: number): void {
    const { refusedFor } = reading;
    const remaining = reading.remaining ?? (refusedFor === undefined ? undefined : 0);
    if (remaining === undefined) return;
    const refusedUntil = refusedFor === undefined ? undefined : now + refusedFor;
    const news = { ...reading, stamp, remaining, refusedUntil };
    if (this.#kept === undefined || saysMore(news, this.#kept)) this.#kept = news;
  }

  /** Gives the news, with times as spans from now, and forgets them. */
  take(now: number): QuotaNews | undefined {
    const kept = this.#kept;
    this.#kept = undefined;
    if (kept === undefined) return undefined;
    const { stamp, limit, remaining, burst = 0, reset, endsAt, refusedUntil } = kept;
    return {
      ...{ stamp, limit, remaining, burst, reset },
      endsIn: endsAt === undefined ? undefined : Math.max(0, endsAt - now),
      refusedFor: refusedUntil === undefined ? undefined : Math.max(0, refusedUntil - now),
    };
  }
}

/** A later window, then a refusal, then the lower count: within a window the count only falls. */
function saysMore(news: Kept, kept: Kept): boolean {
  if ((news.reset ?? 0) !== (kept.reset ?? 0)) return (news.reset ?? 0) > (kept.reset ?? 0);
  if (news.refusedUntil !== undefined || kept.refusedUntil !== undefined) {
    return (news.refusedUntil ?? 0) > (kept.refusedUntil ?? 0);
  }
  return news.remaining < kept.remaining;
}
