/**
 * Puts the parts of a client together: checks, encoding, sending, reading.
 *
 * @module
 */
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

/** A client of the API that the facts are of. */
export function assembleClient<Client>(facts: ApiFacts, options: ClientOptions): Client {
  const internals = assembleSend(facts, options);
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
  writing: typeof import('./request/writing.js') | undefined;
}

/**
 * Loads what a call needs. All writes need the same, so that they keep their order, and with it what tells one that failed
 * from one that may have been carried out.
 */
async function load(context: Context, isWrite: boolean): Promise<void> {
  const [{ createCheck }, writing] = await Promise.all([
    import('./request/check-call.js'),
    isWrite ? import('./request/writing.js') : undefined,
    isWrite && loadDelivery(context.internals),
  ]);
  context.check ??= createCheck(context.internals);
  context.writing ??= writing;
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
  const isWrite = method !== 'GET';
  const plain = fillPlain(method, path, given, facts);
  const named = `${method} ${path}`;
  // Without a query that was wrongly put there: errors name it.
  const operation = plain ? named : named.replace(/[?#].*/s, '');
  // What is sent is what was given, whatever its owner does with it afterwards.
  const options: CallInit = plain ? { signal: given.signal } : snapshot(given);
  const { signal } = options;
  let { body } = plain ? given : options;
  if (!(plain || context.check) || (isWrite && !context.writing)) {
    if (plain) body = snapshot(body);
    await loadPart(load(context, isWrite), { operation, signal });
  }
  const filled = plain ?? (context.check as CheckCall)(method, path, options);
  const call: PreparedCall = {
    operation,
    facts: facts.reads[operation] ?? {},
    trace: {},
    method,
    path: filled.path,
    query: filled.query,
    url: undefined,
    headers: undefined,
    signal,
    options,
    body: undefined,
  };
  if (isWrite && context.writing) {
    call.facts = context.writing[facts.api][operation] ?? {};
    if (body !== undefined) Object.assign(call, await context.writing.encode(body, operation, call.facts));
  }
  try {
    const { data, error, response } = await context.call(call);
    let result: FrontResult<unknown> = { data, response };
    if (!response.ok) {
      const { toErrorBody } = internals.delivery ?? (await loadPart(import('./error-body.js'), call));
      result = { error: toErrorBody(error, response.status), response };
    }
    if (call.trace.merged) result.merged = call.trace.merged;
    return result;
  } catch (error) {
    const { status } = call.trace;
    // What a token function throws comes before there is an answer.
    if (!(error instanceof SyntaxError) || status === undefined || status > 299) throw error;
    // Without its cause, which cites the answer.
    throw new FrontResponseError('succeeded, but the answer is not JSON', call);
  }
}
