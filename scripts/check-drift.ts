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
import { readOfficial } from './read-official.js';
import { runScript, UsageError } from './usage-error.js';

/** What differs in one API, and is not explained; which explanations explain nothing. */
export interface Drift {
  api: string;
  operations: { official: number; covered: number };
  unexplained: string[];
  explained: number;
  stale: string[];
}

const APIS = ['core', 'channel'] as const;

const USAGE = 'Usage: npm run drift [-- <official.json> …] [--json]';

/** Compares one API with Front's document of it. */
export async function checkDrift(api: string, official: OpenApiDocument): Promise<Drift> {
  const file = new URL(`../generated/${api}.openapi.json`, import.meta.url);
  const ours = JSON.parse(await readFile(file, 'utf8')) as OpenApiDocument;
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

async function main(args: readonly string[]): Promise<boolean> {
  const files = args.filter((arg) => arg !== '--json');
  const unknown = files.find((file) => file.startsWith('-'));
  if (unknown !== undefined) throw new UsageError(`There is no option ${unknown}. ${USAGE}`);
  const officials = await Promise.all((files.length > 0 ? files : APIS.map(inventoryFile)).map(readOfficial));
  const drifts = await Promise.all(officials.map((official) => checkDrift(apiOf(official), official)));
  if (args.includes('--json')) console.log(JSON.stringify(drifts, null, 2));
  else for (const drift of drifts) print(drift);
  return drifts.every(({ unexplained, stale }) => unexplained.length === 0 && stale.length === 0);
}

function print({ api, operations, unexplained, explained, stale }: Drift): void {
  for (const line of unexplained) console.log(`${api}: ${line}`);
  for (const pattern of stale) console.log(`${api}: recorded, but no longer so: ${pattern}`);
  if (unexplained.length > 0) console.log('Explain it in the table of spec/README.md, or mend it.');
  if (stale.length > 0) console.log('Take what is no longer so out of the table of spec/README.md.');
  const { covered, official } = operations;
  console.log(
    `${api}: ${covered} of ${official} operations, ${unexplained.length} unexplained differences, ${explained} explained, ${stale.length} stale records`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runScript(() => main(process.argv.slice(2)));
