import type { CallOptions, Method } from '../types.js';
import type { ApiFacts } from './api-facts.js';
import { isLiteral } from './snapshot.js';

/** What a call is given beside its method and path. */
export interface CallInit extends CallOptions {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
  };
  readonly body?: unknown;
}

/** A path and a query with their parameters filled in. */
export interface FilledUrl {
  readonly path: string;
  /** As it stands in the URL, without its question mark. */
  readonly query: string;
}

const PLACEHOLDER = /\{(\w+)\}/g;
/** What an ID or an alias begins with. It stands in the URL as it is. */
const BEGINNING = /^(alt:[a-z0-9_]+:|[a-z]{3}_)?/;

/**
 * Fills in the path of a call that is plain to see right, as most are: it has no query and no options, and its parameters
 * are IDs or aliases of the right resource, or plain text where the spec knows no IDs. Everything else is undefined here,
 * right or wrong: it is for {@link createCheck}, which is loaded when there is such a call. Where this gives a path, that one
 * gives the same.
 */
export function fillPlain(
  method: Method,
  path: string,
  init: CallInit,
  { parameters }: ApiFacts,
): FilledUrl | undefined {
  const { params = {} } = init;
  let isPlain =
    /^\/[^?#]*$/.test(path) &&
    hasOnly(init, method === 'GET' ? /^(params|signal)$/ : /^(params|signal|body)$/) &&
    hasOnly(params, /^path$/) &&
    (!init.signal || 'aborted' in init.signal) &&
    isLiteral(params.path ?? {});
  if (!isPlain) return undefined;
  const filled = path.replace(PLACEHOLDER, (_placeholder, name: string) => {
    const value = params.path?.[name];
    const text = typeof value === 'string' && /^\w[ -~]*$/.test(value) ? value : '';
    const [beginning = ''] = BEGINNING.exec(text) ?? [];
    const isKnown = Object.hasOwn(parameters, name);
    isPlain &&= text !== '' && (!isKnown || (parameters[name] as string).split(' ').includes(beginning));
    return beginning + encodeURIComponent(text.slice(beginning.length));
  });
  return isPlain ? { path: filled, query: '' } : undefined;
}

/** Whether something is a literal whose names are all of these. What else it has by nature could be read later. */
function hasOnly(given: object, names: RegExp): boolean {
  for (const name in given) if (!names.test(name)) return false;
  return isLiteral(given);
}
