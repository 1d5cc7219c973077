/** What an upload of 25 MB adds to memory: read from disk while it is sent, and read whole before, as is usual. */
import { fork } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createFrontClient } from '../src/index.js';
import { fileFromPath } from '../src/node/index.js';
import type { BenchmarkResult } from './benchmark.js';

const SIZE = 25 * 1024 * 1024 - 10_000;
type Way = 'fileFromPath' | 'read whole';

/** What one process measured, in MB: what was in use at most, and how far the process grew. */
interface Growth {
  readonly held: number;
  readonly resident: number;
}

async function serve(): Promise<{ url: string; received: () => number; close: () => void }> {
  let received = 0;
  const server = createServer((incoming, outgoing) => {
    incoming.on('data', (chunk: Buffer) => {
      received += chunk.length;
    });
    incoming.on('end', () => outgoing.writeHead(202).end('{"message_uid":"u"}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}`, received: () => received, close: () => server.close() };
}

async function upload(way: Way, url: string, path: string): Promise<void> {
  const front = createFrontClient({ token: 'token', baseUrl: url, rateLimit: false });
  const file = way === 'fileFromPath' ? await fileFromPath(path) : new File([await readFile(path)], 'a.bin');
  await front.POST('/channels/{channel_id}/messages', {
    params: { path: { channel_id: 'cha_1' } },
    body: { to: ['calculon@momsbot.com'], body: 'Hi', attachments: [file] },
  });
}

/** Runs in a process of its own, so that nothing else is measured. Collects garbage often: what is left is in use. */
async function measure(way: Way, url: string, path: string, small: string): Promise<Growth> {
  await upload(way, url, small);
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
  await upload(way, url, path);
  clearInterval(sampler);
  return { held: (peak.held - start.held) / 1e6, resident: (peak.resident - start.resident) / 1e6 };
}

function measureApart(way: Way, ...rest: string[]): Promise<Growth> {
  const child = fork(fileURLToPath(import.meta.url), ['measure', way, ...rest], {
    execArgv: ['--expose-gc', '--import', 'tsx'],
  });
  return new Promise((resolve, reject) => {
    child.on('message', (growth) => resolve(growth as Growth));
    child.on('exit', () => reject(new Error('the measuring process ended')));
  });
}

export async function run(): Promise<BenchmarkResult> {
  const folder = await mkdtemp(join(tmpdir(), 'front-fetch-'));
  const [path, small] = [join(folder, 'a.bin'), join(folder, 'small.bin')];
  await writeFile(path, Buffer.alloc(SIZE, 7));
  await writeFile(small, Buffer.alloc(100_000, 7));
  const server = await serve();
  const rows: Record<string, string>[] = [];
  for (const way of ['fileFromPath', 'read whole'] as const) {
    const { held, resident } = await measureApart(way, server.url, path, small);
    rows.push({ upload: way, 'in use, MB': held.toFixed(1), 'process, MB': resident.toFixed(1) });
  }
  if (server.received() < 2 * SIZE) throw new Error('not everything was received');
  server.close();
  await rm(folder, { recursive: true });
  return { title: 'What an upload of 25 MB adds to memory at its peak (in use: under 8 MB)', rows };
}

const [task, way, url, path, small] = process.argv.slice(2);
if (task === 'measure' && process.send !== undefined) {
  process.send(await measure(way as Way, url ?? '', path ?? '', small ?? ''));
  process.disconnect();
}
