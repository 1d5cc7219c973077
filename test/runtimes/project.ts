import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const FOLDER = fileURLToPath(new URL('./', import.meta.url));

/** What runs in the project that has the package. */
export interface ProjectFiles {
  /** A module for Node with the servers. */
  readonly server: string;
  /** A module for Node, Bun and Deno, which find the package by its name. */
  readonly inProcess: string;
  /** A module for Node that has msw call the simulator. */
  readonly withMsw: string;
  /** A module for browsers with the package and all it needs. */
  readonly inPage: string;
  /** The same for workers. */
  readonly inWorker: string;
}

/** Writes the scenarios into a project, so that they import the package that is installed there. */
export async function writeProject(project: string): Promise<ProjectFiles> {
  const write = async (source: string, options: BuildOptions) => {
    const outfile = join(project, source.replace(/^.*\//, '').replace('.ts', '.mjs'));
    await build({
      entryPoints: [join(FOLDER, source)],
      outfile,
      bundle: true,
      format: 'esm',
      target: 'es2022',
      logLevel: 'warning',
      ...options,
    });
    return outfile;
  };
  const asItIs: BuildOptions = { platform: 'node', packages: 'external', plugins: [byName] };
  const bundled = (platform: 'browser' | 'neutral'): BuildOptions => ({ platform, plugins: [from(project)] });
  return {
    server: await write('server.ts', asItIs),
    inProcess: await write('scenarios/in-process.ts', asItIs),
    withMsw: await write('with-msw.ts', asItIs),
    inPage: await write('scenarios/in-page.ts', bundled('browser')),
    inWorker: await write('scenarios/in-worker.ts', bundled('neutral')),
  };
}

/** The name of the entry that a source is published as: `front-fetch/oauth` for `../../src/oauth/index.js`. */
function entryOf(path: string): string {
  return path.replace(/^(\.\.\/)+src/, 'front-fetch').replace('/index.js', '');
}

const SOURCES = { filter: /^(\.\.\/)+src\/.*index\.js$/ };

/** The sources of the package become imports of it by name. */
const byName: Plugin = {
  name: 'by name',
  setup({ onResolve }) {
    onResolve(SOURCES, ({ path }) => ({ path: entryOf(path), external: true }));
  },
};

/** The sources of the package become the package as a project has it. */
function from(project: string): Plugin {
  return {
    name: 'from the project',
    setup({ onResolve, resolve }) {
      onResolve(SOURCES, ({ path, kind }) => resolve(entryOf(path), { kind, resolveDir: project }));
    },
  };
}
