import type { BenchmarkResult } from './benchmark.js';
import { compareDrains, type Drain } from './quota/compare-drains.js';
import { type CreateSender, senders } from './quota/senders.js';
import { startQuotaServer } from './quota/server.js';

const LIMIT = 100;
const WINDOW = 2000;
const CALLS = 500;
const OURS = 60;

/** 500 calls at once while another consumer takes 40 % of each window, in requests that fall between ours. */
export async function run(): Promise<BenchmarkResult> {
  const drains: Record<string, Drain> = {};
  for (const [name, createSender] of Object.entries(senders))
    if (!name.includes('Redis')) drains[name] = await measure(createSender);
  const others = LIMIT - OURS;
  return {
    title: `${CALLS} calls at once, another consumer takes ${others} of ${LIMIT} per window`,
    rows: Object.entries(drains).map(([library, { time, refused }]) => ({
      library,
      '× ideal': time.toFixed(3),
      'answers of 429': refused,
      '% of calls': ((100 * refused) / CALLS).toFixed(1),
    })),
    comparisons: compareDrains(`${CALLS} calls, another takes ${others} %`, 'front-fetch', drains),
  };
}

async function measure(createSender: CreateSender): Promise<Drain> {
  // Two for every three of ours, at random places.
  const others = () => (Math.random() < (LIMIT - OURS) / OURS ? 1 : 0);
  const server = await startQuotaServer({ limit: LIMIT, window: WINDOW, others });
  const send = createSender(server.url);
  const started = Date.now();
  await Promise.all(Array.from({ length: CALLS }, send));
  server.close();
  const took = (server.accepted.at(-1) ?? 0) - started;
  const ideal = (Math.ceil(CALLS / OURS) - 1) * WINDOW;
  return { time: took / ideal, refused: server.refused.length, lost: 0 };
}
