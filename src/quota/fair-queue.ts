import { CallLine } from './call-line.js';
import type { QuotaCaller, WaitingCall } from './waiting-call.js';

/** Calls of one priority: a line for each caller, who take turns. */
export class FairQueue {
  readonly #lines = new Map<QuotaCaller, CallLine>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(call: WaitingCall): void {
    let line = this.#lines.get(call.caller);
    if (line === undefined) {
      line = new CallLine();
      this.#lines.set(call.caller, line);
    }
    line.add(call);
    this.#size += 1;
  }

  /** Removes a call that is in this queue. */
  remove(call: WaitingCall): void {
    const line = this.#lines.get(call.caller);
    if (line === undefined) return;
    line.remove(call);
    this.#size -= 1;
    if (line.size === 0) this.#lines.delete(call.caller);
  }

  /** Removes and gives the next call: the first one of the caller whose turn it is. */
  take(): WaitingCall | undefined {
    for (const [caller, line] of this.#lines) {
      const call = line.first;
      if (call === undefined) continue;
      this.remove(call);
      if (line.size > 0 && this.#lines.size > 1) {
        this.#lines.delete(caller);
        this.#lines.set(caller, line);
      }
      return call;
    }
    return undefined;
  }
}
