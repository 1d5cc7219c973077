import type { Guards } from '../request/api-facts.js';
import type { FrontRequest } from '../transport/send.js';
import type { WaitEvent } from './events.js';
import type { Permit } from './permit.js';
import type { Priority } from './priority.js';
import type { RouteGuard } from './route-guard.js';

/** Who sends calls: a client. Callers take turns, so that one with many calls does not hold up another with one. */
export interface QuotaCaller {
  /** Longest wait in ms of calls that name none. Without it 90 seconds, and no limit for bulk calls. */
  readonly maxWait: number | undefined;
  /** The limits of its API. */
  readonly guards: Guards | undefined;
  readonly onEvent: ((event: WaitEvent) => void) | undefined;
}

/** A call that waits for quota. `previous` and `next` link it into one line at a time. */
export class WaitingCall {
  readonly request: FrontRequest;
  readonly caller: QuotaCaller;
  readonly priority: Priority;
  /** Its place: smaller ones go first. */
  readonly order: number;
  readonly since: number;
  /** Unix ms at which it gives up, or Infinity. */
  readonly deadline: number;
  /** Its turn to be sent. */
  readonly turn: Promise<Permit>;
  grant!: (permit: Permit) => void;
  refuse!: (reason: unknown) => void;
  /** What limits its route. Known from when its turn first comes. */
  guard: RouteGuard | undefined;
  /** Whether its caller has been told of the wait. */
  announced = false;
  /** In its queue, held by its guard, or back in its queue with a place at its guard. */
  place: 'queue' | 'parked' | 'returned' = 'queue';
  previous: WaitingCall | undefined;
  next: WaitingCall | undefined;

  constructor(request: FrontRequest, caller: QuotaCaller, order: number, since: number, deadline: number) {
    this.request = request;
    this.caller = caller;
    this.priority = request.options.priority ?? 'interactive';
    this.order = order;
    this.since = since;
    this.deadline = deadline;
    this.turn = new Promise((resolve, reject) => {
      this.grant = resolve;
      this.refuse = reject;
    });
  }
}
