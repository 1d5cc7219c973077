import type { operations as ChannelOperations } from '../../generated/channel.js';
import type { operations as CoreOperations } from '../../generated/core.js';
import type { Company } from './company.js';
import type { SimulatedAnswer } from './failure.js';
import type { FormPart } from './recorded-request.js';

/** A file of a multipart body. */
export type UploadedFile = Extract<FormPart, { bytes: Uint8Array }>;

type Success = 200 | 201 | 202;
type Json<R> = R extends { content: { 'application/json': infer J } } ? J : never;
type DataOf<Op> = Op extends { responses: infer R } ? Json<R[Success & keyof R]> : never;
type PathOf<Op> = Op extends { parameters: { path: infer P } } ? P : object;
type QueryOf<Op> = Op extends { parameters: { query?: infer Q } } ? NonNullable<Q> : object;
type BodyOf<Op> = Op extends { requestBody?: { content: infer C } }
  ? C extends { 'application/json': infer J }
    ? J
    : C[keyof C]
  : undefined;

/** What an operation is answered from: a request that met the spec. */
export interface Call<Path = object, Query = object, Body = unknown> {
  readonly company: Company;
  /** IDs, also where the request had aliases. What they name is there. */
  readonly path: Path;
  readonly query: Query;
  readonly body: Body;
  readonly headers: Headers;
  /** Whether the caller has the token of a channel. */
  readonly isChannel: boolean;
  readonly url: URL;
  /** How the pages of the operation's list are told apart. Absent: the list comes whole. */
  readonly pagination: Pagination | undefined;
  /** How many results a page holds, unless the call names a limit. */
  readonly pageSize: number;
  /** Puts a line into the log, about what Front would do without a word. */
  warn(message: string): void;
  /** The files of a field of a multipart body. */
  files(field: string): UploadedFile[];
}

/** Pages by a token or by a number. */
export type Pagination = 'page_token' | 'page';

/** An answer whose status is not the operation's own. */
export class Answer {
  readonly answer: SimulatedAnswer;

  constructor(answer: SimulatedAnswer) {
    this.answer = answer;
  }
}

type BehaviourOf<Op> = (
  call: Call<PathOf<Op>, QueryOf<Op>, BodyOf<Op>>,
) => [DataOf<Op>] extends [never] ? unknown : DataOf<Op> | Answer;

/** How operations of the Core API behave, by ID. What one answers is the body; the status is the spec's. */
export type CoreBehaviours = { readonly [Id in keyof CoreOperations]?: BehaviourOf<CoreOperations[Id]> };

/** How operations of the Channel API behave. */
export type ChannelBehaviours = {
  readonly [Id in keyof ChannelOperations]?: BehaviourOf<ChannelOperations[Id]>;
};

/** Any behaviour, when its operation is known only as the program runs. */
export type Behaviour = (call: Call<never, never, never>) => unknown;
