import type { Place } from '../quota/permit.js';
import type { OperationFacts } from '../request/api-facts.js';
import type { EncodedBody } from '../request/body.js';
import type { CallOptions, MergedConversation, ParseAs } from '../types.js';

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
  /** Sends the body when it holds files. */
  readonly upload?: Upload | undefined;
  /** Whether the body has the field by which Front recognises a repeat: `facts.deduplicatedBy`. */
  readonly deduplicated?: boolean;
  /** Ends the call, and every wait in it. */
  readonly signal: AbortSignal | undefined;
  readonly options: CallOptions;
  readonly trace: Trace;
}

/** How far the latest attempt of a call came. Written by the innermost step. */
export interface Trace {
  /** When it went out, in Unix ms. Absent: nothing was sent yet. */
  sentAt?: number | undefined;
  /** The status that it was answered with, even when the rest of the answer never came. */
  status?: number | undefined;
  /** What the platform failed with, if it did, with all that it knows of the request. */
  failure?: unknown;
  /** The merge that a redirect told of, which led to the answer. */
  merged?: MergedConversation | undefined;
  /** The place that the call had when Front refused it. */
  refused?: Place | undefined;
}

/** How the body of the answer to a call is read. Only a file is not JSON. */
export function parseAsOf({ options, facts }: Pick<FrontRequest, 'options' | 'facts'>): ParseAs {
  return options.parseAs ?? (facts.binary ? 'blob' : 'json');
}

/** Sends a call and gives the answer. Wrappers of this type stand around each other, outermost first. */
export type Send = (request: FrontRequest) => Promise<Response>;

/** The platform's `fetch`, or anything that answers a `Request`. The signal ends it. */
export type Fetch = (request: Request, init: { signal: AbortSignal }) => Promise<Response>;

/** Sends one attempt of a request with files. `send` sends it with a body, as often as it takes. */
export type Upload = (
  send: (body: EncodedBody | undefined, init: { signal: AbortSignal }) => Promise<Response>,
  request: FrontRequest,
  init: { signal: AbortSignal },
) => Promise<Response>;
