/**
 * Runs code of the documentation as it is printed: what it imports is this package, Front is a simulator.
 *
 * @module
 */
import * as fs from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import * as promises from 'node:fs/promises';
import * as http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as consumers from 'node:stream/consumers';
import * as streams from 'node:stream/promises';
import { transformSync } from 'esbuild';
import * as channel from '../../src/channel/index.js';
import * as main from '../../src/index.js';
import * as node from '../../src/node/index.js';
import * as oauth from '../../src/oauth/index.js';
import * as redis from '../../src/redis/index.js';
import * as simulator from '../../src/simulator/index.js';
import * as webhooks from '../../src/webhooks/index.js';

/** What code may say it imports. */
const MODULES: Readonly<Record<string, object>> = {
  'front-fetch': main,
  'front-fetch/channel': channel,
  'front-fetch/oauth': oauth,
  'front-fetch/redis': redis,
  'front-fetch/simulator': simulator,
  'front-fetch/webhooks': webhooks,
  'node:http': http,
  'node:stream/consumers': consumers,
  'node:stream/promises': streams,
};

/** Modules whose functions take the name of a file first. */
const FILE_MODULES: Readonly<Record<string, object>> = {
  'front-fetch/node': node,
  'node:fs': fs,
  'node:fs/promises': promises,
};

/** Files that samples and guides read by name. */
export const FILES = [
  'receipt.pdf',
  'parcel.jpg',
  'calculon.png',
  'mom.png',
  'zapp.png',
  'call-2026-0042.mp3',
  'invoice.pdf',
];

const IMPORT = /^import (type )?\{([^}]+)\} from '([^']+)';$/gm;

/** What code is given beside its imports. */
export interface Surroundings {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly modules?: Readonly<Record<string, object>>;
}

/** Runs the source of a module to its end. The files that it names are in a folder of its own. */
export async function runCode(source: string, { globals, modules = {} }: Surroundings): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'front-fetch-docs-'));
  for (const name of FILES) writeFileSync(join(folder, name), `the bytes of ${name}`);
  const withFiles = Object.entries(FILE_MODULES).map(([name, module]) => [name, inFolder(folder, module)]);
  const known: Record<string, object> = { ...MODULES, ...Object.fromEntries(withFiles), ...modules };
  const body = source
    .replace(IMPORT, (_all, isType, names: string, from: string) => {
      if (isType) return '';
      if (known[from] === undefined) throw new Error(`The documentation imports ${from}, which is unknown.`);
      return `const {${names.replaceAll(/\btype \w+,?/g, '').replaceAll(' as ', ': ')}} = modules['${from}'];`;
    })
    .replaceAll(/^export /gm, '');
  const { code } = transformSync(`async () => {\n${body}\n}`, { loader: 'ts', target: 'es2022' });
  const names = Object.keys(globals);
  const run = new Function('modules', ...names, `return (${code.trim().replace(/;$/, '')})();`);
  try {
    await run(known, ...names.map((name) => globals[name]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A module for which the names of files begin in a folder. */
function inFolder(folder: string, module: object): object {
  const members = Object.entries(module).map(([name, value]) => {
    if (typeof value !== 'function') return [name, value];
    const call = value as (...parts: unknown[]) => unknown;
    return [name, (path: unknown, ...rest: unknown[]) => call(join(folder, String(path)), ...rest)];
  });
  return Object.fromEntries(members) as object;
}
