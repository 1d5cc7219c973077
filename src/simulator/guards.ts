import type { Company } from './company.js';
import type { RateGuard } from './document.js';
import { findResource } from './find-resource.js';
import { kindsOf } from './plan.js';
import type { QuotaVerdict, SimulatedQuota } from './quota.js';
import type { Match } from './routes.js';

/** A limit of one route or resource that a request went beyond. */
export interface GuardVerdict extends Pick<QuotaVerdict, 'wait'> {
  /** The tier that Front names. Absent for the limit of a resource. */
  readonly tier?: string;
}

/** Counts requests of single routes and resources, where the spec limits them. */
export function createGuards(
  { limit: companyLimit = 100, window: companyWindow = 60, guards = false }: SimulatedQuota,
  { store, timeline }: Company,
): (match: Match) => GuardVerdict | undefined {
  const times = new Map<string, number[]>();

  /** How long a key has to wait in ms, 0 when its request goes through. */
  function take(key: string, limit: number, window: number): number {
    const since = timeline.now() - window * 1000;
    const recent = (times.get(key) ?? []).filter((time) => time > since);
    const [oldest = 0] = recent;
    const isOver = recent.length >= limit;
    times.set(key, isOver ? recent : [...recent, timeline.now()]);
    return isOver ? Math.max(1, oldest - since) : 0;
  }

  /** The ID of what a path names, whatever it was named by. */
  function idOf({ route, path }: Match, name: string): string {
    const kind = kindsOf(route).find((each) => each.name === name)?.kind;
    const reference = path[name] ?? '';
    return (kind && findResource(store, kind, reference)?.id) ?? reference;
  }

  function takeOperation({ route, path }: Match, guard: RateGuard): GuardVerdict | undefined {
    const { limit = 1, window = 1, per = 'company', 'company-share': share } = guard;
    const key = `${route.operation.operationId}:${idOf({ route, path }, per)}`;
    const wait =
      share === undefined
        ? take(key, limit, window)
        : take(key, Math.floor(companyLimit * share), companyWindow);
    return wait === 0 ? undefined : { wait, tier: 'tier-2' };
  }

  function takeResource({ route, path }: Match): GuardVerdict | undefined {
    const guard = route.document['x-front-rate-guard'];
    const [name] = Object.keys(path);
    if (guard === undefined || name === undefined) return undefined;
    const wait = take(`${name}:${idOf({ route, path }, name)}`, guard.limit ?? 5, guard.window ?? 1);
    return wait === 0 ? undefined : { wait };
  }

  return function guard(match) {
    if (!guards) return undefined;
    const own = match.route.operation['x-front-rate-guard'];
    return (own && takeOperation(match, own)) ?? takeResource(match);
  };
}
