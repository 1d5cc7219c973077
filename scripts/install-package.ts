/**
 * Packs the built package and installs it as a user would.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** A packed package, and a project that has it and nothing else. */
export interface InstalledPackage {
  readonly tarball: string;
  /** Folder of the project. Its `node_modules/` holds the package and what that depends on. */
  readonly project: string;
  /** Folder of the package in it. */
  readonly folder: string;
  /** Everything that can be imported, such as `front-fetch/channel`. */
  readonly entries: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Packs what `npm run build` made, and has npm install it into an empty project. Its dependencies come from the registry. */
export function installPackage(): InstalledPackage {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'front-fetch-consumer-')));
  const [packed] = JSON.parse(
    npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', project),
  ) as [{ readonly filename: string }];
  const tarball = join(project, packed.filename);
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
  npm(project, 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', tarball);
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const folder = join(project, 'node_modules', manifest.name);
  const entries = Object.keys(manifest.exports).filter((path) => path !== './package.json');
  return { tarball, project, folder, entries: entries.map((path) => manifest.name + path.slice(1)) };
}

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', [...args, '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Gives the project a package that is installed here. */
export function linkPackage(project: string, name: string, from = ROOT): void {
  const target = join(project, 'node_modules', name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(from, 'node_modules', name), target, 'dir');
}
