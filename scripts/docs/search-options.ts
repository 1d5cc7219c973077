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
  /** Other names, such as a method with its path. */
  readonly names: string;
}

export type SearchIndex = AsPlainObject;

/** The same when the index is made and when it is read. */
export const searchOptions: Options<SearchEntry> = {
  fields: ['title', 'names', 'text'],
  storeFields: ['title', 'place', 'url'],
  searchOptions: { boost: { title: 3, names: 4 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
};
