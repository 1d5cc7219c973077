import type { Behaviour, Pagination } from './behaviour.js';
import { channelBehaviours } from './behaviours/channel-api.js';
import { coreBehaviours } from './behaviours/core.js';
import { type MediaType, type OpenApiDocument, resolve } from './document.js';
import { type Kind, PREFIXES } from './records.js';
import type { Route } from './routes.js';

/** Where an operation names no limit. */
const DEFAULT_PAGE_SIZE = 50;

/** What answering an operation takes, worked out once. */
export interface Plan {
  /** Absent: the operation is answered from its example. */
  readonly behaviour: Behaviour | undefined;
  /** The status of success. */
  readonly status: number;
  /** The media type of the answer and how it looks. Absent: it has no body. */
  readonly media: MediaType | undefined;
  readonly type: string | undefined;
  readonly pagination: Pagination | undefined;
  readonly pageSize: number;
  /** What the placeholders of the path stand for, where that is a resource. */
  readonly kinds: readonly { readonly name: string; readonly kind: Kind }[];
  readonly redirects: boolean;
}

/** Gives the plans of routes. The Core document is the first of the two. */
export function createPlanner([core]: readonly OpenApiDocument[]): (route: Route) => Plan {
  const plans = new Map<Route, Plan>();
  return function plan(route) {
    const known =
      plans.get(route) ?? makePlan(route, route.document === core ? coreBehaviours : channelBehaviours);
    plans.set(route, known);
    return known;
  };
}

function makePlan(route: Route, behaviours: object): Plan {
  const { document, operation } = route;
  const { responses, operationId } = operation;
  const [status = '204', answer = {}] =
    Object.entries(responses).find(([code]) => code.startsWith('2')) ?? [];
  const [type, media] = Object.entries(resolve(document, answer).content ?? {})[0] ?? [];
  return {
    behaviour: (behaviours as Record<string, Behaviour>)[operationId],
    status: Number(status),
    media,
    type,
    pagination: operation['x-front-paginated'],
    pageSize: pageSizeOf(route),
    kinds: kindsOf(route),
    redirects: '301' in responses,
  };
}

function pageSizeOf({ document, parameters }: Route): number {
  const limit = parameters.find(({ name }) => name === 'limit')?.schema;
  return Number((limit && resolve(document, limit).default) ?? DEFAULT_PAGE_SIZE);
}

/** What the placeholders of a route stand for, where that is a resource. */
export function kindsOf({ path, parameters }: Route): Plan['kinds'] {
  return parameters.flatMap((parameter) => {
    const [prefix] = [parameter['x-front-id-prefix'] ?? []].flat();
    const kinds = (Object.keys(PREFIXES) as Kind[]).filter((kind) => PREFIXES[kind] === prefix);
    // Exports of the old and of the new kind share their prefix.
    const kind = kinds.length > 1 && !path.startsWith('/analytics') ? kinds.at(-1) : kinds[0];
    return parameter.in === 'path' && kind !== undefined ? [{ name: parameter.name, kind }] : [];
  });
}
