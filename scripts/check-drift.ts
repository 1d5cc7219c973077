/**
 * `npm run drift [-- <official.json> …] [--json]`: compares our documents with Front's own. Without files it takes the
 * inventory in spec/official/. Deliberate differences stand in spec/README.md; one that is no longer there is reported.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { compareDocuments } from './compare-documents.js';
import { inventoryFile } from './inventory-file.js';
import type { OpenApiDocument } from './openapi-document.js';
import { type Difference, readDifferences } from './read-differences.js';

/** What differs in one API, and is not explained; which explanations explain nothing. */
export interface Drift {
  api: string;
  operations: { official: number; covered: number };
  unexplained: string[];
  explained: number;
  stale: string[];
}

const APIS = ['core', 'channel'] as const;

async function read(file: URL | string): Promise<OpenApiDocument> {
  return JSON.parse(await readFile(file, 'utf8')) as OpenApiDocument;
}

/** Compares one API with Front's document of it. */
export async function checkDrift(api: string, official: OpenApiDocument): Promise<Drift> {
  const ours = await read(new URL(`../generated/${api}.openapi.json`, import.meta.url));
  const { operations, differences } = compareDocuments(official, ours);
  const recorded = (await readDifferences()).filter((each) => each.api === api || each.api === 'both');
  const unexplained = differences.filter((line) => !recorded.some((each) => each.matches(line)));
  const isStale = (each: Difference) => each.api === api && !differences.some(each.matches);
  const stale = recorded.filter(isStale).map(({ pattern }) => pattern);
  return { api, operations, unexplained, explained: differences.length - unexplained.length, stale };
}

/** Which API a file of Front's describes. */
function apiOf({ paths }: OpenApiDocument): string {
  return '/me' in paths ? 'core' : 'channel';
}

async function main(files: string[], asJson: boolean): Promise<boolean> {
  const officials = await Promise.all(
    files.length > 0 ? files.map((file) => read(file)) : APIS.map((api) => read(inventoryFile(api))),
  );
  const drifts = await Promise.all(officials.map((official) => checkDrift(apiOf(official), official)));
  if (asJson) console.log(JSON.stringify(drifts, null, 2));
  else for (const drift of drifts) print(drift);
  return drifts.every(({ unexplained, stale }) => unexplained.length === 0 && stale.length === 0);
}

function print({ api, operations, unexplained, explained, stale }: Drift): void {
  for (const line of unexplained) console.log(`${api}: ${line}`);
  for (const pattern of stale) console.log(`${api}: recorded, but no longer so: ${pattern}`);
  const { covered, official } = operations;
  console.log(
    `${api}: ${covered} of ${official} operations, ${unexplained.length} unexplained differences, ${explained} explained, ${stale.length} stale records`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2);
  const holds = await main(
    args.filter((arg) => arg !== '--json'),
    args.includes('--json'),
  );
  process.exitCode = holds ? 0 : 1;
}
