/**
 * Measures what an import costs an application: bundled, minified and gzipped. Exits with 1 when one is over its budget.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KB = 1024;

/** What is measured: source code, with paths from the root of the repository, and the most gzipped bytes it may have. */
interface Entry {
  readonly name: string;
  readonly source: string;
  readonly budget: number;
  /** Counts what the program loads when it runs, of a bundle that loads the rest when it is needed. */
  readonly loaded?: boolean;
}

/** A client that is answered by itself, so that the program can run. */
const CLIENT = `
import { createFrontClient } from './src/index.ts';
const fetch = async () => Response.json({ _results: [] });
const front = createFrontClient({ token: 'x', fetch });
`;
const READ = `await front.GET('/conversations/{conversation_id}', { params: { path: { conversation_id: 'alt:ref:1' } } });`;
const WRITE = `await front.POST('/conversations', { body: { type: 'discussion', subject: 'Delivery' } });`;

const ENTRIES: readonly Entry[] = [
  { name: 'client: loaded by one read', source: CLIENT + READ, budget: 10 * KB, loaded: true },
  { name: 'client: loaded by one write', source: CLIENT + WRITE, budget: 16 * KB, loaded: true },
  { name: 'client: loaded by two reads', source: CLIENT + READ + READ, budget: 18 * KB, loaded: true },
  { name: 'client: everything, in one file', source: CLIENT + READ, budget: 20.5 * KB },
  entry('webhooks: verifyWebhook', "export { verifyWebhook } from './src/webhooks/index.ts'", 2 * KB),
  entry('webhooks: everything', "export * from './src/webhooks/index.ts'", 2 * KB),
  entry('oauth: everything', "export * from './src/oauth/index.ts'", 8 * KB),
  entry(
    'channel: token and handler',
    "export { createChannelToken, createChannelHandler } from './src/channel/index.ts'",
    6 * KB,
  ),
];

function entry(name: string, source: string, budget: number): Entry {
  return { name, source, budget };
}

function bundle(source: string) {
  return {
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // Loaded only when they are needed: for a file without a type, for an export.
    external: ['mime', 'csv-parse'],
  } satisfies BuildOptions;
}

/** The size in bytes of a module, gzipped, with everything it imports. */
export async function measureBundle(source: string): Promise<number> {
  const { outputFiles } = await build({ ...bundle(source), write: false });
  return sizeOf(outputFiles[0]?.contents ?? '');
}

/** The bytes, gzipped file by file, that a program loads when it is run. */
async function measureLoaded(source: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'front-fetch-bundle-'));
  try {
    const outdir = join(folder, 'bundle');
    await build({ ...bundle(source), splitting: true, outdir, outExtension: { '.js': '.mjs' } });
    const coverage = join(folder, 'coverage');
    execFileSync(process.execPath, [join(outdir, 'stdin.mjs')], {
      env: { ...process.env, NODE_V8_COVERAGE: coverage },
      stdio: 'inherit',
    });
    const [report = ''] = await readdir(coverage);
    const { result } = JSON.parse(await readFile(join(coverage, report), 'utf8')) as {
      result: { url: string }[];
    };
    const files = result.map(({ url }) => url).filter((url) => url.startsWith(pathToFileURL(outdir).href));
    const sizes = await Promise.all(files.map(async (url) => sizeOf(await readFile(new URL(url)))));
    return sizes.reduce((sum, size) => sum + size, 0);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function sizeOf(contents: string | Uint8Array): number {
  return gzipSync(contents, { level: 9 }).length;
}

async function main(): Promise<void> {
  for (const { name, source, budget, loaded = false } of ENTRIES) {
    const size = await (loaded ? measureLoaded : measureBundle)(source);
    console.log(`${size > budget ? 'OVER' : 'ok  '} ${String(size).padStart(6)} of ${budget} bytes  ${name}`);
    if (size > budget) process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
