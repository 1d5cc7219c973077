import { writeFileSync } from 'node:fs';
import type { BenchmarkResult } from './benchmark.js';
import { type Figure, notRun } from './comparison.js';
import { loadOpenAiSender } from './peers/giving-up.js';
import { compareDrains, type Drain } from './quota/compare-drains.js';
import { drawTimeline, type Timeline } from './quota/draw-timeline.js';
import { type CreateSender, senders } from './quota/senders.js';
import { startQuotaServer } from './quota/server.js';

const LIMIT = 100;
const WINDOW = 3000;
const CALLS = 500;
const OURS = 'front-fetch';
const PICTURE = new URL('../docs/guides/rate-limits.svg', import.meta.url);

/** 500 calls started at once against 100 per window, with each library in turn. */
export async function run(): Promise<BenchmarkResult> {
  const drains: Record<string, Drain> = {};
  const timelines: Timeline[] = [];
  const { chosen, missing } = await choose();
  for (const [name, createSender] of Object.entries(chosen)) {
    const { drain, timeline } = await measure(name, createSender);
    drains[name] = drain;
    timelines.push(timeline);
  }
  const title = `${CALLS} calls at once, ${LIMIT} per window of ${WINDOW / 1000} s`;
  // A picture that lacks a library is no picture of the comparison.
  if (Object.keys(missing).length === 0)
    writeFileSync(PICTURE, drawTimeline(title, timelines, { limit: LIMIT, window: WINDOW }));
  const rows = Object.entries(drains).map(([library, { time, refused, lost }]) => ({
    library,
    '× ideal': time.toFixed(3),
    'answers of 429': refused,
    'calls lost': lost,
  }));
  return { title, rows, comparisons: compareDrains('500 calls at once', OURS, drains, missing) };
}

async function choose(): Promise<{ chosen: Record<string, CreateSender>; missing: Record<string, Figure> }> {
  const chosen = Object.fromEntries(Object.entries(senders).filter(([name]) => !name.includes('Redis')));
  const name = 'openai, its two retries';
  try {
    return { chosen: { ...chosen, [name]: await loadOpenAiSender() }, missing: {} };
  } catch (error) {
    return { chosen, missing: { [name]: notRun(error) } };
  }
}

async function measure(
  name: string,
  createSender: CreateSender,
): Promise<{ drain: Drain; timeline: Timeline }> {
  const server = await startQuotaServer({ limit: LIMIT, window: WINDOW });
  const send = createSender(server.url);
  const started = Date.now();
  const calls = await Promise.allSettled(Array.from({ length: CALLS }, send));
  server.close();
  const lost = calls.filter(({ status }) => status === 'rejected').length;
  const took = (server.accepted.at(-1) ?? 0) - started;
  const ideal = (Math.ceil(CALLS / LIMIT) - 1) * WINDOW;
  const { accepted, refused } = server;
  return {
    drain: { time: took / ideal, refused: refused.length, lost },
    timeline: { name, started, accepted, refused, lost },
  };
}
