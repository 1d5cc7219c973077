import type { WaitingCall } from './waiting-call.js';

/** Calls in their order. Adding at the end and removing anywhere take the same time however long the line is. */
export class CallLine {
  #first: WaitingCall | undefined;
  #last: WaitingCall | undefined;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get first(): WaitingCall | undefined {
    return this.#first;
  }

  /** Adds a call where its order belongs: nearly always at an end. */
  add(call: WaitingCall): void {
    let next: WaitingCall | undefined;
    if (this.#last !== undefined && this.#last.order > call.order) {
      next = this.#first;
      while (next !== undefined && next.order < call.order) next = next.next;
    }
    const previous = next === undefined ? this.#last : next.previous;
    call.previous = previous;
    call.next = next;
    if (previous === undefined) this.#first = call;
    else previous.next = call;
    if (next === undefined) this.#last = call;
    else next.previous = call;
    this.#size += 1;
  }

  /** Removes a call that is in this line. */
  remove(call: WaitingCall): void {
    const { previous, next } = call;
    if (previous === undefined) this.#first = next;
    else previous.next = next;
    if (next === undefined) this.#last = previous;
    else next.previous = previous;
    call.previous = undefined;
    call.next = undefined;
    this.#size -= 1;
  }
}
