/**
 * The public types of calls, computed from `generated/`. They keep openapi-fetch's call shape and are stricter: a key
 * that the spec does not know is an error at any depth of a path, a query or a body.
 *
 * @module
 */
import type { components as ChannelComponents, paths as ChannelPaths } from '../generated/channel.js';
import type { components as CoreComponents, paths as CorePaths } from '../generated/core.js';
import type { FrontErrorBody } from './error-body.js';
import type { Clock } from './transport/clock.js';
import type { Fetch } from './transport/send.js';

export type { FrontErrorBody } from './error-body.js';
export type { Clock } from './transport/clock.js';
export type { ChannelPaths, CorePaths };

/** Every schema of the Core API by name: `Schemas['Conversation']`. */
export type Schemas = CoreComponents['schemas'];
/** Every schema of the Channel API by name: `ChannelSchemas['InboundMessage']`. */
export type ChannelSchemas = ChannelComponents['schemas'];

export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';

/** How the body of an answer is read. `json` unless said otherwise. */
export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';

/** The paths that a method can be called on. */
export type PathOf<Paths, M extends Method> = {
  [P in keyof Paths]: Paths[P] extends { [K in Lowercase<M>]: object } ? P : never;
}[keyof Paths] &
  string;

type OperationOf<Paths, M extends Method, P extends PathOf<Paths, M>> = Paths[P][Lowercase<M> &
  keyof Paths[P]];

type Success = 200 | 201 | 202 | 203 | 204;
type SuccessOf<Op> = Op extends { responses: infer R } ? R[Success & keyof R] : never;
type ContentOf<Answer> = Answer extends { content: infer C } ? C : undefined;
type JsonOf<Content> = Content extends { 'application/json': infer J }
  ? J
  : Content extends undefined
    ? undefined
    : Content[keyof Content];

type BodyOf<Op> = Op extends { requestBody?: { content: infer C } }
  ? C extends { 'multipart/form-data': infer Multipart }
    ? Multipart
    : C extends { 'application/json': infer Json }
      ? Json
      : never
  : never;

type QueryOf<Op> = Op extends { parameters: { query?: infer Q } } ? Exclude<Q, undefined> : never;

/** The body of an operation: `Body<'POST', '/contacts'>`. */
export type Body<M extends Method, P extends PathOf<CorePaths, M>> = BodyOf<OperationOf<CorePaths, M, P>>;
/** The data that an operation answers with: `Data<'GET', '/conversations'>`. */
export type Data<M extends Method, P extends PathOf<CorePaths, M>> = JsonOf<
  ContentOf<SuccessOf<OperationOf<CorePaths, M, P>>>
>;
/** The query of an operation: `Query<'GET', '/conversations'>`. */
export type Query<M extends Method, P extends PathOf<CorePaths, M>> = QueryOf<OperationOf<CorePaths, M, P>>;

/** What a single call may ask for, whatever the operation. */
export interface CallOptions {
  /** How the body of the answer is read. Files are read as a `Blob` by themselves. @default 'json' */
  parseAs?: ParseAs | undefined;
  /** Ends the call, and every wait in it, with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Longest time in ms for one attempt, from its start to the end of its answer. @default the client's `timeout` */
  timeout?: number | undefined;
  /** Longest time in ms to wait for quota. @default the client's `maxWait` */
  maxWait?: number | undefined;
  /** Who goes first when quota is short. @default 'interactive' */
  priority?: 'interactive' | 'bulk' | undefined;
  /** Headers to add, such as `accept`. `authorization` is the client's. */
  headers?: Record<string, string> | undefined;
}

type PathParams<Op> = Op extends { parameters: { path: infer P } } ? { path: P } : { path?: never };
type QueryParams<Op> = [QueryOf<Op>] extends [never] ? { query?: never } : { query?: QueryOf<Op> };
type Params<Op> = PathParams<Op> & QueryParams<Op>;
type ParamsInit<Op> = Op extends { parameters: { path: object } }
  ? { params: Params<Op> }
  : { params?: Params<Op> };
type BodyInit<Op> = Op extends { requestBody: { content: object } }
  ? { body: BodyOf<Op> }
  : Op extends { requestBody?: { content: object } }
    ? { body?: BodyOf<Op> }
    : { body?: never };

/** Everything a call of an operation takes beside its path. */
export type Init<Op> = ParamsInit<Op> & BodyInit<Op> & CallOptions;

/** The last argument of a call, which may be left out when the operation needs nothing. */
type InitArgument<Op, A> = Op extends { parameters: { path: object } } | { requestBody: { content: object } }
  ? [init: Init<Op> & { parseAs?: A }]
  : [init?: Init<Op> & { parseAs?: A }];

/** What a call ends in: `data` when it succeeded, `error` when it failed, never both. */
export type FrontResult<T> =
  | { data: T; error?: undefined; response: Response }
  | { data?: undefined; error: FrontErrorBody; response: Response };

interface Parsed {
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}
type Read<Op, A> = A extends keyof Parsed ? Parsed[A] : JsonOf<ContentOf<SuccessOf<Op>>>;

/** A method of a client. */
export type Call<Paths, M extends Method> = <P extends PathOf<Paths, M>, const A extends ParseAs = 'json'>(
  path: P,
  ...init: InitArgument<OperationOf<Paths, M, P>, A>
) => Promise<FrontResult<Read<OperationOf<Paths, M, P>, A>>>;

/** A client of one API: a method for each of HTTP's, typed by path. */
export interface Client<Paths> {
  GET: Call<Paths, 'GET'>;
  PUT: Call<Paths, 'PUT'>;
  POST: Call<Paths, 'POST'>;
  DELETE: Call<Paths, 'DELETE'>;
  PATCH: Call<Paths, 'PATCH'>;
}

/** A client of Front's Core API. */
export interface FrontClient extends Client<CorePaths> {}
/** A client of Front's Channel API. */
export interface ChannelClient extends Client<ChannelPaths> {}

/** How often a call is sent again. */
export interface RetryOptions {
  /** How many times at most. @default 3 */
  readonly limit: number;
}

/** Something that happened to a call on its way. Carries no token, no query and no body. */
export interface FrontEvent {
  readonly type: 'retry';
  /** Method and path template. */
  readonly operation: string;
  /** The attempt that failed, counted from 1. */
  readonly attempt: number;
  /** The status it failed with. */
  readonly status: number;
  /** The wait in ms before the next. */
  readonly wait: number;
}

/** Gives tokens to a client, and another one once Front refuses one. `createTokenSource` makes one for OAuth. */
export interface TokenSource {
  /** The token for one request. */
  get(): string | Promise<string>;
  /** Another token in place of one that was answered with 401, or nothing. The call is sent again once with it. */
  refused?(token: string): Promise<string | undefined>;
}

/** Options of a client. */
export interface ClientOptions {
  /**
   * The token, or what gives one for each request: an API token, an OAuth access token, or a channel's JWT. A
   * {@link TokenSource} is also asked for another one when Front answers 401.
   */
  token: string | (() => string | Promise<string>) | TokenSource;
  /** Where requests go. @default 'https://api2.frontapp.com' */
  baseUrl?: string;
  /** Sends requests. @default the global `fetch`, looked up at each call */
  fetch?: Fetch;
  /** How often a call is sent again. */
  retry?: Partial<RetryOptions>;
  /** Longest time in ms for one attempt. @default 30_000 */
  timeout?: number;
  /** Longest time in ms to wait for quota. @default 60_000 */
  maxWait?: number;
  /** Is told of retries. @example onEvent: (event) => log.info(event) */
  onEvent?: (event: FrontEvent) => void;
  /** Time as the client sees it, for tests. @default the machine's */
  clock?: Clock;
}
