import { FrontApiError } from '../api-error.js';
import type { CorePaths, Data, FrontClient, FrontResult, Init, PathOf } from '../types.js';

/** The items of a list, by its path. */
export type ItemOf<P extends PathOf<CorePaths, 'GET'>> =
  NonNullable<Data<'GET', P>> extends { _results?: (infer Item)[] } ? Item : never;

/** The paths of lists. */
export type ListPath = {
  [P in PathOf<CorePaths, 'GET'>]: [ItemOf<P>] extends [never] ? never : P;
}[PathOf<CorePaths, 'GET'>];

/** What a call of the list takes. */
export type ListInit<P extends ListPath> = Init<CorePaths[P]['get']>;

interface Page {
  _pagination?: { next?: string | null };
  _results?: unknown[];
}

/**
 * Walks through a list, page after page, until Front says that there is no next one. Pages may be short or empty before.
 *
 * @example
 * for await (const conversation of paginate(front, '/conversations', { params: { query: { limit: 100 } } })) …
 * @throws FrontApiError when a page is refused.
 */
export async function* paginate<P extends ListPath>(
  front: FrontClient,
  path: P,
  init?: ListInit<P>,
): AsyncGenerator<ItemOf<P>, void, undefined> {
  const get = front.GET as unknown as (path: string, init: unknown) => Promise<FrontResult<Page | undefined>>;
  const { params, ...rest } =
    (init as unknown as { params?: { path?: object; query?: object } } | undefined) ?? {};
  let token: string | null = null;
  do {
    const query = token === null ? params?.query : { ...params?.query, page_token: token };
    const { data, error } = await get(path, { ...rest, params: { ...params, query } });
    if (error !== undefined) throw new FrontApiError(error);
    yield* (data?._results ?? []) as ItemOf<P>[];
    token = tokenIn(data?._pagination?.next, token);
  } while (token !== null);
}

/** The token of the next page. Only the token is taken: the address itself is on a host of the company. */
function tokenIn(next: string | null | undefined, current: string | null): string | null {
  const token = typeof next === 'string' ? new URL(next).searchParams.get('page_token') : null;
  return token === current ? null : token;
}
