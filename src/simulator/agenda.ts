/** Something to do at a time. */
export type Job = () => void;

interface Plan {
  readonly time: number;
  readonly job: Job;
  readonly stays: boolean;
}

/** What is planned, in the order it falls due, and what is going on. Times are Unix ms. */
export interface Agenda {
  /** Plans a job. One that `stays` is not forgotten by `clear`. Gives what takes it back. */
  add(time: number, job: Job, stays?: boolean): () => void;
  /** When the next job falls due. Undefined when there is none. */
  next(): number | undefined;
  /** Does every job that is due at a time. */
  doUntil(time: number): void;
  clear(): void;
  /** Has `settled` wait for this. `isInside` when it goes on in this process, where it may wait for the clock itself. */
  track(work: Promise<unknown>, isInside?: boolean): void;
  /** Resolves once nothing that was begun is still going on. */
  settled(): Promise<void>;
  /** Resolves once nothing is still going on elsewhere. */
  settledOutside(): Promise<void>;
}

/** Creates an empty {@link Agenda}. */
export function createAgenda(): Agenda {
  const plans: Plan[] = [];
  const inside = new Set<Promise<unknown>>();
  const outside = new Set<Promise<unknown>>();
  return {
    add(time, job, stays = false) {
      const index = plans.findIndex((each) => each.time > time);
      const plan = { time, job, stays };
      plans.splice(index === -1 ? plans.length : index, 0, plan);
      return () => {
        const place = plans.indexOf(plan);
        if (place !== -1) plans.splice(place, 1);
      };
    },
    next: () => plans[0]?.time,
    doUntil(time) {
      while (plans[0] !== undefined && plans[0].time <= time) plans.shift()?.job();
    },
    clear() {
      plans.splice(0, plans.length, ...plans.filter(({ stays }) => stays));
    },
    track(work, isInside = false) {
      const going = isInside ? inside : outside;
      const forget = () => void going.delete(done);
      const done = work.then(forget, forget);
      going.add(done);
    },
    async settled() {
      while (inside.size + outside.size > 0) await Promise.allSettled([...inside, ...outside]);
    },
    async settledOutside() {
      while (outside.size > 0) await Promise.allSettled(outside);
    },
  };
}
