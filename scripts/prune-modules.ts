import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * Removes the modules and the declarations that no entry leads to, such as those of the command.
 *
 * @param folders what to look through
 * @param entries the modules that are imported, with declarations beside them
 */
export async function pruneModules(folders: readonly string[], entries: readonly string[]): Promise<void> {
  const kept = new Set(entries.flatMap((path) => [path, declarationsOf(path)]));
  for (const file of kept) {
    const { importedFiles } = ts.preProcessFile(await readFile(file, 'utf8'));
    for (const { fileName } of importedFiles) {
      if (!fileName.startsWith('.') || !fileName.endsWith('.js')) continue;
      const path = join(dirname(file), fileName);
      kept.add(file.endsWith('.d.ts') ? declarationsOf(path) : path);
    }
  }
  for (const folder of folders) {
    for (const name of await readdir(folder, { recursive: true })) {
      const file = join(folder, name);
      if (/\.(js|d\.ts|d\.ts\.map)$/.test(name) && !kept.has(file.replace(/\.map$/, ''))) await rm(file);
    }
  }
}

function declarationsOf(path: string): string {
  return path.replace(/\.js$/, '.d.ts');
}
