/**
 * `npm run generate`: spec → generated/. With `--check` it writes nothing and fails when a file is stale;
 * `--generated <folder>` looks elsewhere.
 *
 * @module
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { bundleSpec } from './bundle-spec.js';
import { deriveEventTypes } from './derive-event-types.js';
import { deriveOperations, deriveWrites } from './derive-operations.js';
import { deriveTypes } from './derive-types.js';
import { lintSpec } from './lint-spec.js';

const APIS = ['core', 'channel'] as const;
const check = process.argv.includes('--check');
const elsewhere = process.argv.indexOf('--generated');
const GENERATED =
  elsewhere === -1
    ? new URL('../generated/', import.meta.url)
    : pathToFileURL(`${process.argv[elsewhere + 1] ?? ''}/`);

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
  if (byApi.core !== undefined) files.set('event-types.ts', deriveEventTypes(byApi.core));
  return files;
}

async function isStale(name: string, content: string): Promise<boolean> {
  const current = await readFile(new URL(name, GENERATED), 'utf8').catch(() => '');
  return current !== content;
}

if (!check && !(await lintSpec())) process.exit(1);

const files = await derive();
const stale: string[] = [];
for (const [name, content] of files) if (await isStale(name, content)) stale.push(name);

if (check) {
  for (const name of stale)
    console.error(`generated/${name} is stale: run \`npm run generate\` and commit the result.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  await mkdir(GENERATED, { recursive: true });
  for (const name of stale) await writeFile(new URL(name, GENERATED), files.get(name) ?? '');
  console.log(
    stale.length === 0
      ? 'generated/ is up to date.'
      : `Wrote ${stale.map((name) => `generated/${name}`).join(', ')}.`,
  );
}
