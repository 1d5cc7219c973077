import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { BenchmarkResult } from './benchmark.js';
import { compareDrains, type Drain } from './quota/compare-drains.js';
import { startRedis } from './quota/redis-server.js';
import { senders } from './quota/senders.js';
import { startQuotaServer } from './quota/server.js';

const LIMIT = 100;
const WINDOW = 3000;
const CALLS = 500;
const PROCESSES = 4;
/** Ours, with one quota for all processes, and with one for each. */
const SHARED = 'front-fetch, Redis';
const ALONE = 'front-fetch';
const WORKER = fileURLToPath(new URL('quota/worker.ts', import.meta.url));

/** 500 calls from four processes that start at the same moment. */
export async function run(): Promise<BenchmarkResult> {
  const drains: Record<string, Drain> = {};
  const redis = await startRedis();
  for (const name of Object.keys(senders)) {
    if (name === SHARED && redis === undefined) continue;
    drains[name] = await measure(name, redis?.port);
  }
  redis?.stop();
  const without = redis === undefined ? ' (no redis-server here: apt-get install redis-server)' : '';
  const { [ALONE]: _alone, ...compared } = drains;
  return {
    title: `${CALLS} calls from ${PROCESSES} processes, ${LIMIT} per window${without}`,
    rows: Object.entries(drains).map(([library, { time, refused }]) => ({
      library,
      '× ideal': time.toFixed(3),
      'answers of 429': refused,
      '% of calls': ((100 * refused) / CALLS).toFixed(1),
    })),
    comparisons:
      redis === undefined ? [] : compareDrains(`${CALLS} calls, ${PROCESSES} processes`, SHARED, compared),
  };
}

async function measure(name: string, redisPort: number | undefined): Promise<Drain> {
  const server = await startQuotaServer({ limit: LIMIT, window: WINDOW });
  const options = JSON.stringify({ name, url: server.url, calls: CALLS / PROCESSES, redisPort });
  const workers: ChildProcess[] = Array.from({ length: PROCESSES }, () =>
    fork(WORKER, [options], { execArgv: ['--import', 'tsx'] }),
  );
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const started = Date.now();
  const ends = workers.map((worker) => once(worker, 'exit'));
  for (const worker of workers) worker.send('go');
  await Promise.all(ends);
  server.close();
  const took = (server.accepted.at(-1) ?? 0) - started;
  const ideal = (Math.ceil(CALLS / LIMIT) - 1) * WINDOW;
  return { time: took / ideal, refused: server.refused.length, lost: 0 };
}
