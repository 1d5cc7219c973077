/**
 * The types of calls, computed from `paths` of `generated/`. They keep openapi-fetch's call shape and are stricter: a key
 * that the spec does not know is an error at any depth of a path, a query or a body that is written as a literal.
 *
 * @module
 */
import type { FrontErrorBody } from '../error-body.js';
import type { Priority } from '../quota/priority.js';
import type { Progress } from '../request/upload-progress.js';
import type { MergedConversation } from '../transport/merge.js';
import type { RetryOptions } from '../transport/retry-options.js';

export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';

/** How the body of an answer is read. `json` unless said otherwise. */
export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';

/** The paths that a method can be called on. */
export type PathOf<Paths, M extends Method> = {
  [P in keyof Paths]: Paths[P] extends { [K in Lowercase<M>]: object } ? P : never;
}[keyof Paths] &
  string;

/** The operation behind a method and a path. */
export type OperationOf<Paths, M extends Method, P extends keyof Paths> = Paths[P][Lowercase<M> &
  keyof Paths[P]];

type Success = 200 | 201 | 202 | 203 | 204;
type SuccessOf<Op> = Op extends { responses: infer R } ? R[Success & keyof R] : never;
type ContentOf<Answer> = Answer extends { content: infer C } ? C : undefined;
type JsonOf<Content> = Content extends { 'application/json': infer J }
  ? J
  : Content extends undefined
    ? undefined
    : Content[keyof Content];

/** The body of an operation, with the files it may hold. `never` where there is none. */
export type BodyOf<Op> = Op extends { requestBody?: { content: infer C } }
  ? C extends { 'multipart/form-data': infer Multipart }
    ? Multipart
    : C extends { 'application/json': infer Json }
      ? Json
      : never
  : never;

/** The query of an operation. `never` where there is none. */
export type QueryOf<Op> = Op extends { parameters: { query?: infer Q } } ? Exclude<Q, undefined> : never;

/** What an operation answers with when it succeeds. */
export type AnswerOf<Op> = JsonOf<ContentOf<SuccessOf<Op>>>;

/**
 * What a single call may ask for, whatever the operation.
 *
 * @typeParam A - How the body of the answer is read, which decides the type of `data`.
 */
export interface CallOptions<A extends ParseAs = ParseAs> {
  /** How the body of the answer is read. Files are read as a `Blob` by themselves. @default 'json' */
  parseAs?: A | undefined;
  /**
   * Ends the call, and every wait in it, with the signal's reason, which does not tell whether a write was carried out. An
   * answer read as a `stream` is the caller's to end.
   */
  signal?: AbortSignal | undefined;
  /**
   * Longest time in ms for one attempt, from its start to the end of its answer; of a file, to its beginning.
   *
   * @default the client's `timeout`
   */
  timeout?: number | undefined;
  /** Longest time in ms to wait for quota. @default the client's `maxWait` */
  maxWait?: number | undefined;
  /** Who goes first when quota is short. @default 'interactive' */
  priority?: Priority | undefined;
  /** Headers to add, such as `accept`. Not those that the client sets itself, such as `authorization`. */
  headers?: Record<string, string> | undefined;
  /** How this call is sent again. `{ limit: 0 }` for never. @default the client's `retry` */
  retry?: Partial<RetryOptions> | undefined;
  /**
   * Is told how much of the files of the body was taken for sending, again from 0 when they are sent again. Only where
   * the runtime can tell: Node.
   */
  onUploadProgress?: ((progress: Progress) => void) | undefined;
}

/** Everything a call of an operation takes beside its path. */
export type Init<Op, A extends ParseAs = ParseAs> = Op extends { init: infer I } ? I & CallOptions<A> : never;

/** Everything a call takes beside its path, by method and path. */
export type InitOf<Paths, P extends keyof Paths, M extends Method> = Init<OperationOf<Paths, M, P>, 'json'>;

/** What a call answers with, by method and path. */
export type DataOf<Paths, P extends keyof Paths, M extends Method> = AnswerOf<OperationOf<Paths, M, P>>;

/** The last argument of a call, which may be left out when the operation needs nothing. */
type InitArgument<Op, A extends ParseAs> = Op extends { init: infer I }
  ? Record<never, never> extends I
    ? [init?: I & CallOptions<A>]
    : [init: I & CallOptions<A>]
  : never;

/**
 * What a call ends in: `data` when it succeeded, `error` when it failed, never both. `merged` is there when the call went
 * to another conversation than it named, since that one had been merged.
 */
export type FrontResult<T> =
  | { data: T; error?: undefined; response: Response; merged?: MergedConversation }
  | { data?: undefined; error: FrontErrorBody; response: Response; merged?: MergedConversation };

interface Parsed {
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}
type Read<Op, A> = A extends keyof Parsed ? Parsed[A] : AnswerOf<Op>;

/** A call of any operation of a method. In `generated/` it stands behind the overloads of single operations. */
export type Call<Paths, M extends Method> = <P extends PathOf<Paths, M>, const A extends ParseAs = 'json'>(
  path: P,
  ...init: InitArgument<OperationOf<Paths, M, P>, A>
) => Promise<FrontResult<Read<OperationOf<Paths, M, P>, A>>>;

/**
 * Calls that need nothing beside a path. It stands behind all other overloads, so that the error of a call which lacks
 * its second argument speaks of that.
 *
 * @typeParam Path - The paths that may be called alone.
 */
export type CallAlone<Path extends string> = (
  pathThatNeedsNothingElse: Path,
) => Promise<FrontResult<unknown>>;
