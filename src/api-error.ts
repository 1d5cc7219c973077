import type { FrontErrorBody } from './error-body.js';
import { FrontError } from './errors.js';

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
