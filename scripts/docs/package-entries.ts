import { readdir } from 'node:fs/promises';
import type { SearchEntry } from './search-options.js';

const KINDS: Readonly<Record<string, string>> = {
  classes: 'Class',
  functions: 'Function',
  interfaces: 'Interface',
  types: 'Type',
  variables: 'Value',
};

/** What can be found of the package: everything it exports. */
export async function entriesOfPackage(folder: URL): Promise<SearchEntry[]> {
  const entries = await Promise.all(
    Object.entries(KINDS).map(async ([kind, word]) => {
      const names = await readdir(new URL(`${kind}/`, folder)).catch(() => []);
      return names.filter((name) => name.endsWith('.html')).map((name) => toEntry(kind, word, name));
    }),
  );
  return entries.flat();
}

function toEntry(kind: string, word: string, file: string): SearchEntry {
  const [module = '', name = ''] = file.split('.');
  return {
    id: `package/${kind}/${file}`,
    title: name,
    place: `${word} of ${module.replace('_', '/')}`,
    url: `package/${kind}/${file}`,
    text: '',
    names: '',
  };
}
