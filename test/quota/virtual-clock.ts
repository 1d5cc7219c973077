import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../src/transport/clock.js';
import '../helpers/loaded-late.js';

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
  dropped: boolean;
}

/** No test takes a tenth of so many turns: one that does would never end. */
const TOO_MANY_TURNS = 100_000;

/** A clock whose time passes only when everything waits: hours in milliseconds, and every run the same. */
export interface VirtualClock extends Clock {
  /**
   * Lets time pass until the promise settles, and gives what it settles with. `look` is called whenever everything waits.
   * Throws when nothing is left to wait for, or when it goes on without an end.
   */
  run<T>(until: Promise<T>, look?: () => void): Promise<T>;
  /** Calls a function at a time. */
  at(time: number, run: () => void): void;
  /** Lets time pass without anything happening in it, as when a machine was asleep. */
  jump(ms: number): void;
  /** Timers that have not fired. */
  pending(): number;
}

/** Creates a {@link VirtualClock}. */
export function createVirtualClock(start = 1_769_421_384_000): VirtualClock {
  let now = start;
  let order = 0;
  let timers: Timer[] = [];

  function add(at: number, run: () => void): Timer {
    const timer = { at, order: ++order, run, dropped: false };
    let index = timers.length;
    while (index > 0 && (timers[index - 1]?.at ?? 0) > at) index -= 1;
    timers.splice(index, 0, timer);
    return timer;
  }

  return {
    now: () => now,
    jump: (ms) => {
      now += ms;
    },
    pending: () => timers.filter((timer) => !timer.dropped).length,
    at: (time, run) => void add(time, run),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const timer = add(now + Math.max(0, ms), () => {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        });
        function onAbort(): void {
          timer.dropped = true;
          reject(signal?.reason);
        }
        signal?.addEventListener('abort', onAbort, { once: true });
      }),
    async run<T>(until: Promise<T>, look?: () => void): Promise<T> {
      let settled = false;
      const done = () => {
        settled = true;
      };
      until.then(done, done);
      for (let turns = 0; turns < TOO_MANY_TURNS; turns++) {
        await nextTurn();
        if (settled) return until;
        look?.();
        timers = timers.filter((timer) => !timer.dropped);
        const next = timers.shift();
        if (next === undefined)
          throw new Error('nothing is left that could happen, yet the promise is pending');
        now = Math.max(now, next.at);
        next.run();
        while (timers[0]?.at === next.at) timers.shift()?.run();
      }
      throw new Error('the promise is still pending after so many turns that it would be for ever');
    },
  };
}
