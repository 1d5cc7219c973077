/**
 * Runs code of the documentation as it is printed: what it imports is this package, Front is a simulator.
 *
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import * as channel from '../../src/channel/index.js';
import * as main from '../../src/index.js';
import * as node from '../../src/node/index.js';
import * as oauth from '../../src/oauth/index.js';
import * as simulator from '../../src/simulator/index.js';
import * as webhooks from '../../src/webhooks/index.js';

/** What code may say it imports. */
const MODULES: Readonly<Record<string, object>> = {
  'front-fetch': main,
  'front-fetch/channel': channel,
  'front-fetch/oauth': oauth,
  'front-fetch/simulator': simulator,
  'front-fetch/webhooks': webhooks,
};

/** Files that code reads by name, gone after the run. */
const FILES = ['receipt.pdf', 'parcel.jpg', 'calculon.png', 'call-2026-0042.mp3', 'invoice.pdf'];

const IMPORT = /^import (type )?\{([^}]+)\} from '([^']+)';$/gm;

/** What code is given beside its imports. */
export interface Surroundings {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly modules?: Readonly<Record<string, object>>;
}

/** Runs the source of a module to its end. */
export async function runCode(source: string, { globals, modules = {} }: Surroundings): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'front-fetch-docs-'));
  for (const name of FILES) writeFileSync(join(folder, name), `the bytes of ${name}`);
  const fileFromPath: typeof node.fileFromPath = (path, options) =>
    node.fileFromPath(join(folder, String(path)), options);
  const known: Record<string, object> = { ...MODULES, 'front-fetch/node': { fileFromPath }, ...modules };
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
