/**
 * Clients that other generators make of the documents in `generated/`.
 *
 * @module
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pathInPeers } from './import-peer.js';
import { newerNode } from './newer-node.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** In ms. */
const TIMEOUT = 60_000;

/** Generates the client of an API into a folder. */
export type Generate = (api: 'core' | 'channel', folder: string) => Promise<void>;

/** By name of the generator. */
export const generators = {
  'openapi-typescript (types alone)': (api, folder) =>
    start(folder, process.execPath, [
      join(ROOT, 'node_modules/openapi-typescript/bin/cli.js'),
      documentOf(api),
      '-o',
      join(folder, `${api}.ts`),
    ]),
  '@hey-api/openapi-ts': (api, folder) =>
    start(folder, newerNode(), [
      pathInPeers('@hey-api/openapi-ts/bin/run.js'),
      '-i',
      documentOf(api),
      '-o',
      join(folder, api),
      '--no-log-file',
    ]),
  'redocly generate-client': (api, folder) =>
    start(folder, process.execPath, [
      join(ROOT, 'node_modules/@redocly/cli/bin/cli.js'),
      'generate-client',
      documentOf(api),
      '-o',
      join(folder, `${api}.ts`),
    ]),
} satisfies Record<string, Generate>;

function documentOf(api: string): string {
  return join(ROOT, `generated/${api}.openapi.json`);
}

/** The folder is empty: in the root of this project, generators would find the configuration of our own. */
async function start(cwd: string, node: string, args: readonly string[]): Promise<void> {
  await run(node, [...args], { timeout: TIMEOUT, maxBuffer: 64 * 1024 * 1024, cwd });
}
