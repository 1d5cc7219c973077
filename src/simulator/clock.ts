import type { Clock } from '../transport/clock.js';
import { createAgenda, type Job } from './agenda.js';

/** Time as the simulator sees it. Give it to a client as its `clock`, so that both agree. */
export interface SimulatorClock extends Clock {
  /** Moves time forward by `ms`. What falls due meanwhile has happened when this resolves, callbacks included. */
  advance(ms: number): Promise<void>;
}

/** The clock, and what is planned on it. */
export interface Timeline extends SimulatorClock {
  /** Does a job once `ms` have passed. */
  later(ms: number, job: Job): void;
  /**
   * The outcome of something that goes on in this process, unless `ms` pass first: then it rejects. A virtual clock moves
   * on for it, once it has had time enough to answer without waiting.
   */
  within<T>(ms: number, work: Promise<T>): Promise<T>;
  /** Does what has fallen due. */
  catchUp(): void;
  /** Resolves once nothing that was begun is still going on. What is planned for later stays planned. */
  settled(): Promise<void>;
  /** Has `settled` and `advance` wait for this. `advance` does so only for a while when it goes on in this process. */
  track(work: Promise<unknown>, isInside?: boolean): void;
  /** Forgets what is planned. Those who sleep will still wake. */
  clear(): void;
}

/** How time passes: as it really does from a source of Unix time in ms, or only by being moved, from a start. */
export type TimeSource = (() => number) | { readonly start: number };

/** How long in real ms a virtual clock stands still for what goes on in this process. Then that waits for the clock. */
const PAUSE = 1000;

/** The longest time in ms that a timer can be set for. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Creates a {@link Timeline}. */
export function createTimeline(source: TimeSource): Timeline {
  const agenda = createAgenda();
  const isReal = typeof source === 'function';
  let offset = isReal ? 0 : source.start;
  const now = () => (isReal ? source() + offset : offset);
  const catchUp = () => agenda.doUntil(now());

  async function advance(ms: number): Promise<void> {
    const target = now() + ms;
    await rest();
    for (let next = agenda.next(); next !== undefined && next <= target; next = agenda.next()) {
      offset += Math.max(0, next - now());
      catchUp();
      await rest();
    }
    offset += Math.max(0, target - now());
  }

  /** Has what goes on come to an end, as far as that doesn't take the clock to move. */
  async function rest(): Promise<void> {
    await agenda.settledOutside();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const pause = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PAUSE);
    });
    await Promise.race([agenda.settled(), pause]);
    clearTimeout(timer);
  }

  function later(ms: number, job: Job): void {
    plan(ms, job);
  }

  function plan(ms: number, job: Job, stays?: boolean): () => void {
    if (isReal) release(setTimeout(catchUp, Math.min(ms, LONGEST_TIMER)));
    return agenda.add(now() + ms, job, stays);
  }

  async function within<T>(ms: number, work: Promise<T>): Promise<T> {
    let isOver = false;
    let takeBack = () => {};
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      takeBack = plan(ms, () => reject(new Error(`${ms} ms have passed`)), true);
    });
    if (!isReal) timer = setTimeout(() => rouse(() => isOver), PAUSE);
    return Promise.race([work, late]).finally(() => {
      isOver = true;
      takeBack();
      clearTimeout(timer);
    });
  }

  async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    let isOver = false;
    const awake = new Promise<void>((resolve, reject) => {
      agenda.add(now() + ms, resolve, true);
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    }).finally(() => {
      isOver = true;
    });
    if (isReal) setTimeout(catchUp, ms);
    else setTimeout(() => rouse(() => isOver));
    return awake;
  }

  // Nobody has to move a virtual clock for those who sleep on it: once everyone had a turn, the next one wakes.
  function rouse(isOver: () => boolean): void {
    if (isOver()) return;
    void advance(Math.max(0, (agenda.next() ?? 0) - now())).then(() => setTimeout(() => rouse(isOver)));
  }

  const { settled, track, clear } = agenda;
  return { now, sleep, advance, later, within, catchUp, settled, track, clear };
}

/** Lets the process end though a timer is set. */
function release(timer: unknown): void {
  if (typeof timer === 'object' && timer !== null && 'unref' in timer) (timer as { unref(): void }).unref();
}
