/**
 * `npm run verdict -- <git revision>`: compares our documents with those of an earlier revision, says which version they
 * ask for and prints an entry for the changelog. Fails when package.json asks for less.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compareDocuments } from './compare-documents.js';
import type { OpenApiDocument } from './openapi-document.js';
import { type Bump, larger, rateDifference } from './rate-difference.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const APIS = ['core', 'channel'] as const;
const HEADINGS: Record<Bump, string> = { major: 'Breaking', minor: 'New', patch: 'Wording' };

/** A change of the spec, in words. */
export interface SpecChange {
  api: string;
  bump: Bump;
  line: string;
}

/** Compares two revisions of one API's document. */
export function compareRevisions(
  api: string,
  base: OpenApiDocument,
  revision: OpenApiDocument,
): SpecChange[] {
  const { differences, directions } = compareDocuments(base, revision);
  const changes = differences.map((line) => ({
    api,
    bump: rateDifference(line, directions.get(line) ?? new Set()),
    line: inWords(line),
  }));
  if (changes.length > 0 || JSON.stringify(base) === JSON.stringify(revision)) return changes;
  return [{ api, bump: 'patch', line: 'descriptions, examples or constraints' }];
}

/** `missing` and `extra` are seen from the earlier revision. */
function inWords(line: string): string {
  return line
    .replace(/^missing/, 'removed')
    .replace(/^extra/, 'added')
    .replace(/^different/, 'changed');
}

/** The bump that the changes ask for together. */
export function verdictOf(changes: readonly SpecChange[]): Bump | undefined {
  return changes.length === 0 ? undefined : changes.map(({ bump }) => bump).reduce(larger);
}

/** An entry for CHANGELOG.md. */
export function changelogEntry(changes: readonly SpecChange[]): string {
  return (['major', 'minor', 'patch'] as const)
    .flatMap((bump) => {
      const lines = changes
        .filter((change) => change.bump === bump)
        .map(({ api, line }) => `- ${api}: ${line}`);
      return lines.length === 0 ? [] : [`### ${HEADINGS[bump]} in the spec`, '', ...lines, ''];
    })
    .join('\n');
}

/** Whether going from one version to another is enough. Before 1.0 a breaking change asks for a minor version. */
export function isBumpedEnough(from: string, to: string, bump: Bump): boolean {
  const [a = [], b = []] = [from, to].map((version) =>
    version.split('.').map((part) => Number.parseInt(part, 10)),
  );
  const place = Math.min(2, ['major', 'minor', 'patch'].indexOf(bump) + (a[0] === 0 ? 1 : 0));
  for (let index = 0; index <= place; index++) {
    if ((b[index] ?? 0) !== (a[index] ?? 0)) return (b[index] ?? 0) > (a[index] ?? 0);
  }
  return false;
}

function atRevision(revision: string, file: string): string {
  return execFileSync('git', ['show', `${revision}:${file}`], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

function main(revision: string): boolean {
  const changes = APIS.flatMap((api) => {
    const file = `generated/${api}.openapi.json`;
    const [base, current] = [atRevision(revision, file), readFileSync(`${ROOT}${file}`, 'utf8')];
    return compareRevisions(api, JSON.parse(base) as OpenApiDocument, JSON.parse(current) as OpenApiDocument);
  });
  const bump = verdictOf(changes);
  if (bump === undefined) {
    console.log(`The spec is as it was at ${revision}.`);
    return true;
  }
  const [from, to] = [atRevision(revision, 'package.json'), readFileSync(`${ROOT}package.json`, 'utf8')].map(
    (text) => (JSON.parse(text) as { version: string }).version,
  ) as [string, string];
  const enough = isBumpedEnough(from, to, bump);
  console.log(`Verdict: ${bump}. Version ${from} → ${to}: ${enough ? 'enough' : 'not enough yet'}.\n`);
  console.log(changelogEntry(changes));
  return enough || bump !== 'major';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [revision] = process.argv.slice(2);
  if (revision === undefined) throw new TypeError('Usage: npm run verdict -- <git revision>');
  process.exitCode = main(revision) ? 0 : 1;
}
