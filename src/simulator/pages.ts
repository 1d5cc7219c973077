import type { Call } from './behaviour.js';
import { addressOf } from './origin.js';
import type { Kind, Records } from './records.js';
import { badRequest } from './refusal.js';

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
  const sorted = sort(kind, records, query);
  const limit = query.limit ?? call.pageSize;
  const isWhole = call.pagination === undefined;
  const start = isWhole ? 0 : startOf(query, limit, sorted);
  const shown = isWhole ? sorted : sorted.slice(start, start + limit);
  const last = shown.at(-1);
  const hasMore = last !== undefined && start + shown.length < sorted.length;
  const next = hasMore ? nextAddress(call, start + shown.length, last.id) : null;
  return {
    ...(isWhole ? {} : { _pagination: { next } }),
    _links: { self: addressOf(call.url.pathname) },
    _results: shown.map(present),
  };
}

function sort<K extends Kind>(kind: K, records: readonly Records[K][], query: ListQuery): Records[K][] {
  const { sort_by, sort_order } = query;
  const newest = NEWEST[kind];
  if (newest !== undefined) {
    // Of two at the same moment, the one that was made later is the newer one.
    const ascending = records.toSorted((a, b) => newest(a) - newest(b));
    return sort_order === 'asc' ? ascending : ascending.reverse();
  }
  const by = sort_by === 'created_at' || sort_by === 'updated_at' ? sort_by : undefined;
  const timeOf = (record: Records[K]) => Number((record as { [field: string]: unknown })[by ?? ''] ?? 0);
  const ascending = by === undefined ? [...records] : records.toSorted((a, b) => timeOf(a) - timeOf(b));
  return sort_order === 'desc' ? ascending.reverse() : ascending;
}

/** A token knows where it left off by ID, and by number in case that resource is gone. */
function nextAddress({ url, query, pagination }: Call, count: number, lastId: string): string {
  const next = new URL(url);
  if (pagination === 'page') next.searchParams.set('page', String(((query as ListQuery).page ?? 1) + 1));
  else next.searchParams.set('page_token', toHex(`${count}:${lastId}`));
  return addressOf(next.pathname + next.search);
}

function startOf({ page, page_token }: ListQuery, limit: number, sorted: readonly { id: string }[]): number {
  if (page !== undefined) return (page - 1) * limit;
  if (page_token === undefined) return 0;
  const [, count, id] = /^(\d+):(.+)$/.exec(fromHex(page_token)) ?? [];
  if (id === undefined) throw badRequest('query.page_token: is invalid');
  const index = sorted.findIndex((record) => record.id === id);
  return index === -1 ? Math.max(0, Number(count) - 1) : index + 1;
}

function toHex(text: string): string {
  return Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

function fromHex(hex: string): string {
  return (hex.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
}
