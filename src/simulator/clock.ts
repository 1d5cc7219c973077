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
  /** Does what has fallen due. */
  catchUp(): void;
  /** Resolves once nothing that was begun is still going on. What is planned for later stays planned. */
  settled(): Promise<void>;
  /** Has `settled` and `advance` wait for this. */
  track(work: Promise<unknown>): void;
  /** Forgets what is planned. Those who sleep will still wake. */
  clear(): void;
}

/** How time passes: as it really does from a source of Unix time in ms, or only by being moved, from a start. */
export type TimeSource = (() => number) | { readonly start: number };

/** Creates a {@link Timeline}. */
export function createTimeline(source: TimeSource): Timeline {
  const agenda = createAgenda();
  const isReal = typeof source === 'function';
  let offset = isReal ? 0 : source.start;
  const now = () => (isReal ? source() + offset : offset);
  const catchUp = () => agenda.doUntil(now());

  async function advance(ms: number): Promise<void> {
    const target = now() + ms;
    await agenda.settled();
    for (let next = agenda.next(); next !== undefined && next <= target; next = agenda.next()) {
      offset += Math.max(0, next - now());
      catchUp();
      await agenda.settled();
    }
    offset += Math.max(0, target - now());
  }

  function later(ms: number, job: Job): void {
    agenda.add(now() + ms, job);
    if (isReal) release(setTimeout(catchUp, ms));
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
    else setTimeout(rouse);
    return awake;

    // Nobody has to move a virtual clock for those who sleep on it: once everyone had a turn, the next one wakes.
    function rouse(): void {
      if (!isOver) void advance(Math.max(0, (agenda.next() ?? 0) - now())).then(() => setTimeout(rouse));
    }
  }

  const { settled, track, clear } = agenda;
  return { now, sleep, advance, later, catchUp, settled, track, clear };
}

/** Lets the process end though a timer is set. */
function release(timer: unknown): void {
  if (typeof timer === 'object' && timer !== null && 'unref' in timer) (timer as { unref(): void }).unref();
}
