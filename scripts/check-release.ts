/**
 * `node scripts/check-release.ts v1.2.3`: whether that version can be released, and what to say of it. Prints the section
 * of CHANGELOG.md. Fails when the tag, package.json and the changelog don't agree. Needs nothing installed but Node 24.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);

/** What of package.json a release needs. */
export interface ReleaseManifest {
  readonly version: string;
  readonly repository?: { readonly url?: string };
}

/**
 * What the changelog says of a version, below its heading `## 1.2.3 - 2026-11-30`.
 *
 * @throws Error when there is no such section, or nothing in it.
 */
export function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((each) => each.split(/\s/, 1)[0] === version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section \`## ${version} - <date>\`.`);
  const [heading = '', ...lines] = section.split('\n');
  if (!/ - \d{4}-\d\d-\d\d$/.test(heading)) throw new Error(`\`## ${heading}\` in CHANGELOG.md has no date.`);
  const notes = lines.join('\n').trim();
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return notes;
}

/**
 * What stands in the way of a release, or nothing.
 *
 * @param repository `owner/name` of the one it is made from, where that is known. npm refuses a provenance that names
 * another one than package.json does.
 */
export function findObstacles(
  tag: string,
  { version, repository: { url = '' } = {} }: ReleaseManifest,
  repository: string | undefined,
): string[] {
  const isOurs = repository === undefined || url.replace(/\.git$/, '').endsWith(`github.com/${repository}`);
  return [
    ...(tag === `v${version}` ? [] : [`The tag is ${tag}, and package.json says ${version}.`]),
    ...(isOurs ? [] : [`\`repository.url\` in package.json is not ${repository}.`]),
  ];
}

function main([tag = '']: readonly string[]): void {
  const read = (name: string) => readFileSync(new URL(name, ROOT), 'utf8');
  const manifest = JSON.parse(read('package.json')) as ReleaseManifest;
  const obstacles = findObstacles(tag, manifest, process.env.GITHUB_REPOSITORY);
  if (obstacles.length > 0) throw new Error(obstacles.join('\n'));
  console.log(notesOf(read('CHANGELOG.md'), manifest.version));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
