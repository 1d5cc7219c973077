/** A deadline that runs. */
export interface Deadline {
  /** By `performance.now()`, in ms. */
  dueAt: number;
  ring(): void;
}

interface MachineTimer {
  ref?(): void;
  unref?(): void;
}

/**
 * Deadlines of many calls on one timer of the machine. Nearly all are stopped long before they ring, and setting a timer
 * for each would cost more than all else that a call does here.
 */
export class Deadlines {
  readonly #running = new Set<Deadline>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ringsAt = Number.POSITIVE_INFINITY;

  /** Rings after `ms`, unless the deadline is stopped before. */
  start(ms: number, deadline: Deadline): void {
    deadline.dueAt = performance.now() + ms;
    this.#running.add(deadline);
    if (deadline.dueAt < this.#ringsAt) this.#arm(deadline.dueAt);
    else if (this.#running.size === 1) (this.#timer as MachineTimer | undefined)?.ref?.();
  }

  stop(deadline: Deadline): void {
    this.#running.delete(deadline);
    // A program may end although the timer has not rung: there is nobody left to tell.
    if (this.#running.size === 0) (this.#timer as MachineTimer | undefined)?.unref?.();
  }

  #arm(dueAt: number): void {
    clearTimeout(this.#timer);
    this.#ringsAt = dueAt;
    // A timer of more than 24 days rings at once.
    const wait = Math.min(Math.max(0, Math.ceil(dueAt - performance.now())), 2 ** 31 - 1);
    this.#timer = setTimeout(() => this.#ring(), wait);
  }

  #ring(): void {
    this.#ringsAt = Number.POSITIVE_INFINITY;
    this.#timer = undefined;
    const now = performance.now();
    const due = [...this.#running].filter(({ dueAt }) => dueAt <= now);
    for (const deadline of due) this.#running.delete(deadline);
    const next = Math.min(...[...this.#running].map(({ dueAt }) => dueAt));
    if (Number.isFinite(next)) this.#arm(next);
    for (const deadline of due) deadline.ring();
  }
}
