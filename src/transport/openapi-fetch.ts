/**
 * The only module that knows openapi-fetch. It takes over the shape of calls, URLs, headers and the reading of answers;
 * everything about sending is ours and enters through `send`.
 *
 * @module
 */
import createClient from 'openapi-fetch';
import type { EncodedBody } from '../request/body.js';
import type { Method } from '../types.js';
import type { Internals } from './internals.js';
import { type FrontRequest, parseAsOf } from './send.js';

/** What a call comes down to once it has been checked. It becomes its request, with what is undefined here until then. */
export interface PreparedCall extends Omit<Writable<FrontRequest>, 'url' | 'headers'> {
  url: string | undefined;
  headers: Headers | undefined;
  /** The path with its parameters filled in. */
  readonly path: string;
  /** The query as it stands in the URL, without its question mark. */
  readonly query: string;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** An answer, read. `error` is whatever came with a failure, in any shape or none. */
export interface ReadAnswer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Makes the request of a call and reads its answer. Another one can take its place: see `test/transport`. */
export type Caller = (call: PreparedCall) => Promise<ReadAnswer>;

export type CallerOptions = Pick<Internals, 'baseUrl' | 'send'>;

/** Stands in for `Request`, which is only made when an attempt is sent. */
function Captured(url: string, init: { headers: Headers; options: PreparedCall }): FrontRequest {
  const { headers, options: call } = init;
  call.url = url;
  call.headers = headers;
  return call as FrontRequest;
}

type Methods = Record<Method, (path: string, init: object) => Promise<ReadAnswer>>;

/** Creates the {@link Caller} that rests on openapi-fetch. */
export function createOpenApiCaller({ baseUrl, send }: CallerOptions): Caller {
  const client = createClient<never>({
    baseUrl,
    Request: Captured as unknown as typeof Request,
    fetch: send as unknown as (captured: Request) => Promise<Response>,
    bodySerializer: (body: unknown) => body as EncodedBody,
    querySerializer: (query: unknown) => query as string,
  });
  return function callThroughOpenApiFetch(call) {
    const { method, path, query, body, options } = call;
    const { headers } = options;
    // Handed on by a name that its request has: openapi-fetch would add any other to it.
    const init = { params: { query }, body, headers, parseAs: parseAsOf(call), options: call };
    return (client as unknown as Methods)[method as 'GET'](path, init);
  };
}
