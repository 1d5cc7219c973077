import type { Clock } from '../transport/clock.js';

/** Time as the simulator sees it. Give it to a client as its `clock`, so that both agree. */
export interface SimulatorClock extends Clock {
  /** Moves time forward by `ms`. What falls due meanwhile has happened when this resolves, callbacks included. */
  advance(ms: number): Promise<void>;
}

/** The clock, and what is planned on it. */
export interface Timeline extends SimulatorClock {
  /** Does a job once `ms` have passed. */
  later(ms: number, job: Job): void;
  /** Does what has fallen due. */
  catchUp(): void;
  /** Resolves once nothing that was begun is still going on. What is planned for later stays planned. */
  settled(): Promise<void>;
  /** Has `settled` and `advance` wait for this. */
  track(work: Promise<unknown>): void;
  /** Forgets what is planned. Those who sleep will still wake. */
  clear(): void;
}

type Job = () => void;

/** How time passes: as it really does from a source of Unix time in ms, or only by being moved, from a start. */
export type TimeSource = (() => number) | { readonly start: number };

/** Creates a {@link Timeline}. */
export function createTimeline(source: TimeSource): Timeline {
  const isReal = typeof source === 'function';
  const plans: { readonly time: number; readonly job: Job; readonly isSleeper: boolean }[] = [];
  const going = new Set<Promise<unknown>>();
  let offset = isReal ? 0 : source.start;

  const now = () => (isReal ? source() + offset : offset);

  function plan(time: number, job: Job, isSleeper = false): void {
    const index = plans.findIndex((each) => each.time > time);
    plans.splice(index === -1 ? plans.length : index, 0, { time, job, isSleeper });
  }

  function catchUp(): void {
    while (plans[0] !== undefined && plans[0].time <= now()) plans.shift()?.job();
  }

  function later(ms: number, job: Job): void {
    plan(now() + ms, job);
    if (isReal) release(setTimeout(catchUp, ms));
  }

  async function advance(ms: number): Promise<void> {
    const target = now() + ms;
    await settled();
    for (let next = plans[0]; next !== undefined && next.time <= target; next = plans[0]) {
      offset += Math.max(0, next.time - now());
      catchUp();
      await settled();
    }
    offset += Math.max(0, target - now());
    await settled();
  }

  async function settled(): Promise<void> {
    while (going.size > 0) await Promise.allSettled(going);
  }

  function track(work: Promise<unknown>): void {
    const done = work.then(forget, forget);
    function forget(): void {
      going.delete(done);
    }
    going.add(done);
  }

  function sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      let isOver = false;
      const wake = () => {
        isOver = true;
        resolve();
      };
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      plan(now() + ms, wake, true);
      if (isReal) setTimeout(catchUp, ms);
      else setTimeout(rouse);

      // Nobody has to move a virtual clock for those who sleep on it: once everyone had a turn, the next one wakes.
      function rouse(): void {
        if (isOver || signal?.aborted === true) return;
        void advance(Math.max(0, (plans[0]?.time ?? 0) - now())).then(() => setTimeout(rouse));
      }
    });
  }

  function clear(): void {
    plans.splice(0, plans.length, ...plans.filter(({ isSleeper }) => isSleeper));
  }

  return { now, sleep, advance, later, catchUp, settled, track, clear };
}

/** Lets the process end though a timer is set. */
function release(timer: unknown): void {
  if (typeof timer === 'object' && timer !== null && 'unref' in timer) (timer as { unref(): void }).unref();
}
