/**
 * What having the package costs: on disk, and when a program starts.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { InstalledPackage } from './install-package.js';

/** A measure, and the most it may be. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}

/** Size of all files and count of all packages of a project that needs front-fetch alone. */
export function measureInstall({ project }: InstalledPackage): Measure[] {
  const modules = join(project, 'node_modules');
  const entries = readdirSync(modules, { recursive: true, encoding: 'utf8' });
  const sizes = entries
    .map((name) => statSync(join(modules, name)))
    .map((stat) => (stat.isFile() ? stat.size : 0));
  const packages = entries.filter((name) =>
    /(^|node_modules\/)(@[^/]+\/)?[^/@.][^/]*\/package\.json$/.test(name),
  );
  return [
    { name: 'installed', value: sizes.reduce((sum, size) => sum + size, 0) / 1e6, limit: 6, unit: 'MB' },
    { name: 'installed', value: packages.length, limit: 15, unit: 'packages' },
  ];
}

const LIMIT = 15;
const ROUNDS = 15;
const TRIES = 5;

/**
 * Processor time that importing the main entry adds to a start of Node: the least of the starts with it, less the least of
 * those without, which take turns. Alone on a machine it takes as long, or less, since Node reads files on other threads.
 * A busy machine makes it longer and never shorter, so there are more starts while it is too long.
 */
export function measureImport({ project }: InstalledPackage): Measure {
  const start = (code: string): number => {
    const program = `${code}; const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);`;
    const args = ['--input-type=module', '--eval', program];
    return Number(execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' }));
  };
  let bare = Number.POSITIVE_INFINITY;
  let importing = Number.POSITIVE_INFINITY;
  for (let count = 0; count < ROUNDS || (importing - bare > LIMIT && count < ROUNDS * TRIES); count++) {
    bare = Math.min(bare, start(''));
    importing = Math.min(importing, start("import 'front-fetch'"));
  }
  return { name: 'an import adds', value: importing - bare, limit: LIMIT, unit: 'ms' };
}
