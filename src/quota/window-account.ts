/**
 * What one process knows of its company's quota, from headers alone. Front's count in the answers is the truth; what is
 * in flight counts on top of it, since an answer cannot tell whether its server had seen the requests sent beside it.
 *
 * @module
 */
import type { Priority } from './priority.js';
import type { RateReading } from './rate-headers.js';
import { Sharing } from './sharing.js';
import { QuotaWindow } from './window.js';

/** How long an answer may take, in ms, before one more request goes out to learn from. */
const PATIENCE = 1000;
/** Without knowledge one request goes first, and each answer lets so many more be in flight: twice as many per round. */
const GROWTH = 1;

/** An answer, as an account takes note of it. */
export interface Reading extends RateReading {
  /** `reset` on our clock. */
  readonly endsAt: number | undefined;
  /** Front refused the request for these ms because the quota was spent. */
  readonly refusedFor?: number | undefined;
  /** Front refused the request for these ms because its route has a limit of its own. */
  readonly routeClosedFor?: number | undefined;
}

/** Options of an account. */
export interface AccountOptions {
  /** Part of the limit that bulk calls leave to interactive ones, between 0 and 1. */
  readonly reserve: number;
  readonly random: () => number;
}

export class WindowAccount {
  readonly window: QuotaWindow;
  readonly #reserve: number;
  readonly #sharing = new Sharing();
  #limit: number | undefined;
  #remaining = 0;
  #burst = 0;
  /** Requests sent so far. The number of a request is its ticket. */
  #sent = 0;
  /** Tickets above this one were sent after the present count was learned. */
  #learnedAt = 0;
  #inFlight = 0;
  #lastSentAt = 0;
  #probe = 0;
  #opening = 1;
  /** Answers to tickets up to this one say nothing of how it is now. */
  #openedAt = 0;
  #closedUntil = 0;

  constructor({ reserve, random }: AccountOptions) {
    this.#reserve = reserve;
    this.window = new QuotaWindow(random);
  }

  /** Requests per window, once known. */
  get limit(): number | undefined {
    return this.#limit;
  }

  /** Length of a window in ms. */
  get length(): number {
    return this.window.length;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  /** Our part of what the company draws, between 0 and 1. */
  get share(): number {
    return this.#sharing.share;
  }

  /** How many requests of a priority this window has left. Bulk calls leave the reserve, which shrinks with the window. */
  left(priority: Priority, now: number): number {
    const left = this.#remaining - this.#inFlight;
    return priority === 'bulk' ? left - Math.round(this.#held() * this.window.left(now)) : left + this.#burst;
  }

  /** Whether Front has refused a request and the time that it named is not over. */
  isClosed(now: number): boolean {
    return now < this.#closedUntil && !this.window.isOver(now);
  }

  /** How many requests of a priority may go now. */
  spare(priority: Priority, now: number): number {
    const over = this.window.isOver(now);
    if (this.#limit === undefined) return over ? this.#orOverdue(this.#opening - this.#inFlight, now) : 0;
    if (over) return this.#orOverdue(this.#probe === 0 ? 1 : 0, now);
    const left = this.left(priority, now);
    return left <= 0 ? 0 : this.#orOverdue(Math.min(left, this.#cap() - this.#inFlight), now);
  }

  /** When more may go although no answer came, in Unix ms. */
  grows(priority: Priority, now: number): number {
    const overdue = this.#inFlight > 0 ? this.#lastSentAt + PATIENCE : Number.POSITIVE_INFINITY;
    if (this.window.isOver(now)) return overdue;
    if (this.#limit === undefined) return this.window.reopensAt;
    const next = this.left(priority, now) > 0 ? overdue : this.#released(1, priority);
    return Math.min(this.window.reopensAt, next);
  }

  /** How long the nth of further calls would wait, in ms, if no others came. */
  wait(n: number, priority: Priority, now: number): number {
    const closed = this.window.isOver(now) ? 0 : this.window.reopensAt - now;
    if (this.#limit === undefined) return closed;
    const perWindow = Math.max(1, Math.floor(this.#limit * this.share));
    if (closed === 0) return Math.floor((n - 1) / perWindow) * this.window.length;
    if (n <= this.left(priority, now)) return 0;
    const left = Math.max(0, this.#remaining - this.#inFlight);
    if (n <= left) return Math.max(0, this.#released(n, priority) - now);
    return closed + Math.floor((n - left - 1) / perWindow) * this.window.length;
  }

  /** Takes note that a request goes out, and gives its ticket. */
  send(now: number): number {
    this.#sent += 1;
    this.#inFlight += 1;
    this.#lastSentAt = now;
    this.#sharing.sent();
    if (this.window.isOver(now)) this.#probe = this.#sent;
    return this.#sent;
  }

  /**
   * Takes note of an answer, or that none came. Says whether that changed the outlook for those who wait: a new window, a
   * refusal, another limit.
   */
  settle(ticket: number, reading: Reading | undefined, now: number): boolean {
    this.#inFlight -= 1;
    if (ticket === this.#probe) this.#probe = 0;
    if (reading !== undefined && ticket > this.#openedAt) this.#opening += GROWTH;
    if (reading?.remaining === undefined) this.#countBlindly(reading !== undefined, now);
    const changed = reading?.remaining !== undefined && this.#learn(ticket, reading, reading.remaining, now);
    if (reading?.refusedFor === undefined || this.window.isEarlier(reading.reset)) return changed;
    this.#close(now + reading.refusedFor, now);
    return true;
  }

  #learn(
    ticket: number,
    { limit, reset, endsAt, burst = 0 }: Reading,
    remaining: number,
    now: number,
  ): boolean {
    if (this.window.isEarlier(reset)) return false;
    const known = this.#limit;
    const later = this.window.isLater(reset, now) || known === undefined;
    // What was sent beside the request that we learned from may be answered later with an older count.
    if (!later && ticket <= this.#learnedAt && remaining >= this.#remaining && burst >= this.#burst)
      return false;
    const newest = later || ticket > this.#learnedAt;
    this.#limit = limit ?? known ?? Math.max(1, remaining + 1);
    this.#remaining = newest ? remaining : Math.min(remaining, this.#remaining);
    this.#burst = newest ? burst : Math.min(burst, this.#burst);
    this.#learnedAt = this.#sent;
    const used = this.#limit - this.#remaining;
    if (later) this.#sharing.begin(used, this.#inFlight, this.window.begin(reset, endsAt, now));
    else this.#sharing.observe(used, this.#inFlight);
    // Nobody else drew for a whole window: what the first answer leaves may all go.
    if (later && known !== undefined && this.share === 1) this.#opening = Number.POSITIVE_INFINITY;
    return later || known !== this.#limit;
  }

  /** Front may have counted a request that brought no news. A window that ended without any is as good as no knowledge. */
  #countBlindly(answered: boolean, now: number): void {
    this.#remaining -= 1;
    if (!answered || this.#limit === undefined || !this.window.isOver(now)) return;
    this.#limit = undefined;
    this.#opening = 1;
    this.#openedAt = this.#sent;
  }

  #close(until: number, now: number): void {
    this.#closedUntil = until;
    this.#remaining = Math.min(0, this.#remaining);
    this.#burst = 0;
    this.#learnedAt = this.#sent;
    this.window.end(until, now);
    if (this.#limit !== undefined) return;
    this.#opening = 1;
    this.#openedAt = this.#sent;
  }

  /**
   * How many may be in flight. Alone, all that is left. Beside others only a part, the smaller the more they draw, since
   * they too send what the last answer left: the square keeps the sum of all below what is there. Until a window has
   * shown who draws, half of what is left.
   */
  #cap(): number {
    const share = this.#sharing.share;
    if (share === 1 && this.#opening === Number.POSITIVE_INFINITY) return this.#opening;
    return Math.min(
      this.#opening,
      Math.max(1, Math.floor((this.#remaining + this.#burst) * Math.min(0.5, share ** 2))),
    );
  }

  #orOverdue(spare: number, now: number): number {
    if (spare > 0) return spare;
    return this.#inFlight > 0 && now >= this.#lastSentAt + PATIENCE ? 1 : 0;
  }

  #held(): number {
    return (this.#limit ?? 0) * this.#reserve;
  }

  /** When the shrinking reserve leaves `n` requests to bulk calls, in Unix ms. */
  #released(n: number, priority: Priority): number {
    const left = this.#remaining - this.#inFlight - n;
    if (priority === 'interactive' || left < 0) return this.window.reopensAt;
    return this.window.endsAt - ((left + 0.5) / this.#held()) * this.window.length + 1;
  }
}
