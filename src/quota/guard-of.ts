import type { GuardFacts, Guards } from '../request/api-facts.js';
import type { FrontRequest } from '../transport/send.js';

/** A limit of a route with what it is counted by. `window` is in ms. */
export interface KeyedGuard {
  readonly key: string;
  readonly limit: number;
  readonly window: number;
}

/** The limit that the spec gives a request beside the company's quota, or the one that every single resource has. */
export function guardOf(
  request: FrontRequest,
  guards: Guards | undefined,
  quota: { limit: number | undefined; length: number },
): KeyedGuard | undefined {
  const { operation, url } = request;
  const guard = guards?.operations[operation];
  if (guard?.companyShare !== undefined) {
    const limit = Math.max(1, Math.floor((quota.limit ?? Number.POSITIVE_INFINITY) * guard.companyShare));
    return { key: operation, limit, window: quota.length };
  }
  if (guard?.limit !== undefined && guard.window !== undefined) {
    return { key: keyOf(guard, operation, url), limit: guard.limit, window: guard.window * 1000 };
  }
  // A list is no single resource: only a path with an ID in it is.
  if (guards === undefined || !operation.includes('{')) return undefined;
  const { limit, window } = guards.resource;
  return { key: pathOf(url), limit, window: window * 1000 };
}

function keyOf({ per = 'company' }: GuardFacts, operation: string, url: string): string {
  if (per === 'company') return operation;
  if (per === 'resource') return pathOf(url);
  const template = operation.split('/');
  const path = pathOf(url).split('/');
  // From the end, as the base URL may have a path too.
  return `${operation} ${path.at(template.indexOf(`{${per}}`) - template.length) ?? ''}`;
}

/** The path of an address, which names one resource. */
export function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  const end = url.indexOf('?', start);
  return end === -1 ? url.slice(start) : url.slice(start, end);
}
