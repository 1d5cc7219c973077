/**
 * Puts the parts of a client together: checks, encoding, sending, reading.
 *
 * @module
 */
import { assertOption } from './assert-option.js';
import { FrontResponseError } from './errors.js';
import type { ApiFacts } from './request/api-facts.js';
import type { CheckCall } from './request/check-call.js';
import { type CallInit, fillPlain } from './request/plain-call.js';
import { snapshot } from './request/snapshot.js';
import { assembleSend } from './transport/assemble-send.js';
import { loadDelivery } from './transport/deliver.js';
import { INTERNALS, type Internals } from './transport/internals.js';
import { loadPart } from './transport/load-part.js';
import { type Caller, createOpenApiCaller, type PreparedCall } from './transport/openapi-fetch.js';
import type { ClientOptions, FrontResult, Method } from './types.js';

const FRONT = 'https://api2.frontapp.com';

/** A client of the API that the facts are of. */
export function assembleClient<Client>(facts: ApiFacts, options: ClientOptions): Client {
  const internals = assembleSend(facts, baseUrl(options.baseUrl), options);
  const context = { internals, call: createOpenApiCaller(internals), check: undefined, writing: undefined };
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
  readonly internals: Internals;
  readonly call: Caller;
  /** What looks closely at calls, once it is loaded. */
  check: CheckCall | undefined;
  /** What writes need, once it is loaded. */
  writing: Writing | undefined;
}

type Writing = typeof import('./request/writing.js');

async function loadCheck(context: Context): Promise<CheckCall> {
  const { createCheck } = await import('./request/check-call.js');
  context.check = createCheck(context.internals);
  return context.check;
}

/** Also loads what tells a write that failed from one that may have been carried out. */
async function loadWriting({ internals }: Context): Promise<Writing> {
  const parts = [import('./request/writing.js'), loadDelivery(internals)] as const;
  return (await Promise.all(parts))[0];
}

/** Checks and encodes a call, makes it, and reads its answer. */
async function run(
  context: Context,
  method: Method,
  path: string,
  given: CallInit,
): Promise<FrontResult<unknown>> {
  const { internals } = context;
  const { facts } = internals;
  // Without a query that was wrongly put there: errors name it.
  const operation = `${method} ${path}`.replace(/[?#].*/s, '');
  const isWrite = method !== 'GET';
  const plain = fillPlain(method, path, given, facts);
  const isComplete = (plain ?? context.check) !== undefined && (!isWrite || context.writing !== undefined);
  // What is sent is what was given, whatever its owner does with it while the rest of the client is on its way.
  const init = isComplete ? given : (snapshot(given) as CallInit);
  const filled =
    plain ?? (context.check ?? (await loadPart(loadCheck(context), { operation })))(method, path, init);
  const call: PreparedCall = {
    operation,
    facts: facts.reads[operation] ?? {},
    trace: {},
    method,
    path: filled.path,
    query: filled.query,
    url: undefined,
    headers: undefined,
    signal: init.signal,
    options: init,
    body: undefined,
  };
  if (isWrite) {
    context.writing ??= await loadPart(loadWriting(context), call);
    const { encode, [facts.api]: writes } = context.writing;
    call.facts = writes[operation] ?? {};
    if (init.body !== undefined) Object.assign(call, await encode(init.body, operation, call.facts));
  }
  try {
    const { data, error, response } = await context.call(call);
    const { merged } = call.trace;
    const origin = { response, ...(merged && { merged }) };
    if (response.ok) return { data, ...origin };
    const { toErrorBody } = internals.delivery ?? (await loadPart(import('./error-body.js'), call));
    return { error: toErrorBody(error, response.status), ...origin };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // Without its cause, which cites the answer.
    throw new FrontResponseError('succeeded, but the answer is not JSON', call);
  }
}

const BASE_URL = /^https?:\/\/[^/?#@]+(\/[^?#]*)?$/i;

/** Where requests go: without a trailing slash, and a URL that a token may be sent to. */
function baseUrl(value: string = FRONT): string {
  const isSafe = BASE_URL.test(value) && URL.canParse(value);
  assertOption(isSafe, 'baseUrl', `an http or https URL without a query, such as ${FRONT}`);
  return value.replace(/\/$/, '');
}
