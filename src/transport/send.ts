import type { OperationFacts } from '../request/api-facts.js';
import type { EncodedBody } from '../request/body.js';
import type { CallOptions } from '../types.js';

/**
 * A call on its way out, not yet a `Request`: each attempt makes its own from this, so that a body can be sent again
 * without having been copied.
 */
export interface FrontRequest {
  /** Method and path template, such as `POST /contacts`. */
  readonly operation: string;
  readonly facts: OperationFacts;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: EncodedBody | undefined;
  /** Whether the body has the field by which Front recognises a repeat: `facts.deduplicatedBy`. */
  readonly deduplicated: boolean;
  /** Ends the call, and every wait in it. */
  readonly signal: AbortSignal | undefined;
  readonly options: CallOptions;
  readonly trace: Trace;
}

/** How far the latest attempt of a call came. Written by the innermost step. */
export interface Trace {
  /** When it went out, in Unix ms. Absent: nothing was sent yet. */
  sentAt: number | undefined;
  /** The status that it was answered with, even when the rest of the answer never came. */
  status: number | undefined;
  /** The body of the answer once all of it came, unless it is streamed. */
  text: string | undefined;
}

/** Sends a call and gives the answer. Wrappers of this type stand around each other, outermost first. */
export type Send = (request: FrontRequest) => Promise<Response>;

/** The platform's `fetch`, or anything that answers a `Request`. The signal ends it. */
export type Fetch = (request: Request, init: { signal: AbortSignal }) => Promise<Response>;
