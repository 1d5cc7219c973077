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

  constructor(message: string, call: FrontCallInfo, { cause }: ErrorOptions = {}) {
    super(message, call, bareCause(cause));
  }
}

/**
 * What may be kept of a failure of the platform: its words, its code, where it was, and the same of its own causes. Node
 * adds the bytes of an answer that it could not read, and a `fetch` of somebody else's may add the whole request.
 */
export function bareCause(error: unknown, depth = 4): ErrorOptions | undefined {
  if (!(error instanceof Error) || depth === 0) return undefined;
  const { name, message, stack, code, cause } = error as Error & { code?: unknown };
  const bare = new Error(message, bareCause(cause, depth - 1));
  return { cause: Object.assign(bare, { name, stack }, code && { code }) };
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
