import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCaller, createRandom, createTestGovernor, drain, sendThrough } from './drain.js';
import { createModelServer, request } from './model-server.js';
import { createVirtualClock } from './virtual-clock.js';

const MINUTE = 60_000;
/** A window reopens at most this long after Front says it ends, in ms: rounding, safety, and spread. */
const REOPENING = 30;

/** A situation: how much Front allows, what is called and when, and how long answers take. */
const situation = fc.record({
  seed: fc.integer(),
  limit: fc.integer({ min: 1, max: 200 }),
  reserve: fc.double({ min: 0, max: 1, noNaN: true }),
  latency: fc.integer({ min: 0, max: 450 }),
  /** Calls of each burst, and the pause before it in ms. */
  bursts: fc.array(
    fc.record({
      calls: fc.integer({ min: 1, max: 150 }),
      pause: fc.integer({ min: 0, max: 90_000 }),
      priority: fc.constantFrom('interactive' as const, 'bulk' as const),
      isAborted: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});
type Situation = typeof situation extends fc.Arbitrary<infer S> ? S : never;

function setup({ seed, limit, latency, reserve }: Situation, others?: () => number) {
  const clock = createVirtualClock();
  const random = createRandom(seed);
  const server = createModelServer(clock, {
    limit,
    latency: () => latency * random(),
    ...(others ? { others } : {}),
  });
  const governor = createTestGovernor(clock, { reserve }, seed);
  return { clock, random, server, governor, send: sendThrough(governor, server, createCaller()) };
}

/** Sends all bursts. Every third call of an aborted one is given up after up to two seconds. */
async function play(
  { bursts }: Situation,
  { clock, random, send }: ReturnType<typeof setup>,
): Promise<number> {
  const work: Promise<unknown>[] = [];
  let given = 0;
  for (const { calls, pause, priority, isAborted } of bursts) {
    await clock.sleep(pause);
    for (let index = 0; index < calls; index++) {
      const controller = new AbortController();
      if (isAborted && index % 3 === 0) clock.at(clock.now() + 2000 * random(), () => controller.abort());
      const call = send(request({ priority, signal: controller.signal }));
      work.push(
        call.catch(() => {
          given += 1;
        }),
      );
    }
  }
  await Promise.all(work);
  return given;
}

test('alone, it is never refused, every call that is not given up is sent, and nothing is left behind', async () => {
  await fc.assert(
    fc.asyncProperty(situation, async (each) => {
      const world = setup(each);
      const total = each.bursts.reduce((sum, { calls }) => sum + calls, 0);
      const given = await world.clock.run(play(each, world));
      expect(world.server.refused).toHaveLength(0);
      expect(world.server.accepted.length).toBeGreaterThanOrEqual(total - given);
      expect(world.governor.status()).toMatchObject({ inFlight: 0, waiting: { interactive: 0, bulk: 0 } });
    }),
    { numRuns: 60 },
  );
});

test('alone, no interactive call waits while quota is free and nothing is under way that would tell', async () => {
  await fc.assert(
    fc.asyncProperty(situation, async (each) => {
      const world = setup(each);
      let freeSince: number | undefined;
      await world.clock.run(play(each, world), () => {
        const { waiting, inFlight } = world.governor.status();
        const isIdle = waiting.interactive > 0 && inFlight === 0 && world.server.free() > 0;
        if (!isIdle) freeSince = undefined;
        else freeSince ??= world.clock.now();
        expect(world.clock.now() - (freeSince ?? world.clock.now())).toBeLessThanOrEqual(REOPENING);
      });
    }),
    { numRuns: 40 },
  );
});

test('alone, no call starves: the last one goes as soon as its number allows', async () => {
  await fc.assert(
    fc.asyncProperty(situation, fc.integer({ min: 1, max: 800 }), async (each, calls) => {
      const world = setup(each);
      const started = world.clock.now();
      await world.clock.run(drain(world.send, calls));
      const windows = Math.ceil(calls / each.limit) - 1;
      const rounds = 2 * each.latency * (Math.log2(each.limit + 1) + 3);
      const perWindow = REOPENING + 2 * each.latency;
      expect(world.clock.now() - started).toBeLessThanOrEqual(windows * (MINUTE + perWindow) + rounds);
    }),
    { numRuns: 40 },
  );
});

test('beside others, it is refused no more often than they draw, and once more for each window', async () => {
  await fc.assert(
    fc.asyncProperty(situation, fc.double({ min: 0.05, max: 0.9, noNaN: true }), async (each, share) => {
      const random = createRandom(each.seed + 1);
      const world = setup(each, () => (random() < share / (1 - share) ? Math.ceil(share / (1 - share)) : 0));
      await world.clock.run(play(each, world));
      const windows = (world.clock.now() - (world.server.accepted[0] ?? 0)) / MINUTE + 1;
      expect(world.server.refused.length).toBeLessThanOrEqual(world.server.taken() + windows);
    }),
    { numRuns: 40 },
  );
});

test('beside others at a steady part, at most one call in fifty is refused once they are known', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.double({ min: 0.1, max: 0.5, noNaN: true }), async (seed, share) => {
      const random = createRandom(seed);
      const others = () => (random() < share / (1 - share) ? 1 : 0);
      const world = setup({ seed, limit: 100, latency: 60, reserve: 0.2, bursts: [] }, others);
      await world.clock.run(drain(world.send, 150));
      const known = world.server.refused.length;
      await world.clock.run(drain(world.send, 800));
      expect(world.server.refused.length - known).toBeLessThanOrEqual(16);
    }),
    { numRuns: 25 },
  );
});
