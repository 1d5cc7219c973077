/**
 * Runs a TypeScript compiler on one file and reads what it says of its work.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** What a compiler said. */
export interface Compilation {
  /** Numbers of the lines with an error. */
  readonly errorLines: readonly number[];
  readonly instantiations: number;
  /** Time for checking, in ms. */
  readonly checkTime: number;
  readonly output: string;
}

/**
 * Compiles files in a folder two levels below the root of the project, so that imports are found. The first one is what
 * is compiled.
 */
export function compile(files: Readonly<Record<string, string>>, compiler = 'typescript'): Compilation {
  const dist = join(ROOT, 'dist');
  mkdirSync(dist, { recursive: true });
  const folder = mkdtempSync(join(dist, 'compile-'));
  try {
    for (const [name, source] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), source);
    }
    const [main = ''] = Object.keys(files);
    const config = { extends: '../../tsconfig.json', include: [], files: [main] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(ROOT, 'node_modules', compiler, 'bin/tsc');
    const { stdout } = spawnSync(
      process.execPath,
      [tsc, '-p', folder, '--extendedDiagnostics', '--pretty', 'false'],
      {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    const lines = [...stdout.matchAll(new RegExp(`${main.replace('.', '\\.')}\\((\\d+),`, 'g'))];
    return {
      errorLines: lines.map(([, line]) => Number(line)),
      instantiations: Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]),
      checkTime: Number(/^Check time:\s+([\d.]+)s/m.exec(stdout)?.[1]) * 1000,
      output: stdout,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
