import { FrontError } from '../errors.js';
import type { ChannelSchemas } from '../types.js';
import { FrontWebhookError } from '../webhooks/errors.js';

/** Why a channel cannot do what Front asks. */
export type ChannelRefusalType = ChannelSchemas['CallbackError']['type'];

const STATUS: Readonly<Record<ChannelRefusalType, number>> = {
  bad_request: 400,
  authentication_required: 401,
  forbidden: 403,
  not_found: 404,
  request_timeout: 408,
  too_many_requests: 429,
  internal_error: 500,
};

/**
 * Thrown in a handler to tell Front that the channel cannot do what it asks. Front takes a message as not sent then.
 *
 * @example
 * throw new FrontChannelRefusalError('not_found', 'Nobody called calculon uses Parcel chat any more.');
 */
export class FrontChannelRefusalError extends FrontError {
  override readonly name = 'FrontChannelRefusalError';
  readonly code = 'FRONT_CHANNEL_REFUSAL';
  /** The kind of failure, in Front's terms. */
  declare readonly type: ChannelRefusalType;

  /** @param message What went wrong, in a sentence that teammates may read. */
  constructor(type: ChannelRefusalType, message: string, options?: ErrorOptions) {
    super(message, options);
    this.type = type;
  }
}

/** An error as Front wants it, which is told the kind of a failure that is no refusal, and no more. */
export function toResponse(error: unknown): Response {
  const { type, message }: Pick<FrontChannelRefusalError, 'type' | 'message'> =
    error instanceof FrontChannelRefusalError
      ? error
      : error instanceof FrontWebhookError
        ? { type: error.status === 401 ? 'authentication_required' : 'bad_request', message: error.code }
        : { type: 'internal_error', message: 'The channel failed.' };
  return Response.json({ type, message }, { status: STATUS[type] });
}
