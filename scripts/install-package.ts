/**
 * Packs the built package and installs it as a user would, without a registry.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** A packed package, and a project that has it. */
export interface InstalledPackage {
  readonly tarball: string;
  /** Folder of the project. Its `node_modules/` holds the package, what that depends on, and Node's types. */
  readonly project: string;
  /** Folder of the package in it. */
  readonly folder: string;
  /** Everything that can be imported, such as `front-fetch/channel`. */
  readonly entries: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Packs what `npm run build` made, and unpacks it into an empty project. Dependencies are links to this one's. */
export function installPackage(): InstalledPackage {
  const project = mkdtempSync(join(tmpdir(), 'front-fetch-consumer-'));
  const packed = execFileSync(
    'npm',
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', project],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  const tarball = join(project, packed.trim().split('\n').at(-1) ?? '');
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const folder = join(project, 'node_modules', manifest.name);
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  const { dependencies, peerDependencies } = manifest;
  for (const name of Object.keys({ ...dependencies, ...peerDependencies, '@types/node': '' }))
    link(project, name);
  const entries = Object.keys(manifest.exports).filter((path) => path !== './package.json');
  return { tarball, project, folder, entries: entries.map((path) => manifest.name + path.slice(1)) };
}

function link(project: string, name: string): void {
  const target = join(project, 'node_modules', name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules', name), target, 'dir');
}
