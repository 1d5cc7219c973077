/**
 * Puts the parts of a client together: checks, encoding, sending, reading.
 *
 * @module
 */
import { toErrorBody } from './error-body.js';
import { FrontResponseError } from './errors.js';
import type { ApiFacts, OperationFacts } from './request/api-facts.js';
import { encodeBody } from './request/body.js';
import { nameContentTypes } from './request/content-types.js';
import { isDeduplicated } from './request/deduplicated.js';
import { createPathSerializer, type PathSerializer } from './request/path.js';
import { serializeQuery } from './request/query.js';
import { assembleExits } from './transport/assemble-send.js';
import { createInternals, INTERNALS } from './transport/follow-up.js';
import { mergeBehind } from './transport/merge.js';
import { type Caller, createOpenApiCaller, type ReadAnswer } from './transport/openapi-fetch.js';
import type { CallOptions, Client, ClientOptions, FrontResult, Method } from './types.js';

const FRONT = 'https://api2.frontapp.com';
const NO_FACTS: OperationFacts = {};
const NOTHING = {};

interface CallInit extends CallOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  body?: unknown;
}

/** A client of the API that the facts are of. */
export function assembleClient<Paths>(facts: ApiFacts, options: ClientOptions): Client<Paths> {
  const base = baseUrl(options.baseUrl);
  const exits = assembleExits(facts, base, options);
  const call = createOpenApiCaller({ baseUrl: base, send: exits.send, serializeQuery });
  const context = { call, facts, serializePath: createPathSerializer(facts) };
  const method = (name: Method) => (path: string, init?: CallInit) => run(context, name, path, init ?? {});
  const client = {
    GET: method('GET'),
    PUT: method('PUT'),
    POST: method('POST'),
    DELETE: method('DELETE'),
    PATCH: method('PATCH'),
    [INTERNALS]: createInternals(facts, exits, options.clock),
  };
  return client as unknown as Client<Paths>;
}

interface Context {
  readonly call: Caller;
  readonly facts: ApiFacts;
  readonly serializePath: PathSerializer;
}

/** Checks and encodes a call, makes it, and reads its answer. */
async function run(
  context: Context,
  method: Method,
  path: string,
  init: CallInit,
): Promise<FrontResult<unknown>> {
  const operation = `${method} ${path}`;
  const facts = context.facts.operations[operation] ?? NO_FACTS;
  const { params, body, headers, signal } = init;
  const encoded = body === undefined ? undefined : encodeBody(body, operation, facts);
  const call = {
    operation,
    facts,
    deduplicated: isDeduplicated(body, facts),
    trace: { sentAt: undefined, status: undefined, text: undefined },
    method,
    path: context.serializePath(path, params?.path ?? NOTHING),
    query: params?.query ?? NOTHING,
    headers,
    signal,
    body: encoded instanceof FormData ? await nameContentTypes(encoded) : encoded,
    options:
      facts.binary === true && init.parseAs === undefined ? { ...init, parseAs: 'blob' as const } : init,
  };
  try {
    return settle(await context.call(call));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new FrontResponseError('succeeded, but the answer is not JSON', { operation }, { cause });
  }
}

function settle({ data, error, response }: ReadAnswer): FrontResult<unknown> {
  const merged = mergeBehind(response);
  const result = response.ok ? { data, response } : { error: toErrorBody(error, response.status), response };
  return merged === undefined ? result : { ...result, merged };
}

/** Where requests go: without a trailing slash, and a URL that a token may be sent to. */
function baseUrl(value: string = FRONT): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.search !== '' ||
    url.hash !== '' ||
    url.username !== ''
  ) {
    throw new TypeError(
      'Option `baseUrl` must be an http or https URL without a query, such as https://api2.frontapp.com.',
    );
  }
  return value.replace(/\/$/, '');
}
