import { FrontError } from '../errors.js';

/** Why a webhook was refused. */
export type FrontWebhookReason =
  /** There is no `x-front-signature`. */
  | 'SIGNATURE_MISSING'
  /** The signature is not the base64 of an HMAC, or not of the scheme that was asked for. */
  | 'SIGNATURE_MALFORMED'
  /** The signature is of another secret or of other bytes. An HMAC does not tell which. */
  | 'SIGNATURE_MISMATCH'
  /** An HMAC-SHA256 came without `x-front-request-timestamp`. */
  | 'TIMESTAMP_MISSING'
  /** The timestamp is no Unix time. */
  | 'TIMESTAMP_MALFORMED'
  /** The timestamp is too old, so this may be a replay. */
  | 'TIMESTAMP_STALE'
  /** The timestamp is too far ahead. */
  | 'TIMESTAMP_FUTURE'
  /** The body was read or parsed before, or is absent: the bytes that Front signed are gone. */
  | 'BODY_NOT_RAW'
  /** The body is larger than `maxBodySize`. */
  | 'BODY_TOO_LARGE'
  /** The connection broke while the body was read. */
  | 'BODY_UNREADABLE'
  /** The signature does not match, and the body ends before its length and its JSON do. */
  | 'BODY_TRUNCATED'
  /** The signature does not match, and the body is not as long as the one sent: something wrote the JSON anew. */
  | 'BODY_RESERIALIZED'
  /** The signature matches, but the body is no JSON object. */
  | 'BODY_MALFORMED';

/** The code of a webhook that was refused: the reason after `FRONT_WEBHOOK_`. */
export type FrontWebhookErrorCode = `FRONT_WEBHOOK_${FrontWebhookReason}`;

/** A request that must not be trusted. `code` says why. The message shows nothing of the request. */
export class FrontWebhookError extends FrontError {
  override readonly name = 'FrontWebhookError';
  declare readonly code: FrontWebhookErrorCode;
  /** The HTTP status that answers it: 413 for a body too large, 400 for one that cannot be read, otherwise 401. */
  declare readonly status: 400 | 401 | 413;

  constructor(reason: FrontWebhookReason, status: FrontWebhookError['status'] = 401, options?: ErrorOptions) {
    super(`FRONT_WEBHOOK_${reason}`, options);
    this.code = `FRONT_WEBHOOK_${reason}`;
    this.status = status;
  }
}

/** Throws the error of a reason. */
export function refuse(...error: ConstructorParameters<typeof FrontWebhookError>): never {
  throw new FrontWebhookError(...error);
}
