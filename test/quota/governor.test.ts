import { describe, expect, test } from 'vitest';
import { createCaller, createRandom, createTestGovernor, drain, sendThrough } from './drain.js';
import { createModelServer, type ModelOptions, request } from './model-server.js';
import { createVirtualClock } from './virtual-clock.js';

const MINUTE = 60_000;

/** Sends 500 calls at once from each of some processes, and says how it went. */
async function run(processes: number, callsEach: number, options: ModelOptions = {}, seed = 1) {
  const clock = createVirtualClock();
  const started = clock.now();
  const random = createRandom(seed);
  const server = createModelServer(clock, { latency: () => 20 + 60 * random(), ...options });
  const work = Array.from({ length: processes }, (_, index) =>
    drain(sendThrough(createTestGovernor(clock, {}, 100 * seed + index), server), callsEach),
  );
  await clock.run(Promise.all(work));
  return {
    took: (server.accepted.at(-1) ?? 0) - started,
    refused: server.refused.length,
    pending: clock.pending(),
    server,
  };
}

describe('alone', () => {
  test('sends 500 calls in the least number of windows and is never refused', async () => {
    const { took, refused, pending } = await run(1, 500);
    expect(refused).toBe(0);
    expect(took).toBeLessThan(4 * MINUTE * 1.01);
    expect(pending).toBe(0);
  });

  test('is never refused when answers take a second and overtake each other', async () => {
    const random = createRandom(7);
    const { took, refused } = await run(1, 500, { latency: () => 500 * random() });
    expect(refused).toBe(0);
    expect(took).toBeLessThan(4 * MINUTE * 1.02);
  });

  test('sends one request while nothing is known, and all that is left once the limit is', async () => {
    const clock = createVirtualClock();
    const server = createModelServer(clock);
    const send = sendThrough(createTestGovernor(clock), server);
    await clock.run(
      Promise.all([drain(send, 60), clock.sleep(70).then(() => expect(server.accepted).toHaveLength(1))]),
    );
    await clock.run(clock.sleep(MINUTE));
    server.accepted.length = 0;
    await clock.run(send(request()));
    await clock.run(drain(send, 99));
    expect(new Set(server.accepted.slice(1)).size).toBe(1);
    expect(server.refused).toHaveLength(0);
  });

  test.each([3000, -3000])(
    'waits for the right moment when the server’s clock is %i ms ahead',
    async (ahead) => {
      const { took, refused } = await run(1, 500, { ahead });
      expect(refused).toBe(0);
      expect(took).toBeLessThan(4 * MINUTE * 1.02);
    },
  );

  test('is refused at most once in a window when its clock is ahead by less than Front’s dates can show', async () => {
    const { refused } = await run(1, 500, { ahead: -300 });
    expect(refused).toBeLessThanOrEqual(4);
  });

  test('goes on without a pause when answers carry no quota at all', async () => {
    const clock = createVirtualClock();
    const bare = {
      ...createModelServer(clock),
      send: () => clock.sleep(50).then(() => new Response('{}')),
    };
    const started = clock.now();
    await clock.run(drain(sendThrough(createTestGovernor(clock), bare), 500));
    expect(clock.now() - started).toBeLessThanOrEqual(10 * 50);
  });

  test('lets one more request go for each second of silence when an answer does not come', async () => {
    const clock = createVirtualClock();
    let calls = 0;
    const silent = {
      ...createModelServer(clock),
      send: async () => (++calls === 1 ? new Promise<Response>(() => {}) : new Response('{}')),
    };
    const send = sendThrough(createTestGovernor(clock), silent);
    void send(request());
    await clock.run(send(request()));
    expect(calls).toBe(2);
  });

  test('counts a request that brought no answer as sent', async () => {
    const clock = createVirtualClock();
    const server = createModelServer(clock, { limit: 3 });
    const governor = createTestGovernor(clock);
    const send = sendThrough(governor, server);
    await clock.run(send(request()));
    const broken = sendThrough(governor, { ...server, send: () => Promise.reject(new Error('reset')) });
    await expect(clock.run(broken(request()))).rejects.toThrow('reset');
    expect(governor.status()).toMatchObject({ remaining: 1, inFlight: 0 });
  });
});

describe('beside others', () => {
  test.each([1, 2, 3])(
    'loses at most 2 in 100 to refusals while another consumer takes 40 of 100 (run %i)',
    async (seed) => {
      const random = createRandom(seed);
      const { took, refused } = await run(1, 500, { others: () => (random() < 2 / 3 ? 1 : 0) }, seed);
      expect(took).toBeLessThan(8 * MINUTE * 1.05);
      expect(refused).toBeLessThanOrEqual(10);
    },
  );

  test.each([1, 2, 3])(
    'four processes that do not know of each other lose at most 3 in 100 (run %i)',
    async (seed) => {
      const { took, refused } = await run(4, 125, {}, seed);
      expect(took).toBeLessThan(4 * MINUTE * 1.1);
      expect(refused).toBeLessThanOrEqual(15);
    },
  );

  test('four processes whose requests always meet in the same millisecond lose at most 3 in 100', async () => {
    const { refused } = await run(4, 125, { latency: () => 1 });
    expect(refused).toBeLessThanOrEqual(15);
  });

  test('takes Front’s count over its own, up and down', async () => {
    const clock = createVirtualClock();
    const server = createModelServer(clock);
    const governor = createTestGovernor(clock);
    const send = sendThrough(governor, server);
    await clock.run(drain(send, 5));
    server.take(60);
    await clock.run(send(request()));
    expect(governor.status().remaining).toBe(34);
    server.take(-20);
    await clock.run(send(request()));
    expect(governor.status().remaining).toBe(53);
  });
});

describe('the burst allowance', () => {
  test('serves interactive calls when the window is spent', async () => {
    const { took, refused } = await run(1, 150, { burst: 50 });
    expect(refused).toBe(0);
    expect(took).toBeLessThan(5000);
  });

  test('is not for bulk calls', async () => {
    const clock = createVirtualClock();
    const started = clock.now();
    const server = createModelServer(clock, { burst: 50 });
    const governor = createTestGovernor(clock, { reserve: 0 });
    await clock.run(drain(sendThrough(governor, server, createCaller()), 101, { priority: 'bulk' }));
    expect((server.accepted.at(-2) ?? 0) - started).toBeLessThan(5000);
    expect((server.accepted.at(-1) ?? 0) - started).toBeGreaterThan(MINUTE);
  });
});
