import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createGovernor } from '../../src/quota/create-governor.js';
import type { StoreEvent } from '../../src/quota/events.js';
import type { QuotaAsk, QuotaNews, QuotaStore } from '../../src/quota/store.js';
import { withQuota } from '../../src/quota/with-quota.js';
import { type RedisClient, redisQuotaStore } from '../../src/redis/index.js';
import { systemClock } from '../../src/transport/system-clock.js';
import { createCaller } from '../quota/drain.js';
import { request } from '../quota/model-server.js';
import { startQuotaServer } from './quota-server.js';
import { hasRedis, startRedis } from './redis-server.js';

/** Beside the packages that it needs, and not in git. */
const WORKER = fileURLToPath(new URL('../../coverage/redis/worker.mjs', import.meta.url));

// Compiled once: a process that does so for itself takes seconds where others use the cores.
beforeAll(() =>
  build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    outfile: WORKER,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  }),
);

async function ioredis(port: number): Promise<Redis> {
  const client = new Redis(port, { maxRetriesPerRequest: 1, retryStrategy: () => 50 });
  client.on('error', () => {});
  onTestFinished(() => client.disconnect());
  return client;
}

async function nodeRedis(port: number): Promise<RedisClient> {
  const client = createClient({ socket: { port, reconnectStrategy: 50 } });
  client.on('error', () => {});
  await client.connect();
  onTestFinished(() => client.destroy());
  return client;
}

/** A process's way of sending: through a governor that shares its quota in the store, again after a 429. */
function sender(store: QuotaStore, onEvent?: (event: StoreEvent) => void) {
  const governor = createGovernor({
    clock: systemClock,
    company: 'planet-express',
    store,
    ...(onEvent ? { onEvent } : {}),
  });
  const send = withQuota((each) => fetch(each.url), governor, createCaller());
  return async function sendAll(url: string, calls: number): Promise<void> {
    const one = async () => {
      const call = request({}, { url: `${url}/me` });
      while ((await send(call)).status === 429);
    };
    await Promise.all(Array.from({ length: calls }, one));
  };
}

function startWorker(options: Record<string, unknown>): ChildProcess {
  const child = spawn(process.execPath, [WORKER, JSON.stringify(options)], {
    stdio: 'inherit',
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function until(isTrue: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !isTrue() && Date.now() < end; ) await sleep(5);
}

describe.skipIf(!hasRedis())('with a real Redis', () => {
  test.each([
    ['ioredis', ioredis],
    ['node-redis', nodeRedis],
  ])('four processes share the quota without a refusal: %s', async (_, connect) => {
    const { port } = await startRedis();
    const server = await startQuotaServer(50, 700);
    const sendAll = await Promise.all(
      [1, 2, 3, 4].map(async () => sender(redisQuotaStore(await connect(port)))),
    );
    const started = Date.now();
    await Promise.all(sendAll.map((each) => each(server.url, 40)));
    expect(server.accepted).toHaveLength(160);
    expect(server.refused.length).toBeLessThanOrEqual(1);
    expect(Date.now() - started).toBeLessThan(3 * 700 + 500);
  });

  test('what a killed process had in flight counts until its lease ends, and no longer', async () => {
    const { port } = await startRedis();
    const server = await startQuotaServer(40, 8000);
    const lease = 900;
    const worker = startWorker({ url: server.url, port, first: 12, calls: 10, path: '/silent', lease });
    await until(() => server.silent() === 10);
    worker.kill('SIGKILL');
    const killed = Date.now();
    const sendAll = sender(redisQuotaStore(await ioredis(port), { lease }));
    await sendAll(server.url, 28);
    expect(server.accepted).toHaveLength(40);
    expect(server.refused).toHaveLength(0);
    const before = server.accepted.filter((time) => time < killed + lease / 2).length;
    expect(before).toBeGreaterThan(12);
    expect(before).toBeLessThanOrEqual(30);
    expect(Date.now() - killed).toBeLessThan(4000);
  });

  test('processes of their own share the quota', async () => {
    const { port } = await startRedis();
    const server = await startQuotaServer(50, 1000);
    const children = [1, 2].map(() =>
      startWorker({ url: server.url, port, first: 0, calls: 75, path: '/me' }),
    );
    await Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
    expect(server.accepted).toHaveLength(150);
    expect(server.refused.length).toBeLessThanOrEqual(1);
  }, 20_000);

  test('when Redis dies mid-run, pacing goes on by headers, and returns to Redis when it is back', async () => {
    const redis = await startRedis();
    const server = await startQuotaServer(40, 500);
    const events: StoreEvent[] = [];
    const sendAll = sender(redisQuotaStore(await ioredis(redis.port)), (event) => events.push(event));
    await sendAll(server.url, 20);
    await redis.kill();
    await sendAll(server.url, 60);
    expect(events).toEqual([{ type: 'store', available: false, reason: expect.stringMatching(/^\w+Error/) }]);
    await redis.start();
    for (let round = 0; round < 100 && events.length < 2; round++)
      await sendAll(server.url, 1).then(() => sleep(30));
    expect(events[1]).toEqual({ type: 'store', available: true });
    await sendAll(server.url, 60);
    expect(server.refused.length).toBeLessThanOrEqual(1);
  }, 20_000);

  test('a refusal without a word of the quota is no limit of one a second', async () => {
    const { port } = await startRedis();
    const { exchange } = redisQuotaStore(await ioredis(port));
    const ask = { company: 'planet-express', holder: 'a', inFlight: 0, interactive: 9, bulk: 0, reserve: 0 };
    const news = { stamp: 1, limit: undefined, remaining: 0, burst: 0, reset: undefined, endsIn: undefined };
    await exchange({ ...ask, news: undefined });
    const { interactive, wait } = await exchange({ ...ask, news: { ...news, refusedFor: 120 } });
    expect([interactive, wait > 100, wait < 150]).toEqual([0, true, true]);
    // Each answer lets more go, as before anything was known.
    const granted: number[] = [];
    for (const end = Date.now() + 900; granted.length < 4 && Date.now() < end; ) {
      const grant = await exchange({ ...ask, news: undefined });
      if (grant.interactive > 0) granted.push(grant.interactive);
    }
    expect(granted).toEqual([1, 2, 4, 8]);
  });

  test('keeps one key for a company, which goes by itself', async () => {
    const { port } = await startRedis();
    const client = await ioredis(port);
    await redisQuotaStore(client, { prefix: 'mine:' }).exchange(ask());
    expect(await client.keys('*')).toEqual(['mine:planet-express']);
    expect(await client.pttl('mine:planet-express')).toBeGreaterThan(590_000);
  });

  describe('one decision', () => {
    async function setup() {
      const { port } = await startRedis();
      const store = redisQuotaStore(await ioredis(port), { lease: 300 });
      return (holder: string, interactive: number, rest: Partial<QuotaAsk> = {}) =>
        store.exchange(ask({ holder, interactive, ...rest }));
    }

    /** Lets the store see two windows, so that it knows the limit and that nobody else draws. */
    async function setupKnown() {
      const exchange = await setup();
      await exchange('a', 1);
      await exchange('a', 0, { news: news(99, { reset: 1e12 }) });
      await exchange('a', 0, { news: news(99) });
      return exchange;
    }

    test('one process probes for all, and the others ask again soon', async () => {
      const exchange = await setup();
      expect((await exchange('a', 50)).interactive).toBe(1);
      const { interactive, wait } = await exchange('b', 50);
      expect(interactive).toBe(0);
      expect(wait).toBeLessThan(100);
    });

    test('processes that want to send get equal parts of what is left', async () => {
      const exchange = await setupKnown();
      await exchange('b', 1);
      expect((await exchange('a', 500)).interactive).toBe(49);
      expect((await exchange('b', 500, { inFlight: 1 })).interactive).toBe(25);
    });

    test('never grants more than is left beside what is in flight', async () => {
      const exchange = await setupKnown();
      expect((await exchange('a', 500, { inFlight: 30 })).interactive).toBe(69);
      expect((await exchange('b', 5)).interactive).toBe(0);
    });

    test('keeps the reserve from bulk calls', async () => {
      const exchange = await setupKnown();
      expect(await exchange('a', 0, { bulk: 500 })).toMatchObject({ interactive: 0, bulk: 79 });
      expect((await exchange('a', 500, { inFlight: 79 })).interactive).toBe(20);
    });

    test('an older count that arrives late changes nothing', async () => {
      const exchange = await setupKnown();
      expect((await exchange('a', 89)).interactive).toBe(89);
      await exchange('a', 0, { news: news(10) });
      await exchange('b', 0, { news: news(60, { stamp: 0 }) });
      await exchange('b', 0, { news: news(60, { reset: 1e12 }) });
      expect((await exchange('a', 50)).interactive).toBe(10);
    });

    test('a refusal holds everybody back for as long as Front said', async () => {
      const exchange = await setupKnown();
      await exchange('a', 0, { news: news(-1, { refusedFor: 200 }) });
      const held = await exchange('b', 50);
      expect(held.interactive).toBe(0);
      expect(held.wait).toBeGreaterThan(150);
      await sleep(held.wait + 1);
      expect((await exchange('b', 50)).interactive).toBe(1);
    });

    test('when the window has ended one process probes for all', async () => {
      const exchange = await setupKnown();
      await exchange('a', 0, { news: news(99, { reset: 3e12, endsIn: 50 }) });
      await sleep(70);
      expect((await exchange('a', 50)).interactive).toBe(1);
      expect(await exchange('b', 50)).toMatchObject({ interactive: 0, wait: 25 });
    });

    test('a process that waits for what another holds asks again when its lease ends', async () => {
      const exchange = await setupKnown();
      expect((await exchange('a', 500)).interactive).toBe(99);
      const { interactive, wait } = await exchange('b', 5);
      expect(interactive).toBe(0);
      expect(wait).toBeLessThanOrEqual(300);
    });

    test('a process that is not heard of loses its lease', async () => {
      const exchange = await setupKnown();
      expect((await exchange('a', 500, { news: news(100) })).interactive).toBe(100);
      expect((await exchange('b', 5)).interactive).toBe(0);
      await sleep(310);
      expect((await exchange('b', 5)).interactive).toBe(5);
    });
  });
});

test.each([undefined, null, {}, 'redis://localhost'])('refuses %j as a client', (client) => {
  expect(() => redisQuotaStore(client as never)).toThrow(TypeError);
});

function ask(parts: Partial<QuotaAsk> = {}): QuotaAsk {
  const nothing = { inFlight: 0, interactive: 0, bulk: 0, reserve: 0.2, news: undefined };
  return { company: 'planet-express', holder: 'a', ...nothing, ...parts };
}

/** An answer to a request that went out after all that is known. */
function news(remaining: number, parts: Partial<QuotaNews> = {}): QuotaNews {
  const window = { limit: 100, burst: 0, reset: 2e12, endsIn: 60_000, refusedFor: undefined };
  return { stamp: 1e9, remaining, ...window, ...parts };
}
