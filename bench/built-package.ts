/**
 * Our code without the loader that runs these files, which adds a cost to every function of a source file.
 *
 * @module
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The main entry of the package as `npm run build` made it. */
export async function builtPackage(): Promise<typeof import('../src/index.js')> {
  return importByName('front-fetch');
}

/** The simulator of the package as `npm run build` made it. */
export async function builtSimulator(): Promise<typeof import('../src/simulator/index.js')> {
  return importByName('front-fetch/simulator');
}

/** The compiler would look for an entry where there is none before the package is built. */
async function importByName<Module>(name: string): Promise<Module> {
  return (await import(name)) as Module;
}

/** A module that is no entry of the package, compiled with all that it imports. `path` begins at the root. */
export async function importCompiled<Module>(path: string): Promise<Module> {
  const folder = await mkdtemp(join(tmpdir(), 'front-bench-'));
  try {
    const outfile = join(folder, 'module.mjs');
    await build({ entryPoints: [join(ROOT, path)], bundle: true, platform: 'node', format: 'esm', outfile });
    return (await import(pathToFileURL(outfile).href)) as Module;
  } finally {
    await rm(folder, { recursive: true });
  }
}
