/**
 * What the types cost a compiler: a file that calls every operation, with this package's types and with openapi-fetch's
 * own over the same documents.
 *
 * @module
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { exampleCalls, readDocument, sourceOf } from './all-calls.js';
import { type BenchmarkResult, mediansInTurns } from './benchmark.js';
import { compare, type Figure, notRun } from './comparison.js';
import { type Compilation, compile } from './compile.js';
import { generators } from './peers/generated-clients.js';
import { heyApiSource } from './peers/hey-api-source.js';
import { requirePeers } from './peers/import-peer.js';

/** The most that {@link checkAllCalls} may need. */
export const MAX_INSTANTIATIONS = 80_000;

const OWN = `import type { ChannelClient, FrontClient } from '../../src/types.js';
declare const front: FrontClient;
declare const channel: ChannelClient;
`;
const OPENAPI_FETCH = `import createClient from 'openapi-fetch';
import type { paths as CorePaths } from './core.js';
import type { paths as ChannelPaths } from './channel.js';
const front = createClient<CorePaths>();
const channel = createClient<ChannelPaths>();
`;

const CALLS = exampleCalls();
const OURS = 'front-fetch';
const TURNS = 3;

/** Checks a file that calls every operation, with a compiler under `node_modules/`. */
export function checkAllCalls(compiler?: string): Compilation {
  return compile({ 'calls.ts': sourceOf(CALLS, OWN) }, compiler);
}

/** Files that make the same calls in another way, by name. The first one is what is compiled. */
type Files = Readonly<Record<string, string>>;

/** openapi-fetch's types over the same documents, with a version of it that is installed at `from`. */
async function openApiFetchFiles(from = 'openapi-fetch'): Promise<Files> {
  const types = async (api: 'core' | 'channel') =>
    astToString(await openapiTS(readDocument(api) as unknown as OpenAPI3, { silent: true }));
  const head = OPENAPI_FETCH.replace("'openapi-fetch'", `'${from}'`);
  return {
    'calls.ts': sourceOf(CALLS, head),
    'core.ts': await types('core'),
    'channel.ts': await types('channel'),
  };
}

/** The clients that hey-api generates from the same documents. */
async function heyApiFiles(): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'front-bench-'));
  try {
    const generate = generators['@hey-api/openapi-ts'];
    await Promise.all([generate('core', folder), generate('channel', folder)]);
    const files: Record<string, string> = { 'calls.ts': heyApiSource(CALLS) };
    for (const name of await readdir(folder, { recursive: true }))
      if (name.endsWith('.ts')) files[name] = await readFile(join(folder, name), 'utf8');
    return files;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const PEERS: Readonly<Record<string, () => Promise<Files>>> = {
  'openapi-fetch 0.17': () => openApiFetchFiles(),
  'openapi-fetch 0.16': async () => {
    requirePeers();
    return openApiFetchFiles('../../bench/peers/node_modules/openapi-fetch-0.16/dist/index.mjs');
  },
  'hey-api, generated': heyApiFiles,
};

/** The files of the peers that are here, and why others are not. */
async function preparePeers(): Promise<{ ready: Record<string, Files>; failed: Record<string, Figure> }> {
  const ready: Record<string, Files> = {};
  const failed: Record<string, Figure> = {};
  for (const [name, prepare] of Object.entries(PEERS)) {
    try {
      ready[name] = await prepare();
    } catch (error) {
      failed[name] = notRun(error);
    }
  }
  return { ready, failed };
}

/** Prints all. Fails when our calls do not compile or cost more than {@link MAX_INSTANTIATIONS}. */
export async function run(): Promise<BenchmarkResult> {
  const own = checkAllCalls();
  if (own.errorLines.length > 0) throw new Error(`bench/type-check: a call does not compile.\n${own.output}`);
  if (own.instantiations > MAX_INSTANTIATIONS)
    throw new Error(
      `bench/type-check: ${own.instantiations} instantiations, more than ${MAX_INSTANTIATIONS}.`,
    );
  const { ready, failed } = await preparePeers();
  const found: Record<string, Compilation> = {};
  const files = { [OURS]: { 'calls.ts': sourceOf(CALLS, OWN) }, ...ready };
  const checks = Object.entries(files).map(([name, each]) => {
    const check = () => {
      found[name] = compile(each);
      return found[name].checkTime;
    };
    return [name, check] as const;
  });
  const times = await mediansInTurns(Object.fromEntries(checks), TURNS, async (check) => check(), 0);
  const rows = Object.entries(found).map(([name, each]) => row(name, each, times[name]));
  const { [OURS]: ours = Number.NaN, ...theirs } = times;
  const counts = Object.keys(ready).map((name) => [name, found[name]?.instantiations ?? Number.NaN]);
  const subject = { group: 'Type-check', name: 'calls of all operations', better: 'lower' } as const;
  return {
    title: `Calls of all ${CALLS.length} operations, type-checked (at most ${MAX_INSTANTIATIONS} instantiations)`,
    rows: [...rows, row(`${OURS}, TypeScript 7`, checkAllCalls('typescript-7'))],
    comparisons: [
      ...compare({ ...subject, unit: 'instantiations' }, own.instantiations, {
        ...Object.fromEntries(counts),
        ...failed,
      }),
      ...compare({ ...subject, unit: 'ms' }, ours, { ...theirs, ...failed }),
    ],
  };
}

function row(types: string, { instantiations, checkTime, errorLines }: Compilation, time = checkTime) {
  return {
    types,
    instantiations,
    'check time, ms': Math.round(time),
    'calls that do not compile': new Set(errorLines).size,
  };
}
