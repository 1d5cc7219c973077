/**
 * `npm run inventory -- core <core-api.json>`: keeps the facts of Front's own file, without its prose and its examples,
 * in spec/official/, so that drift can be checked without it.
 *
 * @module
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { inventoryFile } from './inventory-file.js';
import type { OpenApiDocument } from './openapi-document.js';

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

async function takeInventory(api: string, file: string): Promise<void> {
  const document = JSON.parse(await readFile(file, 'utf8')) as OpenApiDocument;
  const target = inventoryFile(api);
  await mkdir(new URL('.', target), { recursive: true });
  await writeFile(target, `${JSON.stringify(inventoryOf(document), null, 1)}\n`);
  console.log(`Wrote spec/official/${api}.json.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [api, file] = process.argv.slice(2);
  if (api === undefined || file === undefined)
    throw new TypeError('Usage: npm run inventory -- <core|channel> <file>');
  await takeInventory(api, file);
}
