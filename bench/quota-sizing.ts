import { Redis } from 'ioredis';
import { createGovernor } from '../src/quota/create-governor.js';
import type { QuotaGrant, QuotaStore } from '../src/quota/store.js';
import { redisQuotaStore } from '../src/redis/index.js';
import { createRandom, drain, sendThrough } from '../test/quota/drain.js';
import { createModelServer } from '../test/quota/model-server.js';
import { createVirtualClock } from '../test/quota/virtual-clock.js';
import { startRedis } from './quota/redis-server.js';

const COMPANIES = 1000;
const WORKERS = 8;
const LIMIT = 100;
const MINUTE = 60_000;

/** What 1,000 companies with 8 workers each ask of one Redis: counted in virtual time, and timed on a real one. */
export async function run(): Promise<{ title: string; rows: Record<string, string | number>[] }> {
  const busy = await exchangesPerMinute(LIMIT / WORKERS + 5, 0);
  const spread = await exchangesPerMinute(6, MINUTE);
  const redis = await startRedis();
  const measured = redis === undefined ? undefined : await timeExchanges(redis.port);
  redis?.stop();
  const rows: Record<string, string | number>[] = [
    { measure: 'exchanges a minute and company, all work waiting at once', value: busy },
    { measure: 'exchanges a minute and company, calls spread over the minute', value: spread },
    {
      measure: `exchanges a second for ${COMPANIES} companies, worse case`,
      value: load(Math.max(busy, spread)),
    },
  ];
  if (measured !== undefined) {
    rows.push({
      measure: 'exchanges a second that one Redis did here',
      value: Math.round(measured.perSecond),
    });
    rows.push({ measure: 'µs of Redis for one', value: measured.micros.toFixed(1) });
    rows.push({ measure: `bytes of Redis for one company with ${WORKERS} workers`, value: measured.bytes });
  }
  return { title: `Sizing: ${COMPANIES} companies × ${WORKERS} workers, ${LIMIT} a minute each`, rows };
}

function load(perMinute: number): number {
  return Math.round((perMinute * COMPANIES) / 60);
}

/** Counts the exchanges of one company in a minute of virtual time, against a store with a delay of 1 ms. */
async function exchangesPerMinute(callsEach: number, over: number): Promise<number> {
  const clock = createVirtualClock();
  const random = createRandom(1);
  const server = createModelServer(clock, { limit: LIMIT, latency: () => 50 + 100 * random() });
  let exchanges = 0;
  const store = countFairly(
    () => clock.sleep(1),
    () => {
      exchanges += 1;
    },
  );
  const until = clock.now() + MINUTE;
  const work = Array.from({ length: WORKERS }, async (_, index) => {
    const governor = createGovernor({ clock, random: createRandom(index), store, company: 'planet-express' });
    const send = sendThrough(governor, server);
    if (over === 0) return drain(send, callsEach);
    for (let call = 0; call < callsEach; call++) {
      await clock.sleep((over / callsEach) * random());
      await drain(send, 1);
    }
  });
  void Promise.all(work);
  await clock.run(clock.sleep(until - clock.now()));
  return exchanges;
}

/** A store in memory that shares out as the script does while nobody else draws: enough to count exchanges by. */
function countFairly(delay: () => Promise<void>, count: () => void): QuotaStore {
  let left = LIMIT;
  let stamp = 0;
  const wanting = new Set<string>();
  return {
    lease: 5000,
    exchange: async ({ holder, interactive, bulk }): Promise<QuotaGrant> => {
      count();
      await delay();
      const wants = interactive + bulk;
      if (wants > 0) wanting.add(holder);
      else wanting.delete(holder);
      const granted = Math.min(wants, Math.ceil(left / Math.max(1, wanting.size)));
      left -= granted;
      stamp += granted;
      return { interactive: granted, bulk: 0, stamp, wait: left > 0 ? 0 : 5000 };
    },
  };
}

/** Drives a real Redis with the script for two seconds, 64 exchanges at a time, each company with 8 holders. */
async function timeExchanges(port: number): Promise<{ perSecond: number; micros: number; bytes: number }> {
  const client = new Redis(port);
  const store = redisQuotaStore(client);
  const reset = Date.now() + MINUTE;
  let done = 0;
  const end = performance.now() + 2000;
  const lane = async (index: number) => {
    for (let turn = index; performance.now() < end; turn += 64) {
      const news = {
        stamp: turn,
        limit: LIMIT,
        remaining: 50,
        burst: 0,
        reset,
        endsIn: 30_000,
        refusedFor: undefined,
      };
      const company = `company-${turn % COMPANIES}`;
      const holder = `worker-${Math.floor(turn / COMPANIES) % WORKERS}`;
      await store.exchange({ company, holder, inFlight: 1, interactive: 1, bulk: 0, reserve: 0.2, news });
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: 64 }, (_, index) => lane(index)));
  const stats = await client.info('commandstats');
  const micros = Number(/cmdstat_evalsha:.*?usec_per_call=([\d.]+)/.exec(stats)?.[1]);
  const bytes = Number(await client.call('MEMORY', 'USAGE', 'front-fetch:quota:company-0'));
  client.disconnect();
  return { perSecond: done / 2, micros, bytes };
}
