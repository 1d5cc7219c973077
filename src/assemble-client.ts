/**
 * Puts the parts of a client together: checks, encoding, sending, reading.
 *
 * @module
 */
import { FrontResponseError } from './errors.js';
import type { ApiFacts, OperationFacts } from './request/api-facts.js';
import type { EncodedBody } from './request/body.js';
import { createPathSerializer, type PathSerializer } from './request/path.js';
import { serializeQuery } from './request/query.js';
import { snapshot } from './request/snapshot.js';
import { assembleSend } from './transport/assemble-send.js';
import { INTERNALS } from './transport/internals.js';
import { type Caller, createOpenApiCaller } from './transport/openapi-fetch.js';
import { newTrace, type Upload } from './transport/send.js';
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
  const internals = assembleSend(facts, base, options);
  const call = createOpenApiCaller({ baseUrl: base, send: internals.send });
  const context = { call, facts, serializePath: createPathSerializer(facts) };
  const method = (name: Method) => (path: string, init?: CallInit) => run(context, name, path, init ?? {});
  const client = {
    GET: method('GET'),
    PUT: method('PUT'),
    POST: method('POST'),
    DELETE: method('DELETE'),
    PATCH: method('PATCH'),
    [INTERNALS]: internals,
  };
  return client as unknown as Client<Paths>;
}

interface Context {
  readonly call: Caller;
  readonly facts: ApiFacts;
  readonly serializePath: PathSerializer;
}

/** Loaded by the first call that has a body. */
let encoder: typeof import('./request/encode.js') | undefined;

/** Checks and encodes a call, makes it, and reads its answer. */
async function run(
  context: Context,
  method: Method,
  path: string,
  init: CallInit,
): Promise<FrontResult<unknown>> {
  const operation = `${method} ${path}`;
  const facts = context.facts.operations[operation] ?? NO_FACTS;
  const { params, headers, signal } = init;
  const call = {
    operation,
    facts,
    deduplicated: false,
    trace: newTrace(),
    method,
    path: context.serializePath(path, params?.path ?? NOTHING),
    query: serializeQuery(params?.query ?? NOTHING),
    headers,
    signal,
    body: undefined as EncodedBody | undefined,
    upload: undefined as Upload | undefined,
    options:
      facts.binary === true && init.parseAs === undefined ? { ...init, parseAs: 'blob' as const } : init,
  };
  if (init.body !== undefined) {
    // What is sent is what was given, whatever its owner does with it while the encoder is on its way.
    const body = encoder === undefined ? snapshot(init.body) : init.body;
    encoder ??= await import('./request/encode.js');
    const encoded = encoder.encodeBody(body, operation, facts);
    call.deduplicated = encoder.isDeduplicated(body, facts);
    call.body = encoded;
    if (encoded instanceof FormData) {
      call.body = await encoder.nameContentTypes(encoded);
      call.upload = encoder.upload;
    }
  }
  try {
    const { data, error, response } = await context.call(call);
    const merged = call.trace.merged && { merged: call.trace.merged };
    if (response.ok) return { data, response, ...merged };
    const { toErrorBody } = await import('./error-body.js');
    return { error: toErrorBody(error, response.status), response, ...merged };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new FrontResponseError('succeeded, but the answer is not JSON', { operation }, { cause });
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
    url.username !== ''
  ) {
    throw new TypeError(
      'Option `baseUrl` must be an http or https URL without a query, such as https://api2.frontapp.com.',
    );
  }
  return value.replace(/\/$/, '');
}
