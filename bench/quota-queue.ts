import type { Permit } from '../src/quota/permit.js';
import { systemClock } from '../src/transport/system-clock.js';
import { request } from '../test/quota/model-server.js';
import { importCompiled } from './built-package.js';

const { createGovernor } = await importCompiled<typeof import('../src/quota/create-governor.js')>(
  'src/quota/create-governor.ts',
);
const CALLS = 10_000;
const CALLER = {
  maxWait: Number.POSITIVE_INFINITY,
  guards: { resource: { limit: 5, window: 1 }, operations: {} },
  onEvent: undefined,
};

/** What calls that wait cost: memory, time of the governor for each, and what is left when all are given up. */
export async function run(): Promise<{ title: string; rows: Record<string, string | number>[] }> {
  const passing = await bestOf(15, measurePassing);
  const queued = await bestOf(15, measureQueued);
  const shared = await measureWaiting([new AbortController()]);
  const own = await measureWaiting(Array.from({ length: CALLS }, () => new AbortController()));
  return {
    title: `${CALLS} calls through one governor`,
    rows: [
      { measure: 'time of a call that passes, µs', value: passing.toFixed(2) },
      { measure: 'time of a call that waits for others, µs', value: queued.toFixed(2) },
      { measure: 'waiting, all with one signal, MB', value: shared.memory.toFixed(2) },
      { measure: 'left after all were aborted, MB', value: shared.left.toFixed(2) },
      { measure: 'waiting, each with a signal of its own, MB', value: own.memory.toFixed(2) },
      { measure: 'left after all were aborted, MB', value: own.left.toFixed(2) },
    ],
  };
}

async function bestOf(rounds: number, measure: () => Promise<number>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) best = Math.min(best, await measure());
  return best;
}

function answer(remaining: number): { status: number; headers: Headers } {
  const reset = (Date.now() + 60_000) / 1000;
  return {
    status: 200,
    headers: new Headers({
      date: new Date().toUTCString(),
      'x-ratelimit-limit': String(10 * CALLS),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': reset.toFixed(3),
    }),
  };
}

/** Time of acquiring and settling, in µs per call, where nothing has to wait. */
async function measurePassing(): Promise<number> {
  const governor = createGovernor({ clock: systemClock });
  const calls = Array.from({ length: CALLS }, (_, index) => guarded(index));
  const answers = calls.map((_, index) => answer(10 * CALLS - index));
  globalThis.gc?.();
  const began = performance.now();
  for (const [index, call] of calls.entries()) {
    const permit = governor.acquire(call, CALLER);
    governor.settle(permit instanceof Promise ? await permit : permit, answers[index]);
  }
  return ((performance.now() - began) / CALLS) * 1000;
}

function guarded(index: number, signal?: AbortSignal) {
  const url = `https://api2.frontapp.com/conversations/cnv_${index}/messages`;
  return request(signal ? { signal } : {}, {
    operation: 'GET /conversations/{conversation_id}/messages',
    url,
  });
}

/** Time that the governor takes to queue, grant and settle, in µs per call, where every call waits for others. */
async function measureQueued(): Promise<number> {
  const governor = createGovernor({ clock: systemClock });
  const calls = Array.from({ length: CALLS }, (_, index) => guarded(index));
  const answers = calls.map((_, index) => answer(10 * CALLS - index));
  globalThis.gc?.();
  let began = performance.now();
  const waiting = calls.map((call) => governor.acquire(call, CALLER));
  let spent = performance.now() - began;
  for (const [index, turn] of waiting.entries()) {
    const permit = await turn;
    began = performance.now();
    governor.settle(permit, answers[index]);
    spent += performance.now() - began;
  }
  return (spent / CALLS) * 1000;
}

/** MB that calls take while they wait, and MB that are left after all have been aborted. */
async function measureWaiting(
  signals: readonly AbortController[],
): Promise<{ memory: number; left: number }> {
  const governor = createGovernor({ clock: systemClock });
  const first = governor.acquire(guarded(0), CALLER) as Permit;
  const calls = Array.from({ length: CALLS }, (_, index) =>
    guarded(index + 1, signals[index % signals.length]?.signal),
  );
  const before = heap();
  let waiting: (Permit | Promise<Permit>)[] = calls.map((call) => governor.acquire(call, CALLER));
  const memory = heap() - before;
  for (const each of waiting) if (each instanceof Promise) each.catch(() => undefined);
  for (const controller of signals) controller.abort('enough');
  waiting = [];
  governor.settle(first, undefined);
  await new Promise((resolve) => setTimeout(resolve));
  return { memory, left: heap() - before };
}

/** MB in use once all that can be collected was. Needs `--expose-gc`. */
function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}
