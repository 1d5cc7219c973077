import type { Clock } from '../../src/index.js';

/** A clock on which sleeping takes no time. `slept` says how long each sleep was. */
export function createManualClock(start = 1_769_421_384_000): Clock & { slept: number[] } {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  };
}
