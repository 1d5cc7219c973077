import type { Clock } from '../../src/index.js';
import '../helpers/loaded-late.js';

interface Alarm {
  readonly at: number;
  readonly order: number;
  readonly ring: () => void;
}

/** A clock that jumps to the next thing that is due as soon as nothing else can happen. */
export interface VirtualClock extends Clock {
  timer(ms: number, ring: () => void): () => void;
  /** Lets time pass until a promise is settled. */
  drive<T>(promise: Promise<T>): Promise<T>;
  /** Runs work that takes no time by this clock but turns of the event loop, such as the reading of a body. */
  busy<T>(work: Promise<T>): Promise<T>;
  /** Timers that were neither rung nor stopped. */
  pending(): number;
}

/** Creates a {@link VirtualClock}. */
export function createVirtualClock(start = 1_769_421_384_000): VirtualClock {
  let now = start;
  let order = 0;
  let working = 0;
  const alarms = new Set<Alarm>();

  function timer(ms: number, ring: () => void): () => void {
    const alarm = { at: now + Math.max(0, ms), order: order++, ring };
    alarms.add(alarm);
    return () => alarms.delete(alarm);
  }

  function ringNext(): void {
    let next: Alarm | undefined;
    for (const alarm of alarms) {
      const isSooner = next === undefined || alarm.at < next.at;
      if (isSooner || (alarm.at === next?.at && alarm.order < next.order)) next = alarm;
    }
    if (next === undefined) return;
    alarms.delete(next);
    now = next.at;
    next.ring();
  }

  return {
    now: () => now,
    timer,
    pending: () => alarms.size,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const stop = timer(ms, () => {
          signal?.removeEventListener('abort', aborted);
          resolve();
        });
        function aborted(): void {
          stop();
          reject(signal?.reason);
        }
        signal?.addEventListener('abort', aborted, { once: true });
      }),
    async busy(work) {
      working += 1;
      try {
        return await work;
      } finally {
        working -= 1;
      }
    },
    async drive(promise) {
      let settled = false;
      const done = promise.finally(() => {
        settled = true;
      });
      done.catch(() => {});
      for (let idle = 0; !settled; ) {
        await new Promise((resolve) => (idle < 100 ? setImmediate(resolve) : setTimeout(resolve, 1)));
        if (settled || working > 0) continue;
        idle = alarms.size > 0 ? 0 : idle + 1;
        ringNext();
        if (idle > 2000) throw new Error('nothing is due, and the promise is not settled');
      }
      return done;
    },
  };
}
