import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type OutputFile, type Plugin } from 'esbuild';

/** What is merged. Modules are named by their paths in both folders, such as `src/index.js`. */
export interface Merge {
  /** The folder of compiled modules. */
  readonly from: string;
  /** The folder that the merged ones go to. */
  readonly to: string;
  /** What is imported. */
  readonly entries: readonly string[];
  /** What is run. */
  readonly commands: readonly string[];
  /** Modules that are kept apart from all that they don't need. */
  readonly seams: readonly string[];
}

/**
 * Merges compiled modules into chunks, since Node takes about 0.3 ms to load a module and the main entry has some 80.
 * What they say stays as it was: nothing is minified, packages and documents stay imports, and the source maps lead to
 * the sources.
 *
 * Bundlers leave out a file, or load it later, more readily than a part of one. So entries only name what is in chunks,
 * and chunks hold what the same entries and seams need.
 */
export async function mergeModules({ from, to, entries, commands, seams }: Merge): Promise<void> {
  const modules = [...entries, ...entries.map((path) => path + TWIN), ...commands, ...seams];
  const { outputFiles } = await build({
    entryPoints: modules.map((path) => join(from, path)),
    outbase: from,
    outdir: to,
    bundle: true,
    splitting: true,
    chunkNames: `${CHUNKS}[hash]`,
    packages: 'external',
    plugins: [documents, twins],
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    supported: { 'import-attributes': true },
    sourcemap: true,
    sourcesContent: false,
    write: false,
    logLevel: 'warning',
  });
  const published = [...entries, ...commands].flatMap((path) => [join(to, path), join(to, `${path}.map`)]);
  for (const file of outputFiles) {
    if (!published.includes(file.path) && !file.path.startsWith(join(to, CHUNKS))) continue;
    await mkdir(dirname(file.path), { recursive: true });
    await writeFile(
      file.path,
      commands.some((path) => file.path === join(to, path)) ? file.contents : pure(file),
    );
  }
}

const CHUNKS = 'src/chunks/';

/** Without imports for their effects alone, as the package has none. The lines stay, for the sake of the map. */
function pure({ text }: OutputFile): string {
  return text.replaceAll(/^import "\.[^"]+";$/gm, '');
}

/** Documents stay files. What imports them is in a folder of `src/` before and after: the path stays the same. */
const documents: Plugin = {
  name: 'documents',
  setup({ onResolve }) {
    onResolve({ filter: /\.json$/ }, ({ path }) => ({ path, external: true }));
  },
};

const TWIN = '.twin';

/** A second of each entry, so that all that is in an entry is in two, and so in a chunk. */
const twins: Plugin = {
  name: 'twins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.twin$/ }, ({ path }) => ({ path }));
    onLoad({ filter: /\.twin$/ }, ({ path }) => ({
      contents: `export * from ${JSON.stringify(path.slice(0, -TWIN.length))}`,
      resolveDir: dirname(path),
    }));
  },
};
