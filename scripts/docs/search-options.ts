import type { AsPlainObject, Options } from 'minisearch';

/** What can be found. */
export interface SearchEntry {
  readonly id: string;
  readonly title: string;
  /** Where it is, in words. */
  readonly place: string;
  /** Where it is, from the top of the site. */
  readonly url: string;
  readonly text: string;
  /** Other names, such as a method with its path, and what else readers call it. */
  readonly names: string;
  /** Method and path template of an operation. */
  readonly call?: string;
}

export type SearchIndex = AsPlainObject;

/** Words that tell nothing apart. */
const EMPTY = new Set(
  'a all an and are as be by can do does for from how i in is it my of on or that the to what when with'.split(
    ' ',
  ),
);

/** A word as it is kept and asked for: without capitals and the plural. */
export function toTerm(word: string): string | undefined {
  const term = word.toLowerCase();
  if (EMPTY.has(term)) return undefined;
  return term.length > 3 ? term.replace(/(?<![siu])s$/, '') : term;
}

/** The same when the index is made and when it is read. */
export const searchOptions: Options<SearchEntry> = {
  fields: ['title', 'names', 'place', 'text'],
  storeFields: ['title', 'place', 'url', 'call'],
  processTerm: toTerm,
  searchOptions: {
    boost: { title: 3, names: 5, place: 0.5 },
    prefix: true,
    // A short word with a letter changed is another word: 429 and 409, tag and tab.
    fuzzy: (term) => (term.length < 5 ? false : 0.15),
    combineWith: 'AND',
  },
};
