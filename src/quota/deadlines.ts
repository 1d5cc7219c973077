import { FrontQuotaError } from '../errors.js';
import type { Clock } from '../transport/clock.js';
import type { Priority } from './priority.js';
import type { RouteGuard } from './route-guard.js';
import type { WaitingCall } from './waiting-call.js';
import type { WaitingRoom } from './waiting-room.js';

/** Deadlines are looked at this often at most, in ms, since each look is at everybody who waits. */
const GRAIN = 100;

/** How long the nth of further calls waits, in ms, and, where a guard is in its way, as nth of those at the guard. */
export type EstimateWait = (
  n: number,
  priority: Priority,
  guard: RouteGuard | undefined,
  nthAtGuard: number,
) => number;

/** Lets calls fail as soon as it is clear that they would wait longer than they may, and tells callers of their waits. */
export class Deadlines {
  readonly #clock: Clock;
  readonly #room: WaitingRoom;
  readonly #estimate: EstimateWait;
  readonly #fail: (call: WaitingCall, reason: unknown) => void;
  #next = Number.POSITIVE_INFINITY;

  constructor(
    clock: Clock,
    room: WaitingRoom,
    estimate: EstimateWait,
    fail: (call: WaitingCall, reason: unknown) => void,
  ) {
    this.#clock = clock;
    this.#room = room;
    this.#estimate = estimate;
    this.#fail = fail;
  }

  /** When the next call may run out of time, in Unix ms. */
  get next(): number {
    return this.#next;
  }

  /** Looks at one call. Says whether it may wait: if not, it has failed. */
  admit(call: WaitingCall, n: number, nthAtGuard: number, now: number): boolean {
    const quota = this.#estimate(n, call.priority, undefined, 0);
    const wait = nthAtGuard === 0 ? quota : this.#estimate(n, call.priority, call.guard, nthAtGuard);
    if (now + wait > call.deadline || now >= call.deadline) {
      const longest = `maxWait is ${Math.round(call.deadline - call.since)} ms`;
      const message = `would wait about ${Math.ceil(wait)} ms for quota, and ${longest}`;
      this.#fail(call, new FrontQuotaError(message, call.request, wait));
      return false;
    }
    this.#next = Math.min(this.#next, call.deadline);
    if (wait >= 1 && !call.announced) this.#announce(call, wait, wait > quota ? 'route' : 'quota');
    return true;
  }

  /** Looks at everybody who waits, in their order. */
  review(): void {
    const now = this.#clock.now();
    const ahead = { interactive: 1, bulk: 1 + this.#room.queued('interactive') };
    const atGuard = new Map<RouteGuard, number>();
    this.#next = Number.POSITIVE_INFINITY;
    for (const call of this.#room.all) {
      const nth =
        call.place === 'parked' && call.guard !== undefined ? (atGuard.get(call.guard) ?? 0) + 1 : 0;
      if (!this.admit(call, ahead[call.priority], nth, now)) continue;
      if (nth > 0 && call.guard !== undefined) atGuard.set(call.guard, nth);
      else ahead[call.priority] += 1;
    }
    this.#next = Math.max(this.#next, now + GRAIN);
  }

  #announce(call: WaitingCall, wait: number, reason: 'quota' | 'route'): void {
    call.announced = true;
    const { request, priority, caller } = call;
    if (caller.onEvent === undefined) return;
    const { operation } = request;
    // Later, so that an observer that throws cannot leave the others waiting.
    queueMicrotask(() =>
      caller.onEvent?.({ type: 'wait', operation, priority, reason, wait: Math.round(wait) }),
    );
  }
}
