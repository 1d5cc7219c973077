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
class Captured implements FrontRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: EncodedBody | undefined;
  readonly operation: FrontRequest['operation'];
  readonly facts: FrontRequest['facts'];
  readonly deduplicated: boolean;
  readonly signal: AbortSignal | undefined;
  readonly options: FrontRequest['options'];
  readonly trace: FrontRequest['trace'];
  readonly call: PreparedCall;

  constructor(
    url: string,
    { headers, body, call }: { headers: Headers; body?: EncodedBody; call: PreparedCall },
  ) {
    this.url = url;
    this.method = call.method;
    this.headers = headers;
    this.body = body;
    this.operation = call.operation;
    this.facts = call.facts;
    this.deduplicated = call.deduplicated;
    this.signal = call.signal;
    this.options = call.options;
    this.trace = call.trace;
    this.call = call;
  }
}

type Methods = Record<string, (path: string, init: object) => Promise<ReadAnswer>>;

/** Creates the {@link Caller} that rests on openapi-fetch. */
export function createOpenApiCaller({ baseUrl, send, serializeQuery }: CallerOptions): Caller {
  const client = createClient<never>({
    baseUrl,
    Request: Captured as unknown as typeof Request,
    fetch: send as unknown as (captured: Request) => Promise<Response>,
    bodySerializer: (body: unknown) => body as EncodedBody,
    querySerializer: serializeQuery,
  }) as unknown as Methods;

  return async function callThroughOpenApiFetch(call) {
    const { method, path, query, body, headers, options, trace } = call;
    const { parseAs = 'json' } = options;
    // JSON was read when it came, and need not be again.
    const isJson = parseAs === 'json';
    const init = { params: { query }, body, headers, call, parseAs: isJson ? 'stream' : parseAs };
    const answer = (await client[method]?.(path, init)) as ReadAnswer;
    if (isJson && answer.response.ok)
      answer.data = trace.text ? (JSON.parse(trace.text) as unknown) : undefined;
    return answer;
  };
}
