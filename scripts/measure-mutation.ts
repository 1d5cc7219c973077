/**
 * Changes the code of `src/` in small ways and counts how many of them the tests notice. Exits with 1 when that is fewer
 * than 80 % in a folder. Takes the folders to look at, all by default.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

const FOLDERS = ['request', 'transport', 'quota', 'webhooks'];
/** Where `stryker.config.json` has it write. */
const REPORT = 'coverage/mutation/report.json';
/** In percent. */
const LEAST = 80;

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** How many mutants of a folder came to which end, such as `Killed`. */
async function mutate(folder: string): Promise<Map<string, number>> {
  const args = ['run', '--mutate', `src/${folder}/**/*.ts`];
  const env = { ...process.env, MUTATED_FOLDER: folder };
  const child = spawn('node_modules/.bin/stryker', args, { stdio: 'inherit', env });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`Stryker ended with ${code}.`);
  const { files } = JSON.parse(await readFile(REPORT, 'utf8')) as Report;
  const counts = new Map<string, number>();
  for (const { mutants } of Object.values(files))
    for (const { status } of mutants) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

/** A line of the table: `request  91.2 %  of 512: 467 noticed, 45 not`. */
function describe(folder: string, counts: Map<string, number>): string {
  const of = (...ends: string[]) => ends.reduce((sum, end) => sum + (counts.get(end) ?? 0), 0);
  const noticed = of('Killed', 'Timeout');
  const missed = of('Survived', 'NoCoverage');
  const score = (100 * noticed) / (noticed + missed);
  if (!(score >= LEAST)) process.exitCode = 1;
  return `${folder.padEnd(10)} ${score.toFixed(1)} %  of ${noticed + missed}: ${noticed} noticed, ${missed} not`;
}

const lines: string[] = [];
for (const folder of process.argv.length > 2 ? process.argv.slice(2) : FOLDERS)
  lines.push(describe(folder, await mutate(folder)));
console.log(lines.join('\n'));
