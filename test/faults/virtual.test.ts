import { expect, test } from 'vitest';
import type { Fetch } from '../../src/transport/send.js';
import { FAULTS, type Fate, FaultPlan } from './fault-plan.js';
import { type ModelAnswer, ModelFront } from './model-front.js';
import { runOnce } from './one-run.js';
import { createRandom } from './random.js';
import { createVirtualClock, type VirtualClock } from './virtual-clock.js';

const RUNS = Number(process.env.FAULT_RUNS ?? 10_000);
const FIRST = Number(process.env.FAULT_SEED ?? 1);

/** A `fetch` whose requests meet what the plan decides, in virtual time. */
function createFetch(plan: FaultPlan, clock: VirtualClock): Fetch {
  return async (request, { signal }) => {
    const { method, url, headers } = request;
    const body = await clock.busy(request.text());
    const { pathname: path, hostname } = new URL(url);
    const asked = { method, path, authorization: headers.get('authorization') ?? undefined, body };
    const isFront = hostname.endsWith('.frontapp.com');
    const fate = isFront ? plan.decide(asked, clock.now()) : plan.decideElsewhere(asked);
    await clock.sleep(fate.kind === 'stall' ? 1e9 : fate.delay, signal);
    return arrive(fate);
  };
}

function arrive(fate: Fate): Response {
  if (fate.kind === 'reset') throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
  if (!('answer' in fate)) {
    throw new TypeError('fetch failed', {
      cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }),
    });
  }
  const { status, headers = {} } = fate.answer;
  const text = bodyOf(fate.answer);
  if (fate.kind === 'answer') return new Response(text === '' ? null : text, { status, headers });
  const half = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2)));
      controller.error(new TypeError('terminated'));
    },
  });
  return new Response(half, { status, headers });
}

function bodyOf({ body }: ModelAnswer): string {
  return body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
}

test(`${RUNS} seeded runs: nothing twice, nothing lost in silence, every failure typed`, {
  timeout: 120_000,
}, async () => {
  const seen = new Map<string, number>();
  for (let seed = FIRST; seed < FIRST + RUNS; seed++) {
    const random = createRandom(seed);
    const clock = createVirtualClock();
    const front = new ModelFront();
    const plan = new FaultPlan(front, random);
    const rateLimit = random.chance(0.5) ? {} : (false as const);
    const run = runOnce(front, random, { clock, rateLimit, fetch: createFetch(plan, clock) });
    const problems = await clock.drive(run);
    expect(problems, `seed ${seed}: FAULT_SEED=${seed} FAULT_RUNS=1 repeats it`).toEqual([]);
    for (const [fault, count] of plan.counts) seen.set(fault, (seen.get(fault) ?? 0) + count);
  }
  if (RUNS >= 10_000) expect([...seen.keys()].sort()).toEqual([...FAULTS].sort());
});
