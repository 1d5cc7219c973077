/**
 * Bundles a program and weighs it.
 *
 * @module
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';

/** The longest that a program may run, in ms. */
const TIMEOUT = 10_000;

/** What a program weighs, gzipped, in bytes. */
export interface Size {
  /** With everything that it may ever import, in one file. */
  readonly all: number;
  /** What is loaded when it runs, of a bundle that loads the rest when it is needed. */
  readonly loaded: number;
}

/** Measures a program, whose imports are looked up from a folder. */
export async function sizeOf(
  contents: string,
  resolveDir: string,
  options: BuildOptions = {},
): Promise<Size> {
  const common = {
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
    // Ours loads them when they are needed: for a file without a type, for an export.
    external: ['mime', 'csv-parse'],
    ...options,
  } satisfies BuildOptions;
  const { outputFiles } = await build({ ...common, write: false });
  const all = gzippedSize(outputFiles[0]?.contents ?? '');
  const folder = await mkdtemp(join(tmpdir(), 'front-bench-'));
  try {
    await build({ ...common, splitting: true, outdir: folder, outExtension: { '.js': '.mjs' } });
    // One that is not split loads all of itself.
    const isSplit = (await readdir(folder)).length > 1;
    return { all, loaded: isSplit ? await sizeOfLoaded(folder) : all };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs a bundled program with a stubbed `fetch`, and adds up the files that it loads. */
async function sizeOfLoaded(folder: string): Promise<number> {
  const coverage = join(folder, 'coverage');
  await promisify(execFile)(process.execPath, [`--import=${STUB}`, join(folder, 'stdin.mjs')], {
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
    timeout: TIMEOUT,
  });
  const [report = ''] = await readdir(coverage);
  const { result } = JSON.parse(await readFile(join(coverage, report), 'utf8')) as {
    result: { url: string }[];
  };
  const urls = result.map(({ url }) => url).filter((url) => url.startsWith(pathToFileURL(folder).href));
  const sizes = await Promise.all(urls.map(async (url) => gzippedSize(await readFile(new URL(url)))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const STUB = 'data:text/javascript,globalThis.fetch=async()=>Response.json({})';

function gzippedSize(contents: string | Uint8Array): number {
  return gzipSync(contents, { level: 9 }).length;
}
