/**
 * The public types: clients, their options, and what `generated/` says of operations by method and path.
 *
 * @module
 */
import type {
  Calls as ChannelCalls,
  components as ChannelComponents,
  paths as ChannelPaths,
} from '../generated/channel.js';
import type {
  Calls as CoreCalls,
  components as CoreComponents,
  paths as CorePaths,
} from '../generated/core.js';
import type { StoreEvent, WaitEvent } from './quota/events.js';
import type { RateLimitOptions } from './quota/rate-limit-options.js';
import type { RateLimiter } from './quota/rate-limiter.js';
import type { Clock } from './transport/clock.js';
import type { RedirectEvent, RetryEvent } from './transport/events.js';
import type { RetryOptions } from './transport/retry-options.js';
import type { Fetch } from './transport/send.js';
import type { AnswerOf, BodyOf, Method, OperationOf, PathOf, QueryOf } from './types/calls.js';

export type { FrontErrorBody } from './error-body.js';
export type { Progress } from './request/upload-progress.js';
export type { Clock } from './transport/clock.js';
export type { RedirectEvent, RetryEvent } from './transport/events.js';
export type { MergedConversation } from './transport/merge.js';
export type { RetryOptions } from './transport/retry-options.js';
export type { CallOptions, FrontResult, Init, Method, ParseAs, PathOf } from './types/calls.js';
export type { ChannelPaths, CorePaths };

/** Every schema of the Core API by name: `Schemas['Conversation']`. */
export type Schemas = CoreComponents['schemas'];
/** Every schema of the Channel API by name: `ChannelSchemas['InboundMessage']`. */
export type ChannelSchemas = ChannelComponents['schemas'];

/** The body of an operation, with the files it may hold: `Body<'POST', '/contacts'>`. */
export type Body<M extends Method, P extends PathOf<CorePaths, M>> = BodyOf<OperationOf<CorePaths, M, P>>;
/** The data that an operation answers with: `Data<'GET', '/conversations'>`. */
export type Data<M extends Method, P extends PathOf<CorePaths, M>> = AnswerOf<OperationOf<CorePaths, M, P>>;
/** The query of an operation: `Query<'GET', '/conversations'>`. */
export type Query<M extends Method, P extends PathOf<CorePaths, M>> = QueryOf<OperationOf<CorePaths, M, P>>;

/** A client of Front's Core API: a method for each of HTTP's, typed by path. */
export interface FrontClient extends CoreCalls {}
/** A client of Front's Channel API: a method for each of HTTP's, typed by path. */
export interface ChannelClient extends ChannelCalls {}

/** Something that happened to a call on its way, by its `type`. Carries no token, no query and no body. */
export type FrontEvent = RetryEvent | RedirectEvent | WaitEvent | StoreEvent;

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
  /** How calls are sent again. */
  retry?: Partial<RetryOptions>;
  /** Longest time in ms for one attempt. @default 30_000 */
  timeout?: number;
  /**
   * The most bytes of an answer, counted when unpacked, so that none can fill the memory. What is larger fails with
   * `FrontResponseError` and is not read on. Files are not limited: see `download`.
   *
   * @default 64 MiB
   */
  maxResponseSize?: number;
  /**
   * Longest time in ms that a call may wait for quota. One that would wait longer is not sent and fails at once with
   * `FrontQuotaError`, which carries the estimated wait.
   *
   * @default 90_000, a window and a half; no limit for bulk calls
   */
  maxWait?: number;
  /**
   * How the quota of the company is kept: a rate limiter shared with other clients, options for one of this client's own,
   * or `false` to send at once and wait only after a refusal.
   *
   * @default one that is shared by all clients of this process with the same `token`, `baseUrl` and `fetch`; with a token
   * that is not a string, one of its own
   */
  rateLimit?: RateLimiter | RateLimitOptions | false;
  /**
   * Is told of retries, redirects and waits. What it throws is thrown beside the call, which goes on.
   *
   * @example
   * onEvent: (event) => log.info(event)
   */
  onEvent?: (event: FrontEvent) => void;
  /** Time as the client sees it, for tests. @default the machine's */
  clock?: Clock;
  /** Gives numbers from 0 to below 1, for tests. @default Math.random */
  random?: () => number;
}
