import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * Merges modules into one for each entry, and chunks of what several entries need or what is loaded later. Node takes
 * about 0.3 ms to load a module, and the main entry has some 80. What they say stays as it was: nothing is minified, and
 * packages and documents stay imports.
 *
 * @param from the folder of the modules
 * @param to the folder that the merged ones go to, beside it
 * @param entries paths below both, such as `channel/index.js`
 */
export async function mergeModules(from: string, to: string, entries: readonly string[]): Promise<void> {
  await build({
    entryPoints: entries.map((path) => join(from, path)),
    outbase: from,
    outdir: to,
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[hash]',
    packages: 'external',
    plugins: [documents],
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
  });
}

/** Documents stay files. What imports them is in a folder before and after, so the path to them stays the same. */
const documents: Plugin = {
  name: 'documents',
  setup({ onResolve }) {
    onResolve({ filter: /\.json$/ }, ({ path }) => ({ path, external: true }));
  },
};
