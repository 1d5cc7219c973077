import { type Clock, startTimer } from '../transport/clock.js';
import { FrontDeadlineError } from './deadline-error.js';

/** How long, and how often, something is asked for. */
export interface WaitOptions {
  /** Longest time in ms until it is there. @default 60_000 for a message, 600_000 for a job */
  deadline?: number | undefined;
  /** Wait in ms before it is asked for the second time. Later waits grow by half, up to ten times this. @default 500 for a message, 1_000 for a job */
  interval?: number | undefined;
  /** Ends the wait with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Every option of a wait. 1: an amount. The compiler holds it complete. */
export const WAIT: Record<keyof WaitOptions, 0 | 1> = { deadline: 1, interval: 1, signal: 0 };

/** A wait that has been filled in. */
export interface Wait {
  readonly operation: string;
  readonly clock: Clock;
  readonly deadline: number;
  readonly interval: number;
  readonly signal: AbortSignal | undefined;
}

const GROWTH = 1.5;
const LONGEST = 10;

/**
 * Asks until there is an answer. `ask` gives undefined as long as there is none.
 *
 * @throws FrontDeadlineError when the time is over, also in the middle of a request.
 */
export async function askAgain<T>(
  ask: (signal: AbortSignal) => Promise<T | undefined>,
  { operation, clock, deadline, interval, signal }: Wait,
): Promise<T> {
  const end = new AbortController();
  const abort = () => end.abort(signal?.reason);
  signal?.throwIfAborted();
  signal?.addEventListener('abort', abort, { once: true });
  const start = clock.now();
  const stopTimer = startTimer(clock, deadline, () => end.abort(new FrontDeadlineError(operation, deadline)));
  try {
    for (let pause = interval; ; pause = Math.min(pause * GROWTH, interval * LONGEST)) {
      const answer = await ask(end.signal);
      if (answer !== undefined) return answer;
      if (clock.now() - start >= deadline) throw new FrontDeadlineError(operation, deadline);
      await clock.sleep(pause, end.signal);
    }
  } finally {
    stopTimer();
    signal?.removeEventListener('abort', abort);
  }
}
