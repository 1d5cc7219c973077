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
const STUB = 'data:text/javascript,globalThis.fetch=async()=>Response.json({})';

/** A program, and the folder that its imports are looked up from. */
export interface Program {
  readonly contents: string;
  readonly resolveDir: string;
  readonly options?: BuildOptions;
}

/** What a program weighs with everything that it may ever import, in one file: bytes, gzipped. */
export async function bundledSize(program: Program): Promise<number> {
  const { outputFiles } = await build({ ...bundling(program), write: false });
  return gzippedSize(outputFiles[0]?.contents ?? '');
}

/** All that a program can come to: files, from the root of the repository, and packages that a bundle leaves out. */
export async function reachOf(program: Program): Promise<string[]> {
  const { metafile } = await build({ ...bundling(program), write: false, metafile: true });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return [
    ...Object.keys(metafile.inputs),
    ...imports.filter((each) => each.external).map(({ path }) => path),
  ];
}

/** What a program loads when it runs, of a bundle that loads the rest when it is needed: bytes, gzipped file by file. */
export async function loadedSize(program: Program): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'front-fetch-bundle-'));
  try {
    const outExtension = { '.js': '.mjs' };
    await build({ ...bundling(program), splitting: true, outdir: folder, outExtension });
    // One that is not split loads all of itself.
    const isSplit = (await readdir(folder)).length > 1;
    const files = isSplit ? await runAndList(folder) : [pathToFileURL(join(folder, 'stdin.mjs'))];
    const sizes = await Promise.all(files.map(async (file) => gzippedSize(await readFile(file))));
    return sizes.reduce((sum, size) => sum + size, 0);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function bundling({ contents, resolveDir, options }: Program) {
  return {
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
}

/** Runs a bundled program with a stubbed `fetch`, and lists the files that it loads. */
async function runAndList(folder: string): Promise<URL[]> {
  const coverage = join(folder, 'coverage');
  await promisify(execFile)(process.execPath, [`--import=${STUB}`, join(folder, 'stdin.mjs')], {
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
    timeout: TIMEOUT,
  });
  const [report = ''] = await readdir(coverage);
  const { result } = JSON.parse(await readFile(join(coverage, report), 'utf8')) as {
    result: { url: string }[];
  };
  const inside = pathToFileURL(folder).href;
  return result.filter(({ url }) => url.startsWith(inside)).map(({ url }) => new URL(url));
}

function gzippedSize(contents: string | Uint8Array): number {
  return gzipSync(contents, { level: 9 }).length;
}
