import { isPlainObject } from '../request/plain-value.js';
import type { Exchange } from './recorded-request.js';

const DEFAULT_LIMIT = 50;

/** Cuts the page that a request asks for out of a list, and says where the next one is. */
export function pageOf(list: Record<string, unknown>, { url, query }: Exchange): Record<string, unknown> {
  const all = (Array.isArray(list._results) ? list._results : []).filter((item) => matches(item, query.q));
  const limit = Number(query.limit ?? DEFAULT_LIMIT);
  const start = offsetOf(query.page_token);
  const next = start + limit < all.length ? nextUrl(url, start + limit) : null;
  return { ...list, _pagination: { next }, _results: all.slice(start, start + limit) };
}

/** Whether an item meets the criteria that its own fields can tell of. */
function matches(item: unknown, q: unknown): boolean {
  const statuses = isPlainObject(q) ? q.statuses : undefined;
  if (!isPlainObject(item) || statuses === undefined) return true;
  return Array.isArray(statuses) ? statuses.includes(item.status) : statuses === item.status;
}

function nextUrl(url: URL, offset: number): string {
  const next = new URL(url);
  next.searchParams.set('page_token', btoa(`offset:${offset}`));
  return next.href;
}

function offsetOf(token: unknown): number {
  if (typeof token !== 'string') return 0;
  try {
    return Number(/^offset:(\d+)$/.exec(atob(token))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
