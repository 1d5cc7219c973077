import type { Clock } from '../transport/clock.js';
import { Parking } from './parking.js';
import type { WaitingCall } from './waiting-call.js';

/**
 * A limit beside the company's quota: of one route, or of one resource. Calls that it holds up are parked here, so that
 * those behind them go on. A place is free again one window after its answer came: by then Front, wherever its windows
 * begin, has counted the request for a whole window.
 */
export class RouteGuard {
  limit: number;
  /** In ms. */
  window: number;
  readonly #clock: Clock;
  readonly #requeue: (call: WaitingCall) => void;
  /** Made for the first call that is held: most guards never hold one. */
  #parking: Parking | undefined;
  /** When places become free, soonest first. */
  readonly #taken: number[] = [];
  #busy = 0;
  #closedUntil = 0;
  /** Calls that were let go on from here and wait for the company's quota. */
  #returned = 0;

  constructor(limit: number, window: number, clock: Clock, requeue: (call: WaitingCall) => void) {
    this.limit = limit;
    this.window = window;
    this.#clock = clock;
    this.#requeue = requeue;
  }

  get parked(): number {
    return this.#parking?.size ?? 0;
  }

  get busy(): number {
    return this.#busy;
  }

  /** Whether it holds nothing that must be remembered. */
  isIdle(now: number): boolean {
    return this.#busy === 0 && this.parked === 0 && now >= (this.#taken.at(-1) ?? 0) && !this.isClosed(now);
  }

  /** Whether Front has refused a request and the time that it named is not over. */
  isClosed(now: number): boolean {
    return now < this.#closedUntil;
  }

  /** How many more requests may go now. */
  room(now: number): number {
    return this.isClosed(now) ? 0 : this.#free(now);
  }

  /** How long the nth of further calls would wait, in ms. */
  wait(n: number, now: number): number {
    const free = Math.max(0, this.#free(now));
    const closed = Math.max(0, this.#closedUntil - now);
    if (n <= free) return closed;
    const frees = this.#taken[0] ?? now + this.window;
    return Math.max(closed, frees - now) + Math.floor((n - free - 1) / this.limit) * this.window;
  }

  /** A request goes out. */
  send(_now: number): void {
    this.#busy += 1;
  }

  /** A request was answered, or came to nothing. `refused`: {@link refuse} was told of it. */
  settle(now: number, _refused: boolean): void {
    this.#busy -= 1;
    if (Number.isFinite(this.limit)) this.#taken.push(now + this.window);
    this.release();
  }

  /** Front refused a request of this route for these ms. */
  refuse(wait: number, now: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, now + wait);
  }

  /** Holds a call until there is room. */
  park(call: WaitingCall): void {
    call.place = 'parked';
    this.#parking ??= new Parking(this.#clock, () => this.release());
    this.#parking.add(call);
    this.release();
  }

  /** A call leaves, from here or from the queue that it was let go on to. */
  leave(call: WaitingCall): void {
    if (call.place === 'returned') this.#returned -= 1;
    if (call.place === 'parked') this.#parking?.remove(call);
    call.place = 'queue';
  }

  /** Lets as many calls go on as there is room for. */
  release(): void {
    const parking = this.#parking;
    if (parking === undefined) return;
    const now = this.#clock.now();
    for (let room = this.room(now) - this.#returned; room > 0; room--) {
      const call = parking.first;
      if (call === undefined) break;
      this.leave(call);
      call.place = 'returned';
      this.#returned += 1;
      this.#requeue(call);
    }
    parking.alarm.set(parking.size > 0 ? this.#opensAt(now) : Number.POSITIVE_INFINITY);
  }

  /** How many places are free, whether or not it is closed. */
  #free(now: number): number {
    while ((this.#taken[0] ?? Number.POSITIVE_INFINITY) <= now) this.#taken.shift();
    return this.limit - this.#busy - this.#taken.length;
  }

  /** When more calls may go although no answer comes, in Unix ms. */
  #opensAt(now: number): number {
    return this.isClosed(now) ? this.#closedUntil : (this.#taken[0] ?? Number.POSITIVE_INFINITY);
  }
}
