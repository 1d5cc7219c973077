import { writeFileSync } from 'node:fs';
import { drawTimeline } from './quota/draw-timeline.js';
import { senders } from './quota/senders.js';
import { startQuotaServer } from './quota/server.js';

const LIMIT = 100;
const WINDOW = 3000;
const CALLS = 500;
const PICTURE = new URL('../docs/guides/rate-limits.svg', import.meta.url);

/** 500 calls started at once against 100 per window, with each library in turn. */
export async function run(): Promise<{ title: string; rows: Record<string, string | number>[] }> {
  const rows: Record<string, string | number>[] = [];
  const timelines = [];
  for (const [name, createSender] of Object.entries(senders)) {
    if (name.includes('Redis')) continue;
    const server = await startQuotaServer({ limit: LIMIT, window: WINDOW });
    const send = createSender(server.url);
    const started = Date.now();
    await Promise.all(Array.from({ length: CALLS }, send));
    const took = (server.accepted.at(-1) ?? 0) - started;
    const ideal = (Math.ceil(CALLS / LIMIT) - 1) * WINDOW;
    rows.push({
      library: name,
      '× ideal': (took / ideal).toFixed(3),
      'answers of 429': server.refused.length,
    });
    timelines.push({ name, started, accepted: server.accepted, refused: server.refused });
    server.close();
  }
  const title = `${CALLS} calls at once, ${LIMIT} per window of ${WINDOW / 1000} s`;
  writeFileSync(PICTURE, drawTimeline(title, timelines, { limit: LIMIT, window: WINDOW }));
  return { title, rows };
}
