import { FrontError } from '../errors.js';
import { bareCause } from '../transport/bare-cause.js';

/**
 * The person was sent back to another state than the one they left with, or to none: this may be somebody else's
 * authorization, or less than the whole address was given.
 */
export class FrontOAuthStateError extends FrontError {
  override readonly name = 'FrontOAuthStateError';
  readonly code = 'FRONT_OAUTH_STATE';
}

/** Front sent the person back without a code, most often because they declined. */
export class FrontOAuthDeniedError extends FrontError {
  override readonly name = 'FrontOAuthDeniedError';
  readonly code = 'FRONT_OAUTH_DENIED';
  /** What Front names as the reason, such as `access_denied`. */
  readonly reason: string;

  constructor(reason: string) {
    super(`Front did not authorize access: ${reason}.`);
    this.reason = reason;
  }
}

/**
 * The code or the refresh token is no longer good: it ran out, or somebody took the access away. The company has to
 * authorize the application again. Front says the same of a code that is exchanged with another `redirectUri`.
 */
export class FrontOAuthRevokedError extends FrontError {
  override readonly name = 'FrontOAuthRevokedError';
  readonly code = 'FRONT_OAUTH_REVOKED';
}

/** The store holds no tokens: nobody has authorized the application yet. */
export class FrontOAuthUnauthorizedError extends FrontError {
  override readonly name = 'FrontOAuthUnauthorizedError';
  readonly code = 'FRONT_OAUTH_UNAUTHORIZED';
}

/** Front gave no tokens for another reason: it could not be reached, refused the application, or answered nonsense. */
export class FrontOAuthTokenError extends FrontError {
  override readonly name = 'FrontOAuthTokenError';
  readonly code = 'FRONT_OAUTH_TOKEN';
  /** What Front names as the reason, such as `invalid_client`. */
  readonly reason: string | undefined;
  /** The HTTP status, when there was an answer. */
  readonly status: number | undefined;

  constructor(
    { reason, status, host }: { reason?: string | undefined; status?: number | undefined; host?: string },
    options?: ErrorOptions,
  ) {
    const why = reason ?? (status === undefined ? `no answer from ${host}` : `status ${status}`);
    super(`Front gave no tokens: ${why}.`, bareCause(options?.cause));
    this.reason = reason;
    this.status = status;
  }
}
