import { survivorOf } from './actions/merge.js';
import type { Company } from './company.js';
import { findResource } from './find-resource.js';
import { addressOf } from './origin.js';
import type { Plan } from './plan.js';
import type { Exchange } from './recorded-request.js';
import { notFound, Refusal } from './refusal.js';

/**
 * The values of a path with IDs in the place of aliases. Refuses with 404 what is not there, and with 301 a conversation
 * that was merged into another one.
 */
export function resolvePath(
  { kinds, redirects }: Plan,
  exchange: Exchange,
  company: Company,
): Record<string, string> {
  const path = { ...exchange.path };
  for (const { name, kind } of kinds) {
    const reference = path[name] ?? '';
    const resource = findResource(company.store, kind, reference);
    if (resource === undefined) {
      const survivor = redirects && kind === 'conversation' ? survivorOf(company, reference) : undefined;
      if (survivor !== undefined) throw movedTo(survivor, exchange);
      throw notFound(name.replace(/_id$/, ''), reference);
    }
    path[name] = resource.id;
  }
  return path;
}

/** The merged one is named by the first placeholder of the path, however that is encoded. */
function movedTo(survivor: string, { route, url: { pathname, search } }: Exchange): Refusal {
  const place = route.path.split('/').findIndex((segment) => segment.startsWith('{'));
  const moved = pathname.split('/').with(place, survivor).join('/');
  const location = addressOf(moved + search);
  return new Refusal({ status: 301, headers: { location } });
}
