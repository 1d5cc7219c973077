/**
 * `npm run inventory -- core <core-api.json>`: keeps the facts of Front's own file, without its prose and its examples,
 * in spec/official/, so that drift can be checked without it.
 *
 * @module
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { inventoryFile } from './inventory-file.js';
import type { OpenApiDocument } from './openapi-document.js';
import { readOfficial } from './read-official.js';
import { runScript, UsageError } from './usage-error.js';

const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'title',
  'default',
  'tags',
  'externalDocs',
]);

function strip(value: unknown, isMap: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item, false));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => isMap || !PROSE.has(key));
  // Below these keys are names of fields and components, which may be called like prose.
  return Object.fromEntries(
    kept.map(([key, item]) => [key, strip(item, !isMap && (key === 'properties' || key === 'schemas'))]),
  );
}

/** The facts of a document. */
export function inventoryOf({ paths, components }: OpenApiDocument): OpenApiDocument {
  const { schemas = {}, parameters = {}, responses = {} } = components;
  return strip({ paths, components: { schemas, parameters, responses } }, false) as OpenApiDocument;
}

async function takeInventory([api = '', file, ...others]: readonly string[]): Promise<boolean> {
  if (!/^(core|channel)$/.test(api) || file === undefined || others.length > 0)
    throw new UsageError('Usage: npm run inventory -- <core|channel> <file>');
  const document = await readOfficial(file);
  const target = inventoryFile(api);
  await mkdir(new URL('.', target), { recursive: true });
  await writeFile(target, `${JSON.stringify(inventoryOf(document), null, 1)}\n`);
  console.log(`Wrote spec/official/${api}.json.`);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runScript(() => takeInventory(process.argv.slice(2)));
