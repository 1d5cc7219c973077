/**
 * `npm run generate`: spec → generated/. With `--check` it writes nothing and fails when a file is stale;
 * `--generated <folder>` looks elsewhere.
 *
 * @module
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleSpec } from './bundle-spec.js';
import { deriveEventTypes } from './derive-event-types.js';
import { deriveGuards, deriveLists, deriveOperations, deriveWrites } from './derive-operations.js';
import { deriveTypes } from './derive-types.js';
import { lintSpec } from './lint-spec.js';
import { runScript, UsageError } from './usage-error.js';

const APIS = ['core', 'channel'] as const;
const USAGE = 'Usage: npm run generate [-- --check] [--generated <folder>]';

interface Options {
  readonly check: boolean;
  readonly folder: URL;
}

function readOptions(args: string[]): Options {
  try {
    const options = { check: { type: 'boolean' }, generated: { type: 'string' } } as const;
    const { check = false, generated } = parseArgs({ args, options }).values;
    const own = new URL('../generated/', import.meta.url);
    return { check, folder: generated === undefined ? own : pathToFileURL(`${generated}/`) };
  } catch {
    throw new UsageError(`Not understood: ${args.join(' ')}. ${USAGE}`);
  }
}

async function derive(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const documents = await Promise.all(APIS.map(async (api) => [api, await bundleSpec(api)] as const));
  for (const [api, document] of documents) {
    files.set(`${api}.openapi.json`, `${JSON.stringify(document, null, 2)}\n`);
    files.set(`${api}.ts`, await deriveTypes(document));
  }
  const byApi = Object.fromEntries(documents);
  files.set('operations.ts', deriveOperations(byApi));
  files.set('writes.ts', deriveWrites(byApi));
  files.set('guards.ts', deriveGuards(byApi));
  files.set('lists.ts', deriveLists(byApi));
  if (byApi.core !== undefined) files.set('event-types.ts', deriveEventTypes(byApi.core));
  return files;
}

async function isStale(file: URL, content: string): Promise<boolean> {
  const current = await readFile(file, 'utf8').catch(() => '');
  return current !== content;
}

async function generate({ check, folder }: Options): Promise<boolean> {
  if (!check && !(await lintSpec())) return false;
  const files = await derive();
  const stale: string[] = [];
  for (const [name, content] of files) if (await isStale(new URL(name, folder), content)) stale.push(name);
  if (check) {
    for (const name of stale)
      console.error(`generated/${name} is stale: run \`npm run generate\` and commit the result.`);
    return stale.length === 0;
  }
  await mkdir(folder, { recursive: true });
  for (const name of stale) await writeFile(new URL(name, folder), files.get(name) ?? '');
  console.log(
    stale.length === 0
      ? 'generated/ is up to date.'
      : `Wrote ${stale.map((name) => `generated/${name}`).join(', ')}.`,
  );
  return true;
}

await runScript(() => generate(readOptions(process.argv.slice(2))));
