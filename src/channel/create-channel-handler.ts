import { type Clock, systemClock } from '../transport/clock.js';
import { FrontWebhookError, statusOf } from '../webhooks/errors.js';
import type { WebhookParts } from '../webhooks/raw-request.js';
import {
  isRecord,
  secretsOf,
  type VerifiedRequest,
  type VerifyOptions,
  verifyRequest,
} from '../webhooks/verify-request.js';
import { type AnyHandler, type ChannelHandlers, HANDLER_OF } from './calls.js';
import { FrontChannelRefusalError, toResponse } from './refusal.js';

/** Options of a channel handler. */
export interface ChannelHandlerOptions extends ChannelHandlers, Omit<VerifyOptions, 'now'> {
  /** Is told of each request that was refused, and of each failure that Front is only told the kind of. */
  readonly onError: (error: unknown) => void;
  /** How long a handler may take, in ms: Front itself gives up after 5 s. @default 4_500 */
  readonly timeout?: number;
  /** Time as the handler sees it, for tests. @default the machine's */
  readonly clock?: Clock;
}

/** Answers Front's calls to a channel. */
export type ChannelHandler = (input: Request | WebhookParts) => Promise<Response>;

/**
 * Creates a handler for the address of a channel: it verifies each call, hands it over by its type, and gives Front the
 * reply it wants in time.
 *
 * @example
 * const handler = createChannelHandler({
 *   secret: appSecret,
 *   authorization: ({ payload }) => ({ webhook_url: `https://chat.example.com/front/${payload.channel_id}` }),
 *   message: async ({ payload, metadata }) => chat.deliver(payload, metadata),
 *   onError: (error) => log.error(error),
 * });
 * @throws TypeError when an option is wrong, naming it.
 * @see https://dev.frontapp.com/docs/security-1
 */
export function createChannelHandler(options: ChannelHandlerOptions): ChannelHandler {
  secretsOf(options);
  const { onError, clock = systemClock, timeout = 4_500 } = options;
  if (typeof onError !== 'function') throw new TypeError('Option `onError` must be a function.');

  return async function handleChannelCall(input) {
    try {
      const verified = await verifyRequest(input, { ...options, now: clock.now });
      return Response.json(
        await withinTime((signal) => answer(options, verified, signal), { clock, timeout, onError }),
      );
    } catch (error) {
      if (!(error instanceof FrontChannelRefusalError)) onError(error);
      return toResponse(toRefusal(error));
    }
  };
}

async function answer(options: ChannelHandlers, { scheme, body = {} }: VerifiedRequest, signal: AbortSignal) {
  const type = typeof body.type === 'string' && Object.hasOwn(HANDLER_OF, body.type) ? body.type : undefined;
  const name = scheme === 'sha1' ? 'customMessage' : HANDLER_OF[type as keyof typeof HANDLER_OF];
  const handler = options[name] as AnyHandler | undefined;
  if (handler === undefined && name !== 'imported' && name !== 'delete') {
    throw new FrontChannelRefusalError('bad_request', 'This channel takes no calls of this type.');
  }
  if (scheme === 'sha256' && !isRecord(body.payload)) {
    throw new FrontChannelRefusalError('bad_request', 'The call has no payload.');
  }
  const reply = await handler?.(body as never, { signal });
  return { ...pick(reply, REPLIES[name] ?? []), type: 'success' };
}

/** The fields that Front reads in a reply, which have to be there. */
const REPLIES: { readonly [Name in keyof ChannelHandlers]?: readonly string[] } = {
  authorization: ['webhook_url'],
  message: ['external_id', 'external_conversation_id'],
  autoreply: ['external_id', 'external_conversation_id'],
};

/** Checks each field: with an ID too long, or none, later answers would end up in no conversation. */
function pick(reply: unknown, names: readonly string[]): Record<string, string> {
  const values = isRecord(reply) ? reply : {};
  return Object.fromEntries(
    names.map((name) => {
      const value = values[name];
      if (typeof value === 'string' && value !== '' && (value.length <= 200 || name === 'webhook_url'))
        return [name, value];
      throw new TypeError(`The reply needs \`${name}\`, a string of 1 to 200 characters.`);
    }),
  );
}

type Limits = Required<Pick<ChannelHandlerOptions, 'clock' | 'timeout' | 'onError'>>;

async function withinTime<T>(
  task: (signal: AbortSignal) => Promise<T>,
  { clock, timeout, onError }: Limits,
): Promise<T> {
  const late = new FrontChannelRefusalError('request_timeout', 'The channel took too long.');
  const work = new AbortController();
  const waiting = new AbortController();
  const running = task(work.signal).finally(() => waiting.abort());
  const limit = clock.sleep(timeout, waiting.signal).then(
    () => {
      work.abort(late);
      onError(late);
      running.catch((error) => error !== late && onError(error));
      throw late;
    },
    () => running,
  );
  return Promise.race([running, limit]);
}

function toRefusal(error: unknown): FrontChannelRefusalError {
  if (error instanceof FrontChannelRefusalError) return error;
  if (!(error instanceof FrontWebhookError)) {
    return new FrontChannelRefusalError('internal_error', 'The channel failed.');
  }
  const type = statusOf(error) === 401 ? 'authentication_required' : 'bad_request';
  return new FrontChannelRefusalError(type, error.code);
}
