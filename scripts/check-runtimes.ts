/**
 * `npm run check:runtimes`: packs and installs the package, and runs the scenarios of test/runtimes on every runtime that
 * it is made for. `npm run check:runtimes -- bun deno` runs some. Run it after `npm run build`.
 *
 * The runtimes come from npm, for Linux on x64 (`test/runtimes/package.json`). Elsewhere nothing runs, and without
 * Chromium all but that; in CI both are failures.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judge, SCENARIO_COUNT } from '../test/runtimes/expectations.js';
import { type ProjectFiles, writeProject } from '../test/runtimes/project.js';
import { runMsw } from '../test/runtimes/run-msw.js';
import { MSW, OLDEST_NODE, RUNTIMES, type Runtime } from '../test/runtimes/runtimes.js';
import { startServers } from '../test/runtimes/start-servers.js';
import { installPackage } from './install-package.js';

const FOLDER = fileURLToPath(new URL('../test/runtimes/', import.meta.url));

/** A row of the table, and what is wrong. */
interface Result {
  readonly version: string;
  readonly passed: string;
  readonly faults: ReadonlyMap<string, string>;
}

async function main(asked: readonly string[]): Promise<void> {
  const all = [...Object.keys(RUNTIMES), MSW];
  const unknown = asked.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new TypeError(`There is no ${unknown.join(', ')}: only ${all.join(', ')}.`);
  if (process.platform !== 'linux' || process.arch !== 'x64') return skip();
  installRuntimes();
  const { project } = installPackage();
  try {
    const files = await writeProject(project);
    for (const name of asked.length === 0 ? all : asked) await report(name, project, files);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function skip(): void {
  console.log('Skipped: the runtimes are installed for Linux on x64 alone.');
  if (process.env.CI === 'true') process.exitCode = 1;
}

/** Installs the runtimes, unless what is installed is newer than the lockfile. */
function installRuntimes(): void {
  const timeOf = (name: string) => statSync(FOLDER + name, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (timeOf('node_modules/.package-lock.json') > timeOf('package-lock.json')) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
}

async function report(name: string, project: string, files: ProjectFiles): Promise<void> {
  const runtime = RUNTIMES[name];
  if (runtime?.missing !== undefined) return console.log(`skipped ${name}: ${runtime.missing}`);
  const started = performance.now();
  const { version, passed, faults } = await (runtime === undefined
    ? tryMsw(project, files)
    : tryRuntime(name, runtime, project, files)
  ).catch(brokenBy);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = faults.size === 0 ? 'ok' : 'failed';
  console.log(
    `${verdict.padEnd(7)} ${name.padEnd(11)} ${version.padEnd(16)} ${passed.padEnd(6)} ${seconds} s`,
  );
  for (const [scenario, fault] of faults) console.log(`  ${scenario}: ${fault.replaceAll('\n', '\n    ')}`);
  if (faults.size > 0) process.exitCode = 1;
}

async function tryRuntime(
  name: string,
  runtime: Runtime,
  project: string,
  files: ProjectFiles,
): Promise<Result> {
  const version = await runtime.version(project);
  const { world, end } = await startServers(OLDEST_NODE, files.server);
  const outcomes = await runtime.run(project, files, world).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  const faults = judge(outcomes, { world, log: await end(), runtime: name });
  return { version, passed: `${SCENARIO_COUNT - faults.size}/${SCENARIO_COUNT}`, faults };
}

async function tryMsw(project: string, files: ProjectFiles): Promise<Result> {
  const { version, fault } = await runMsw(project, files.withMsw);
  const faults = new Map(fault === undefined ? [] : [['msw', fault]]);
  return { version, passed: `${1 - faults.size}/1`, faults };
}

function brokenBy(error: unknown): Result {
  const message = error instanceof Error ? error.message : String(error);
  return { version: '', passed: '', faults: new Map([['it', message]]) };
}

await main(process.argv.slice(2));
