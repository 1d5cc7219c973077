/** Time as the client sees it. Tests bring their own. */
export interface Clock {
  /** Unix time in milliseconds. */
  now(): number;
  /** Resolves after `ms`, or rejects with the signal's reason as soon as it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /**
   * Calls `ring` after `ms`, unless the function that it returns is called before.
   *
   * @default a timer of the machine
   */
  timer?(ms: number, ring: () => void): () => void;
}

/** What every client needs of a clock. */
export type Time = Pick<Clock, 'now' | 'timer'>;

/** The machine's. What also sleeps by it has {@link systemClock}. */
export const machineTime: Time = { now: () => Date.now() };

/** Calls `ring` after `ms` by this clock, unless the function that it returns is called before. */
export function startTimer(clock: Time, ms: number, ring: () => void): () => void {
  if (clock.timer !== undefined) return clock.timer(ms, ring);
  // One of more than 24 days would ring at once.
  const timer = setTimeout(ring, Math.min(ms, 2 ** 31 - 1));
  return () => clearTimeout(timer);
}
