/**
 * The errors of calls. They are small on purpose: every client carries them, so what is said in them is put together where
 * they are thrown.
 *
 * @module
 */
import type { FrontErrorBody } from './error-body.js';

/** The call that an error is about. Never a query, a body or a token. */
export interface FrontCallInfo {
  /** Method and path template, such as `POST /channels/{channel_id}/messages`. */
  readonly operation: string;
}

/** What every error of this package has in common. */
export abstract class FrontError extends Error {
  abstract override readonly name: string;
  /** Stable: it may be compared and logged. */
  abstract readonly code: string;
}

/** Front refused a call. Thrown by `unwrap`; calls themselves return their `error`. */
export class FrontApiError extends FrontError {
  override readonly name = 'FrontApiError';
  readonly code = 'FRONT_API';
  /** The HTTP status. */
  readonly status: number;
  /** One line for each field that was refused. */
  readonly details: readonly string[];

  constructor({ _error }: FrontErrorBody) {
    super(`${_error.status} ${_error.title}${_error.message ? `: ${_error.message}` : ''}`);
    this.status = _error.status;
    this.details = _error.details ?? [];
  }
}

/** An error of one call. */
export abstract class FrontCallError extends FrontError {
  /** Method and path template, such as `POST /channels/{channel_id}/messages`. */
  readonly operation: string;

  constructor(message: string, { operation }: FrontCallInfo, options?: ErrorOptions) {
    super(`${operation}: ${message}`, options);
    this.operation = operation;
  }
}

/** No answer came: the host could not be reached, or the connection broke. */
export class FrontConnectionError extends FrontCallError {
  override readonly name = 'FrontConnectionError';
  readonly code = 'FRONT_CONNECTION';
}

/** No complete answer came within the time that the caller gave. */
export class FrontTimeoutError extends FrontCallError {
  override readonly name = 'FrontTimeoutError';
  readonly code = 'FRONT_TIMEOUT';
}

/** An answer of success came whose body is not what was asked for, such as a page of HTML where JSON goes. */
export class FrontResponseError extends FrontCallError {
  override readonly name = 'FrontResponseError';
  readonly code = 'FRONT_RESPONSE';
}

/** The call was not sent, since it would have had to wait for quota longer than its `maxWait`. */
export class FrontQuotaError extends FrontCallError {
  override readonly name = 'FrontQuotaError';
  readonly code = 'FRONT_QUOTA';
  /** How long the call would have had to wait, in ms, estimated. */
  readonly wait: number;

  constructor(message: string, call: FrontCallInfo, wait: number) {
    super(message, call);
    this.wait = wait;
  }
}

/** What is wrong with a redirect. */
export type RedirectFault = 'loop' | 'too-many' | 'elsewhere' | 'no-address' | 'hidden';

/**
 * A redirect was not followed: it leads in a circle or on and on, away from Front with a write, or nowhere, or the
 * runtime hides it. Front does not carry out what it redirects, so the call did nothing.
 */
export class FrontRedirectError extends FrontCallError {
  override readonly name = 'FrontRedirectError';
  readonly code = 'FRONT_REDIRECT';
  /** What is wrong with it. */
  readonly fault: RedirectFault;

  constructor(message: string, call: FrontCallInfo, fault: RedirectFault) {
    super(message, call);
    this.fault = fault;
  }
}

/** What a {@link FrontUnknownOutcomeError} says of the write, and what its last attempt ended in. */
export type UnknownOutcome = Pick<FrontUnknownOutcomeError, 'method' | 'path' | 'sentAt' | 'status'> &
  Required<ErrorOptions>;

/**
 * A write was sent, and no answer tells whether Front carried it out: the connection broke, no answer came in time, or
 * the answer was a failure of the server. It was not sent again, since that could do it twice. Front works at a message for
 * some seconds: wait, then look there before you repeat it.
 */
export class FrontUnknownOutcomeError extends FrontCallError {
  override readonly name = 'FrontUnknownOutcomeError';
  readonly code = 'FRONT_UNKNOWN_OUTCOME';
  declare readonly method: string;
  /** The path that was asked. The values of aliases, which can be addresses of people, are left out. */
  declare readonly path: string;
  /** When it was sent. */
  declare readonly sentAt: Date;
  /** The status of the answer, when one came or began to. */
  declare readonly status: number | undefined;

  constructor(message: string, call: FrontCallInfo, { cause, ...write }: UnknownOutcome) {
    super(message, call, { cause });
    Object.assign(this, write);
  }
}
