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
import { runScript, UsageError } from './usage-error.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const APIS = ['core', 'channel'] as const;
const USAGE = 'Usage: npm run verdict -- <git revision>';
const BUMPS = ['major', 'minor', 'patch'] as const;
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
  return BUMPS.flatMap((bump) => {
    const lines = changes
      .filter((change) => change.bump === bump)
      .map(({ api, line }) => `- ${api}: ${line}`);
    return lines.length === 0 ? [] : [`### ${HEADINGS[bump]} in the spec`, '', ...lines, ''];
  }).join('\n');
}

/** The part of a version that a change asks to be raised. Before 1.0 a breaking change asks for a minor version. */
function askedPart(version: string, bump: Bump): Bump {
  const at = BUMPS.indexOf(bump);
  return BUMPS[version.startsWith('0.') ? at + 1 : at] ?? 'patch';
}

/** Whether going from one version to another is enough. */
export function isBumpedEnough(from: string, to: string, bump: Bump): boolean {
  const [a = [], b = []] = [from, to].map((version) =>
    version.split('.').map((part) => Number.parseInt(part, 10)),
  );
  const place = BUMPS.indexOf(askedPart(from, bump));
  for (let index = 0; index <= place; index++) {
    if ((b[index] ?? 0) !== (a[index] ?? 0)) return (b[index] ?? 0) > (a[index] ?? 0);
  }
  return false;
}

/** What the change asks of the version now: a breaking one has to raise it itself, others leave it to the release. */
export function adviceOf(from: string, to: string, bump: Bump): string {
  if (isBumpedEnough(from, to, bump)) return `Version ${from} → ${to} is enough.`;
  const asked = `a ${askedPart(from, bump)} version`;
  return bump === 'major'
    ? `Version ${from} → ${to} is not enough: raise package.json to ${asked}.`
    : `This asks for ${asked} at the next release; nothing to do now.`;
}

function atRevision(revision: string, file: string): string {
  try {
    return execFileSync('git', ['show', `${revision}:${file}`], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    throw new UsageError(`git knows no ${file} at the revision ${revision}. ${USAGE}`);
  }
}

function main([revision, ...others]: readonly string[]): boolean {
  if (revision === undefined || others.length > 0) throw new UsageError(USAGE);
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
  console.log(`Verdict: ${bump}. ${adviceOf(from, to, bump)}\n`);
  console.log(changelogEntry(changes));
  return bump !== 'major' || isBumpedEnough(from, to, bump);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runScript(() => main(process.argv.slice(2)));
