/**
 * What the types cost a compiler: a file that calls every operation, with this package's types and with openapi-fetch's
 * own over the same documents.
 *
 * @module
 */
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { exampleCalls, readDocument, sourceOf } from './all-calls.js';
import type { BenchmarkResult } from './benchmark.js';
import { type Compilation, compile } from './compile.js';

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

/** Checks a file that calls every operation, with a compiler under `node_modules/`. */
export function checkAllCalls(compiler?: string): Compilation {
  return compile({ 'calls.ts': sourceOf(CALLS, OWN) }, compiler);
}

async function checkOpenApiFetch(): Promise<Compilation> {
  const types = async (api: 'core' | 'channel') =>
    astToString(await openapiTS(readDocument(api) as unknown as OpenAPI3, { silent: true }));
  const files = { 'core.ts': await types('core'), 'channel.ts': await types('channel') };
  return compile({ 'calls.ts': sourceOf(CALLS, OPENAPI_FETCH), ...files });
}

/** Prints both. Fails when the calls do not compile or cost more than {@link MAX_INSTANTIATIONS}. */
export async function run(): Promise<BenchmarkResult> {
  const own = checkAllCalls();
  if (own.errorLines.length > 0) throw new Error(`bench/type-check: a call does not compile.\n${own.output}`);
  if (own.instantiations > MAX_INSTANTIATIONS)
    throw new Error(
      `bench/type-check: ${own.instantiations} instantiations, more than ${MAX_INSTANTIATIONS}.`,
    );
  const row = (types: string, { instantiations, checkTime }: Compilation) => ({
    types,
    instantiations,
    'check time, ms': Math.round(checkTime),
  });
  return {
    title: `Calls of all ${CALLS.length} operations, type-checked (at most ${MAX_INSTANTIATIONS} instantiations)`,
    rows: [
      row('front-fetch', own),
      row('front-fetch, TypeScript 7', checkAllCalls('typescript-7')),
      row('openapi-fetch', await checkOpenApiFetch()),
    ],
  };
}
