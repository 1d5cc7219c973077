/**
 * The only module that knows openapi-fetch. It takes over the shape of calls, URLs, headers and the reading of answers;
 * everything about sending is ours and enters through `send`.
 *
 * @module
 */
import createClient from 'openapi-fetch';
import type { EncodedBody } from '../request/body.js';
import type { FrontRequest, Send } from './send.js';

/** What a call comes down to once it has been checked. */
export interface PreparedCall
  extends Pick<Writable<FrontRequest>, 'facts' | 'body' | 'upload' | 'deduplicated' | 'options'>,
    Pick<FrontRequest, 'operation' | 'signal' | 'trace'> {
  readonly method: string;
  /** The path with its parameters filled in. */
  readonly path: string;
  /** The query as it stands in the URL, without its question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>> | undefined;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** An answer, read. `error` is whatever came with a failure, in any shape or none. */
export interface ReadAnswer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Makes requests of calls and reads their answers. Another one can take its place: see `test/transport`. */
export type Caller = (call: PreparedCall) => Promise<ReadAnswer>;

export interface CallerOptions {
  readonly baseUrl: string;
  readonly send: Send;
}

/** Stands in for `Request`, which is only made when an attempt is sent. */
function Captured(
  url: string,
  { headers, call }: { headers: Headers; call: PreparedCall },
): FrontRequest & { call: PreparedCall } {
  const { method, body, operation, facts, upload, deduplicated, signal, options, trace } = call;
  // openapi-fetch adds what its request lacks of its options: `call`.
  return { url, method, headers, body, operation, facts, upload, deduplicated, signal, options, trace, call };
}

type Methods = Record<string, (path: string, init: object) => Promise<ReadAnswer>>;

/** Creates the {@link Caller} that rests on openapi-fetch. */
export function createOpenApiCaller({ baseUrl, send }: CallerOptions): Caller {
  const client = createClient<never>({
    baseUrl,
    Request: Captured as unknown as typeof Request,
    fetch: send as unknown as (captured: Request) => Promise<Response>,
    bodySerializer: (body: unknown) => body as EncodedBody,
    querySerializer: (query: unknown) => query as string,
  }) as unknown as Methods;

  return function callThroughOpenApiFetch(call) {
    const { method, path, query, body, headers, options } = call;
    const init = { params: { query }, body, headers, call, parseAs: options.parseAs };
    return (client[method] as Methods[string])(path, init);
  };
}
