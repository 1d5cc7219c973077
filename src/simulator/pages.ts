import type { Call } from './behaviour.js';
import { addressOf } from './origin.js';
import type { Kind, Records } from './records.js';
import { badRequest } from './refusal.js';
import type { Store } from './store.js';

/** A list as the API tells of it. */
export interface List<T> {
  _pagination?: { next: string | null };
  _links: { self: string };
  _results: T[];
}

interface ListQuery {
  readonly limit?: number;
  readonly page?: number;
  readonly page_token?: string | undefined;
  readonly sort_by?: string;
  readonly sort_order?: 'asc' | 'desc';
}

/** What kinds are sorted by when nothing else is asked for, the newest first. The others come as they were made. */
const NEWEST: { readonly [K in Kind]?: (record: Records[K]) => number } = {
  comment: ({ posted_at }) => posted_at,
  conversation: ({ updated_at }) => updated_at,
  event: ({ emitted_at }) => emitted_at,
  message: ({ created_at }) => created_at,
};

/** The page of a list that a call asks for, sorted as it asks. */
export function pageOf<K extends Kind, T>(
  call: Call,
  kind: K,
  records: readonly Records[K][],
  present: (record: Records[K]) => T,
): List<T> {
  // Some lists declare no token, and take the one that their `next` has.
  const query: ListQuery = {
    page_token: call.url.searchParams.get('page_token') ?? undefined,
    ...call.query,
  };
  const order = orderOf(kind, query, call.company.store);
  const sorted = order.sort(records);
  const limit = query.limit ?? call.pageSize;
  const isWhole = call.pagination === undefined;
  const rest = isWhole ? sorted : from(query, limit, sorted, order);
  const shown = isWhole ? sorted : rest.slice(0, limit);
  const last = shown.at(-1);
  const next =
    last !== undefined && shown.length < rest.length ? nextAddress(call, order.placeOf(last)) : null;
  return {
    ...(isWhole ? {} : { _pagination: { next } }),
    _links: { self: addressOf(call.url.pathname) },
    _results: shown.map(present),
  };
}

/** Where an item stands in a list: what it is sorted by, and of two with the same, which of them was made first. */
type Place = readonly [value: number, rank: number];

interface Order<Item> {
  readonly isDescending: boolean;
  placeOf(item: Item): Place;
  sort(items: readonly Item[]): Item[];
}

/** How a call wants a list sorted. Of two at the same moment, the one that was made later is the newer one. */
function orderOf<K extends Kind>(kind: K, query: ListQuery, store: Store): Order<Records[K]> {
  const { sort_by, sort_order } = query;
  const newest = NEWEST[kind];
  const by = sort_by === 'created_at' || sort_by === 'updated_at' ? sort_by : '';
  const timeOf = (record: Records[K]) => Number((record as { [field: string]: unknown })[by] ?? 0);
  const isDescending = newest === undefined ? sort_order === 'desc' : sort_order !== 'asc';
  const placeOf = (record: Records[K]): Place => [(newest ?? timeOf)(record), store.rankOf(kind, record.id)];
  return {
    isDescending,
    placeOf,
    sort(records) {
      const places = records.map((record) => ({ record, place: placeOf(record) }));
      const ascending = places.sort((a, b) => compare(a.place, b.place)).map(({ record }) => record);
      return isDescending ? ascending.reverse() : ascending;
    },
  };
}

function compare([value, rank]: Place, [otherValue, otherRank]: Place): number {
  return value - otherValue || rank - otherRank;
}

/** A token says where the last item stood when it was shown, so that nothing that is changed meanwhile moves the others. */
function nextAddress({ url, query, pagination }: Call, last: Place): string {
  const next = new URL(url);
  if (pagination === 'page') next.searchParams.set('page', String(((query as ListQuery).page ?? 1) + 1));
  else next.searchParams.set('page_token', toHex(last.join(':')));
  return addressOf(next.pathname + next.search);
}

/** The items from a page on. */
function from<Item>(
  { page = 1, page_token }: ListQuery,
  limit: number,
  sorted: Item[],
  { isDescending, placeOf }: Order<Item>,
): Item[] {
  if (page_token === undefined) return sorted.slice((page - 1) * limit);
  const [, value, rank] = /^(\d+(?:\.\d+)?):(\d+)$/.exec(fromHex(page_token)) ?? [];
  if (rank === undefined) throw badRequest('query.page_token: is invalid');
  const last: Place = [Number(value), Number(rank)];
  return sorted.filter((item) => compare(placeOf(item), last) * (isDescending ? -1 : 1) > 0);
}

function toHex(text: string): string {
  return Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

function fromHex(hex: string): string {
  return (hex.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
}
