import type { Match } from './routes.js';

/** A part of a multipart body, as it arrived. */
export type FormPart =
  | { readonly name: string; readonly value: string }
  | {
      readonly name: string;
      readonly filename: string;
      readonly contentType: string;
      readonly bytes: Uint8Array;
    };

/** A request as the simulator saw it. The token is left out. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  readonly operationId: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as an object: JSON, or a form whose brackets were read. */
  readonly body: unknown;
  /** The parts of a multipart body, in their order. */
  readonly parts: readonly FormPart[] | undefined;
  /** When it came, in Unix ms on the simulator's clock. */
  readonly time: number;
  /** The status it was answered with. 0 until then, and when the connection broke first. */
  status: number;
  /** What Front would do without a word, such as dropping files that came as JSON. */
  readonly warnings: string[];
}

/** A request on its way to an answer. */
export interface Exchange extends Match {
  readonly request: Request;
  readonly url: URL;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly parts: readonly FormPart[];
}
