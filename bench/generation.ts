/** How long it takes to generate what is in `generated/`, and what other generators make of our documents. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type BenchmarkResult, mediansInTurns } from './benchmark.js';
import { compare, type Figure, notRun } from './comparison.js';
import { type Generate, generators } from './peers/generated-clients.js';

const runFile = promisify(execFile);
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SCRIPT = fileURLToPath(new URL('../scripts/generate.ts', import.meta.url));
const OURS = 'front-fetch: lint, bundle, types, runtime facts';
const TURNS = 3;

type Work = (folder: string) => Promise<unknown>;

/** All of `npm run generate`, but into another folder. */
const generate: Work = (folder) =>
  runFile(process.execPath, ['--import', 'tsx', SCRIPT, '--generated', folder], { cwd: ROOT });

function bothApis(generator: Generate): Work {
  return async (folder) => {
    await generator('core', folder);
    await generator('channel', folder);
  };
}

/** Time of some work in s. It begins with an empty folder. */
async function time(work: Work): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'front-bench-'));
  try {
    const started = performance.now();
    await work(folder);
    return (performance.now() - started) / 1000;
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function run(): Promise<BenchmarkResult> {
  const works: Record<string, Work> = { [OURS]: generate };
  const failed: Record<string, Figure> = {};
  for (const [name, generator] of Object.entries(generators)) {
    const work = bothApis(generator);
    try {
      await time(work);
      works[name] = work;
    } catch (error) {
      failed[name] = notRun(error);
    }
  }
  const times = await mediansInTurns(works, TURNS, time, 1);
  const { [OURS]: ours = Number.NaN, ...peers } = times;
  const subject = { group: 'Generation', name: 'both APIs', unit: 's', better: 'lower' } as const;
  return {
    title: 'Generating from both APIs (npm run generate: at most 15 s)',
    rows: Object.entries(times).map(([generator, seconds]) => ({ generator, seconds: seconds.toFixed(2) })),
    comparisons: compare(subject, ours, { ...peers, ...failed }),
  };
}
