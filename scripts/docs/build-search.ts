import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import { METHODS, type OpenApiDocument } from '../openapi-document.js';
import type { Guide } from './read-guides.js';
import { SEARCH_NAMES } from './search-names.js';
import { type SearchEntry, searchOptions } from './search-options.js';

/** One of the references, as the search sees it. */
export interface SearchedReference {
  readonly page: string;
  readonly title: string;
  readonly document: OpenApiDocument;
  readonly fragments: Readonly<Record<string, string>>;
}

/** The index of all that can be found. @throws Error when a name is given to what is not there. */
export function buildIndex(entries: readonly SearchEntry[]): MiniSearch<SearchEntry> {
  const ids = new Set(entries.map(({ id }) => id));
  const lost = Object.keys(SEARCH_NAMES).filter((id) => !ids.has(id));
  if (lost.length > 0)
    throw new Error(`scripts/docs/search-names.ts names what is gone: ${lost.join(', ')}.`);
  const index = new MiniSearch(searchOptions);
  index.addAll(
    entries.map((entry) => ({ ...entry, names: `${entry.names} ${SEARCH_NAMES[entry.id] ?? ''}` })),
  );
  return index;
}

/** The index as a script. */
export function writeIndex(entries: readonly SearchEntry[]): string {
  return `window.frontFetchIndex=${JSON.stringify(buildIndex(entries))};\n`;
}

/** What can be found of a reference: every operation. */
export function entriesOfReference({ page, title, document, fragments }: SearchedReference): SearchEntry[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const { operationId, summary, description = '' } = operation;
      const name = `${method.toUpperCase()} ${path}`;
      return {
        id: `${page}#${operationId}`,
        title: summary,
        place: `${title} · ${name}`,
        url: `${page}#${fragments[operationId]}`,
        text: description,
        names: `${operationId} ${name}`,
        call: name,
      };
    }),
  );
}

/** What can be found of a guide: each of its sections. */
export function entriesOfGuide({ slug, title, sections }: Guide): SearchEntry[] {
  return sections.map(({ id, heading, text }) => ({
    id: `${slug}#${id}`,
    title: heading,
    place: `Guide · ${title}`,
    url: `guides/${slug}.html${id === '' ? '' : `#${id}`}`,
    text,
    names: id === '' ? slug : '',
  }));
}

/** A script of docs/site/ as browsers run it. */
export async function buildSiteScript(name: 'search' | 'mend-redoc' | 'mend-typedoc'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../docs/site/${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
