import { FairQueue } from './fair-queue.js';
import type { Priority } from './priority.js';
import type { WaitingCall } from './waiting-call.js';

/** While calls of both priorities wait, every so many-th that goes is a bulk call. */
const BULK_TURN = 10;

/** The calls that wait, and whose turn it is. */
export class WaitingRoom {
  /** Everybody, also those held by a guard. */
  readonly all = new Set<WaitingCall>();
  readonly #queues = { interactive: new FairQueue(), bulk: new FairQueue() };
  #passed = 0;

  /** How many wait for the company's quota. */
  queued(priority: Priority): number {
    return this.#queues[priority].size;
  }

  enter(call: WaitingCall): void {
    this.all.add(call);
    this.queue(call);
  }

  /** Puts a call in line for the company's quota. */
  queue(call: WaitingCall): void {
    this.#queues[call.priority].add(call);
  }

  /** Removes a call for good. */
  leave(call: WaitingCall): void {
    this.all.delete(call);
    if (call.place !== 'parked') this.#queues[call.priority].remove(call);
    call.guard?.leave(call);
  }

  /** Takes the next call out of its line. `spare` says how many of a priority may go. */
  take(spare: (priority: Priority) => number): WaitingCall | undefined {
    const { interactive, bulk } = this.#queues;
    if (interactive.size > 0 && spare('interactive') > 0) {
      if (bulk.size === 0) return interactive.take();
      this.#passed = (this.#passed + 1) % BULK_TURN;
      return this.#passed === 0 ? bulk.take() : interactive.take();
    }
    return bulk.size > 0 && spare('bulk') > 0 ? bulk.take() : undefined;
  }
}
