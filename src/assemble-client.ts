/**
 * Puts the parts of a client together: checks, encoding, sending, reading.
 *
 * @module
 */
import { FrontResponseError } from './errors.js';
import type { ApiFacts, FactsTable, OperationFacts } from './request/api-facts.js';
import type { encode } from './request/encode.js';
import { checkHeaders } from './request/headers.js';
import { checkCall } from './request/options.js';
import { createPathSerializer, type PathSerializer } from './request/path.js';
import { serializeQuery } from './request/query.js';
import { snapshot } from './request/snapshot.js';
import { assembleSend } from './transport/assemble-send.js';
import { INTERNALS } from './transport/internals.js';
import { loadPart } from './transport/load-part.js';
import { type Caller, createOpenApiCaller, type PreparedCall } from './transport/openapi-fetch.js';
import { newTrace } from './transport/send.js';
import type { Recovery } from './transport/with-recovery.js';
import type { CallOptions, ClientOptions, FrontResult, Method } from './types.js';

const FRONT = 'https://api2.frontapp.com';
const NO_FACTS: OperationFacts = {};
const NOTHING = {};

interface CallInit extends CallOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  body?: unknown;
}

/** A client of the API that the facts are of. */
export function assembleClient<Client>(facts: ApiFacts, options: ClientOptions): Client {
  const base = baseUrl(options.baseUrl);
  const internals = assembleSend(facts, base, options);
  const call = createOpenApiCaller({ baseUrl: base, send: internals.send });
  const { recovery } = internals;
  const context = { call, writing: undefined, facts, recovery, serializePath: createPathSerializer(facts) };
  const method = (name: Method) => (path: string, init?: CallInit) => run(context, name, path, init ?? {});
  const client = {
    GET: method('GET'),
    PUT: method('PUT'),
    POST: method('POST'),
    DELETE: method('DELETE'),
    PATCH: method('PATCH'),
    [INTERNALS]: internals,
  };
  return client as unknown as Client;
}

interface Context {
  readonly call: Caller;
  writing: Writing | undefined;
  readonly facts: ApiFacts;
  readonly recovery: Recovery;
  readonly serializePath: PathSerializer;
}

/** What only writes need: the facts of their operations, and what encodes their bodies. */
interface Writing {
  readonly facts: FactsTable;
  readonly encode: typeof encode;
}

/** Loads them, and what tells a write that failed from one that may have been carried out. */
async function loadWriting({ facts, recovery }: Context): Promise<Writing> {
  const parts = [
    facts.loadWrites(),
    import('./request/encode.js'),
    import('./transport/recover.js'),
  ] as const;
  const [writes, { encode }, recover] = await Promise.all(parts);
  recovery.loaded = recover;
  return { facts: writes, encode };
}

/** Checks and encodes a call, makes it, and reads its answer. */
async function run(
  context: Context,
  method: Method,
  path: string,
  init: CallInit,
): Promise<FrontResult<unknown>> {
  const { params, headers, signal } = init;
  const operation = `${method} ${path}`;
  checkCall(init);
  if (headers !== undefined) checkHeaders(headers);
  if (method === 'GET' && init.body !== undefined)
    throw new TypeError('A GET has no body. Use `params.query`.');
  const call: PreparedCall = {
    operation,
    facts: context.facts.reads[operation] ?? NO_FACTS,
    trace: newTrace(),
    method,
    path: context.serializePath(path, params?.path ?? NOTHING),
    query: serializeQuery(params?.query ?? NOTHING),
    headers,
    signal,
    options: init,
    body: undefined,
    upload: undefined,
    deduplicated: false,
  };
  if (method !== 'GET') {
    // What is sent is what was given, whatever its owner does with it while the rest is on its way.
    const body = context.writing === undefined ? snapshot(init.body) : init.body;
    context.writing ??= await loadPart(loadWriting(context), call);
    const { facts, encode } = context.writing;
    call.facts = facts[operation] ?? NO_FACTS;
    if (body !== undefined) Object.assign(call, await encode(body, operation, call.facts));
  }
  if (call.facts.binary === true) call.options = { parseAs: 'blob', ...init };
  try {
    const { data, error, response } = await context.call(call);
    const { merged } = call.trace;
    if (response.ok) return merged === undefined ? { data, response } : { data, response, merged };
    const { toErrorBody } = context.recovery.loaded ?? (await loadPart(import('./error-body.js'), call));
    const failure = { error: toErrorBody(error, response.status), response };
    return merged === undefined ? failure : { ...failure, merged };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // Without its cause, which cites the answer.
    throw new FrontResponseError('succeeded, but the answer is not JSON', { operation });
  }
}

/** Where requests go: without a trailing slash, and a URL that a token may be sent to. */
function baseUrl(value: string = FRONT): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.search !== '' ||
    url.hash !== '' ||
    url.username + url.password !== ''
  ) {
    throw new TypeError(
      'Option `baseUrl` must be an http or https URL without a query, such as https://api2.frontapp.com.',
    );
  }
  return value.replace(/\/$/, '');
}
