/**
 * `npm run build`: makes dist/package/ of the sources.
 *
 * - src/: a module and its declarations for each source. Bundlers take these, and leave out what an application doesn't
 *   use, or load it later.
 * - node/: the same code in few modules, for Node, Bun and Deno, which load them faster.
 * - generated/: the documents that the simulator reads, and declarations.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeModules } from './merge-modules.js';
import { pruneModules } from './prune-modules.js';

const ROOT = new URL('../', import.meta.url);
const OUT = fileURLToPath(new URL('dist/package/', ROOT));

async function main(): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: fileURLToPath(ROOT),
    stdio: 'inherit',
  });
  for (const name of await readdir(new URL('generated/', ROOT))) await finishGenerated(name);
  const { imported, run } = await readEntries();
  const [src, generated] = [join(OUT, 'src'), join(OUT, 'generated')];
  await mergeModules(src, join(OUT, 'node'), [...imported, ...run]);
  await pruneModules(
    [src, generated],
    imported.map((path) => join(src, path)),
  );
}

/** What package.json says is imported and run, as paths below `src/` and `node/`. */
async function readEntries(): Promise<{ imported: string[]; run: string[] }> {
  const { exports, bin } = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8')) as {
    readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
    readonly bin: Readonly<Record<string, string>>;
  };
  const path = (file: string) => file.replace(/^\.\/dist\/package\/(src|node)\//, '');
  return {
    imported: Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? [] : path(entry.default),
    ),
    run: Object.values(bin).map(path),
  };
}

/** The documents go beside what reads them. Declarations need no map: they read as well as their source. */
async function finishGenerated(name: string): Promise<void> {
  if (name.endsWith('.openapi.json')) {
    // In one line: half the size, and nobody reads it there.
    const text = JSON.stringify(JSON.parse(await readFile(new URL(`generated/${name}`, ROOT), 'utf8')));
    await writeFile(join(OUT, 'generated', name), text);
  } else if (!name.endsWith('.d.json.ts')) {
    const declarations = join(OUT, 'generated', name.replace(/\.ts$/, '.d.ts'));
    await rm(`${declarations}.map`);
    const text = await readFile(declarations, 'utf8');
    await writeFile(declarations, text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
  }
}

await main();
