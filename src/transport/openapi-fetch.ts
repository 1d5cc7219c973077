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
  extends Pick<FrontRequest, 'operation' | 'facts' | 'deduplicated' | 'signal' | 'options' | 'trace'> {
  readonly method: string;
  /** The path with its parameters filled in. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: EncodedBody | undefined;
  readonly headers: Readonly<Record<string, string>> | undefined;
}

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
  readonly serializeQuery: (query: Readonly<Record<string, unknown>>) => string;
}

/** Stands in for `Request`, which is only made when an attempt is sent. */
class Captured {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: EncodedBody | undefined;
  readonly call: PreparedCall;

  constructor(
    url: string,
    init: { method: string; headers: Headers; body?: EncodedBody; call: PreparedCall },
  ) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.call = init.call;
  }
}

/** Creates the {@link Caller} that rests on openapi-fetch. */
export function createOpenApiCaller({ baseUrl, send, serializeQuery }: CallerOptions): Caller {
  const client = createClient<never>({
    baseUrl,
    Request: Captured as unknown as typeof Request,
    fetch: (captured) => {
      const { call, url, method, headers, body } = captured as unknown as Captured;
      const { operation, facts, deduplicated, signal, options, trace } = call;
      return send({ operation, facts, deduplicated, signal, options, trace, url, method, headers, body });
    },
    bodySerializer: (body: unknown) => body as EncodedBody,
    querySerializer: serializeQuery,
  });

  return function callThroughOpenApiFetch(call) {
    const { query, body, headers, options } = call;
    const init = { params: { query }, body, headers, call, parseAs: options.parseAs ?? 'json' };
    return client.request(call.method as never, call.path as never, init as never) as Promise<ReadAnswer>;
  };
}
