import type { CallInit } from '../request/plain-call.js';
import { assertOption, takeOptions } from '../take-options.js';
import type { CorePaths, Data, FrontClient, Init, PathOf } from '../types.js';
import { ItemWalk } from './item-walk.js';
import { ListReader, type ListRequest } from './list-reader.js';
import { type Page, PageWalk } from './page-walk.js';

/** The items of a list, by its path. */
export type ItemOf<P extends PathOf<CorePaths, 'GET'>> =
  NonNullable<Data<'GET', P>> extends { _results?: (infer Item)[] } ? Item : never;

/** The paths of lists. */
export type ListPath = {
  [P in PathOf<CorePaths, 'GET'>]: [ItemOf<P>] extends [never] ? never : P;
}[PathOf<CorePaths, 'GET'>];

/** What a call of the list takes. */
export type ListInit<P extends ListPath> = Init<CorePaths[P]['get']> & PaginateOptions;

/** How a list is walked through. */
export interface PaginateOptions {
  /** Goes on after the page that had this as its `checkpoint`, instead of beginning with the first. */
  checkpoint?: string | undefined;
  /**
   * Reads the next page while one is being worked on, as long as Front says that more than a fifth of the quota is left.
   *
   * @default true
   */
  prefetch?: boolean | undefined;
}

/** A list, item by item, or page by page. Each loop over it begins anew. */
export interface Paginated<Item> extends AsyncIterable<Item> {
  /** The items. Asked for another one after an error, it reads the page that failed again. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Item>;
  /** The pages, each with a checkpoint to resume after it. */
  pages(): AsyncIterableIterator<Page<Item>>;
}

type AnyInit = Omit<CallInit, 'body'> & PaginateOptions;

/** Every option of a list. The compiler holds it complete; what calls take is checked with the calls. */
const OPTIONS: Record<keyof AnyInit, 0 | 1> = {
  ...{ params: 0, checkpoint: 0, prefetch: 0, headers: 0, signal: 0, parseAs: 0 },
  ...{ timeout: 1, maxWait: 1, priority: 0, retry: 0, onUploadProgress: 0 },
};

/**
 * Walks through a list, page after page, until Front says that there is no next one. Pages may be short or empty before.
 * The next page is asked for where Front says it is, on whichever of its hosts.
 *
 * @example
 * for await (const conversation of paginate(front, '/conversations', { params: { query: { limit: 100 } } })) …
 * @throws FrontApiError when a page is refused, FrontPageError when a page cannot be trusted.
 * @throws TypeError when `checkpoint` is of another list, or an option is wrong, naming it.
 * @see https://dev.frontapp.com/docs/pagination
 */
export function paginate<P extends ListPath>(
  front: FrontClient,
  path: P,
  init?: ListInit<P>,
): Paginated<ItemOf<P>> {
  const given = (init as unknown as AnyInit | undefined) ?? {};
  const { params, checkpoint, prefetch = true, ...options } = takeOptions(given, OPTIONS);
  assertOption(typeof prefetch === 'boolean', 'prefetch', 'true or false');
  const request: ListRequest = { front, path, params, options };
  const list = `${path} ${JSON.stringify(params?.path ?? {})}`;
  const walk = () =>
    new PageWalk<ItemOf<P>>(new ListReader(request), { list, checkpoint, prefetch, signal: options.signal });
  return { pages: walk, [Symbol.asyncIterator]: () => new ItemWalk(walk()) };
}
