import MiniSearch, { type SearchResult } from 'minisearch';
import { type SearchEntry, toTerm } from './search-options.js';

/** A call, as it stands in code, in a log or in an address. The method may be left out. */
const CALL = /^(?:(get|post|put|patch|delete)\s+)?(?:https?:\/\/[^/\s]+)?(\/[^?\s]+)\S*$/i;

/**
 * Finds what a reader asks for, the best first, the same in browsers and in tests: what is called so, then what
 * has all of the words, and if nothing has, what has some.
 */
export function findEntries(index: MiniSearch<SearchEntry>, query: string): SearchResult[] {
  const wanted = query.trim();
  if (wanted === '') return [];
  const name = toName(wanted);
  const named = (each: string) =>
    index.search(MiniSearch.wildcard, { filter: (entry) => isNamed(entry, each) });
  const withAll = index.search(wanted);
  const others = withAll.length > 0 ? withAll : index.search(wanted, { combineWith: 'OR' });
  const found = [...callsOf(index, wanted), ...named(name), ...named(`list-${name}`), ...others];
  return [...new Map(found.map((entry) => [entry.id, entry])).values()];
}

/** Whether a title, the name of an export or an operation's ID is just this: `List all contacts` is `list-contacts`. */
function isNamed({ id, title }: SearchResult, name: string): boolean {
  return toName(String(title)) === name || toName(String(id).split('.html#')[1] ?? '') === name;
}

function toName(text: string): string {
  const words = text.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').split(/[^\p{L}\p{N}]+/u);
  return words.flatMap((word) => toTerm(word) ?? []).join('-');
}

/** The operations at a path, beginning with the one of the method and of the very words that were asked for. */
function callsOf(index: MiniSearch<SearchEntry>, wanted: string): SearchResult[] {
  const [, method = '', path = ''] = CALL.exec(wanted) ?? [];
  if (path === '') return [];
  const templateOf = ({ call = '' }: SearchResult) => String(call).split(' ')[1] ?? '';
  const rank = (entry: SearchResult) =>
    (String(entry.call).startsWith(`${method.toUpperCase()} `) ? 0 : 2) +
    (templateOf(entry) === path ? 0 : 1);
  return index
    .search(MiniSearch.wildcard, { filter: (entry) => isAt(templateOf(entry), path) })
    .sort((a, b) => rank(a) - rank(b));
}

/** Whether a path is of a template, or is the template itself. */
function isAt(template: string, path: string): boolean {
  const [segments = [], given = []] = [template, path].map((each) => each.split('/').filter(Boolean));
  return (
    template !== '' &&
    segments.length === given.length &&
    segments.every((segment, at) => segment.startsWith('{') || segment === given[at])
  );
}
