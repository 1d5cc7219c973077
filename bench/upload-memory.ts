/** What an upload of 25 MB adds to memory: read from disk while it is sent, and in the ways that are usual. */
import { fork } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { BenchmarkResult } from './benchmark.js';
import { compare, type Figure, notRun } from './comparison.js';
import { receiveUploads } from './upload/receive-uploads.js';
import { ownWays, uploads } from './upload/uploads.js';

const SIZE = 25 * 1024 * 1024 - 10_000;
const THIS_FILE = fileURLToPath(import.meta.url);
/** The longest that one process may take, in ms. */
const TIMEOUT = 60_000;

/** What one process measured, in MB: what was in use at most, and how far the process grew. */
interface Growth {
  readonly held: number;
  readonly resident: number;
}

/** Runs in a process of its own, so that nothing else is measured. Collects garbage often: what is left is in use. */
async function measure(way: string, url: string, path: string, small: string): Promise<Growth> {
  const upload = await uploads[way]?.(url);
  if (upload === undefined) throw new Error(`no way to upload is called ${way}`);
  await upload(small);
  const held = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  globalThis.gc?.();
  await setTimeout(100);
  const start = { held: held(), resident: process.memoryUsage.rss() };
  const peak = { ...start };
  const sampler = setInterval(() => {
    peak.resident = Math.max(peak.resident, process.memoryUsage.rss());
    // Before collecting: buffers are only given back a moment after it.
    peak.held = Math.max(peak.held, held());
    globalThis.gc?.();
  }, 2);
  await upload(path);
  clearInterval(sampler);
  return { held: (peak.held - start.held) / 1e6, resident: (peak.resident - start.resident) / 1e6 };
}

type Answer = Growth | { readonly error: string };

function measureApart(way: string, ...rest: string[]): Promise<Growth> {
  const child = fork(THIS_FILE, ['measure', way, ...rest], {
    execArgv: ['--expose-gc', '--import', 'tsx'],
    timeout: TIMEOUT,
  });
  return new Promise((resolve, reject) => {
    child.on('message', (answer: Answer) => {
      if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer);
    });
    child.on('exit', () => reject(new Error('the measuring process ended')));
  });
}

/** Uploads in some ways, one after the other. */
async function measureWays(ways: readonly string[]): Promise<Record<string, Growth | Error>> {
  const folder = await mkdtemp(join(tmpdir(), 'front-fetch-'));
  const [path, small] = [join(folder, 'a.bin'), join(folder, 'small.bin')];
  await writeFile(path, Buffer.alloc(SIZE, 7));
  await writeFile(small, Buffer.alloc(100_000, 7));
  const server = await receiveUploads();
  const growths: Record<string, Growth | Error> = {};
  for (const way of ways) {
    const before = server.received();
    try {
      const growth = await measureApart(way, server.url, path, small);
      if (server.received() - before < SIZE) throw new Error('not everything was received');
      growths[way] = growth;
    } catch (error) {
      growths[way] = error instanceof Error ? error : new Error(String(error));
    }
  }
  server.close();
  await rm(folder, { recursive: true });
  return growths;
}

/** Our two ways. */
export async function measureOwn(): Promise<readonly Growth[]> {
  const growths = await measureWays(ownWays);
  return ownWays.map((way) => {
    const growth = growths[way];
    if (growth === undefined || growth instanceof Error) throw growth;
    return growth;
  });
}

export async function run(): Promise<BenchmarkResult> {
  const growths = await measureWays(Object.keys(uploads));
  const figures = Object.entries(growths).map(([way, growth]): [string, Figure] => [
    way,
    growth instanceof Error ? notRun(growth) : growth.held,
  ]);
  const { fileFromPath: ours, ...peers } = Object.fromEntries(figures);
  if (typeof ours !== 'number') throw new Error(ours?.missing);
  const subject = {
    group: 'Upload',
    name: 'memory for 25 MB from disk',
    unit: 'MB',
    better: 'lower',
  } as const;
  return {
    title: 'What an upload of 25 MB adds to memory at its peak (in use: under 8 MB)',
    rows: Object.entries(growths).flatMap(([upload, growth]) =>
      growth instanceof Error
        ? []
        : [{ upload, 'in use, MB': growth.held.toFixed(1), 'process, MB': growth.resident.toFixed(1) }],
    ),
    comparisons: compare(subject, ours, peers),
  };
}

const [task, way = '', url = '', path = '', small = ''] = process.argv.slice(2);
if (process.argv[1] === THIS_FILE && task === 'measure' && process.send !== undefined) {
  const answer: Answer = await measure(way, url, path, small).catch((error: Error) => ({
    error: error.message,
  }));
  process.send(answer);
  process.disconnect();
}
