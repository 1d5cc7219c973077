import type { Clock } from './clock.js';

/** A deadline that runs. */
export interface Deadline {
  readonly dueAt: number;
  readonly ring: () => void;
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

  /** Calls `ring` after `ms`, unless the deadline is stopped before. */
  start(ms: number, ring: () => void): Deadline {
    const deadline = { dueAt: performance.now() + ms, ring };
    this.#running.add(deadline);
    if (deadline.dueAt < this.#ringsAt) this.#arm(deadline.dueAt);
    else if (this.#running.size === 1) (this.#timer as MachineTimer | undefined)?.ref?.();
    return deadline;
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
    for (const { ring } of due) ring();
  }
}

/** Starts a deadline by the clock's own timer where it has one, as those of tests do, or on the shared one. */
export function startDeadline(clock: Clock, deadlines: Deadlines, ms: number, ring: () => void): () => void {
  if (clock.timer !== undefined) return clock.timer(ms, ring);
  const deadline = deadlines.start(ms, ring);
  return () => deadlines.stop(deadline);
}
