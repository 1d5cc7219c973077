import type { Clock } from '../transport/clock.js';
import { checkOption, checkOptions } from '../webhooks/options.js';
import type { WebhookParts } from '../webhooks/raw-request.js';
import {
  isRecord,
  type VerifiedRequest,
  type VerifyOptions,
  verifyRequest,
} from '../webhooks/verify-request.js';
import { type AnyHandler, CALLS, type ChannelHandlers } from './calls.js';
import { FrontChannelRefusalError, toResponse } from './refusal.js';

/** The machine's time. A timer of `AbortSignal` keeps no process alive, so it may run on after an answer in time. */
const MACHINE: Clock = {
  now: Date.now,
  sleep: (ms) =>
    new Promise((resolve) => {
      AbortSignal.timeout(ms).onabort = resolve as () => void;
    }),
};

/** Options of a channel handler. */
export interface ChannelHandlerOptions extends ChannelHandlers, Omit<VerifyOptions, 'now'> {
  /**
   * Is told of each request that was refused, of each call that no handler takes, and of each failure that Front is only
   * told the kind of.
   */
  readonly onError: (error: unknown) => void;
  /** How long a handler may take, in ms, more than 0: Front itself gives up after 5 s. @default 4_500 */
  readonly timeout?: number;
  /** Time as the handler sees it, for tests. @default the machine's */
  readonly clock?: Clock;
}

/** Every option that a handler takes, as any value of its type. */
const OPTIONS: Readonly<Record<keyof ChannelHandlerOptions, unknown>> = {
  ...{ secret: '', scheme: '', replayWindow: 0, maxBodySize: 0, clock: CALLS, timeout: 0, onError: toReply },
  ...{ authorization: toReply, message: toReply, autoreply: toReply, imported: toReply, delete: toReply },
  customMessage: toReply,
};

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
 * @throws TypeError when an option is unknown or of another type, naming it.
 * @see https://dev.frontapp.com/docs/security-1
 */
export function createChannelHandler(options: ChannelHandlerOptions): ChannelHandler {
  checkOptions(options, OPTIONS);
  const { onError, clock = MACHINE, timeout = 4_500 } = options;
  checkOption('onError', onError, 'function');

  return async function handleChannelCall(input) {
    const late = new FrontChannelRefusalError('request_timeout', 'The channel took too long.');
    const work = new AbortController();
    try {
      checkOptions(options, OPTIONS); // Whatever became of them since.
      const call = await verifyRequest(input, { ...options, now: clock.now });
      const running = answer(options, call, work.signal);
      // The owner is told of a failure that comes after Front was told of the delay, too.
      running.catch((error) => work.signal.aborted && error !== late && onError(error));
      const limit = clock.sleep(timeout).then(() => {
        throw late;
      });
      return Response.json(await Promise.race([running, limit]));
    } catch (error) {
      if (error === late) work.abort(late);
      if (error === late || !(error instanceof FrontChannelRefusalError)) onError(error);
      return toResponse(error);
    }
  };
}

async function answer(
  options: ChannelHandlerOptions,
  { scheme, body }: VerifiedRequest,
  signal: AbortSignal,
) {
  const [name, ...fields] =
    scheme === 'sha1' ? (['customMessage'] as const) : (isRecord(body.payload) && CALLS.get(body.type)) || [];
  const handler = options[name as keyof ChannelHandlers] as AnyHandler | undefined;
  if (!handler && name !== 'imported' && name !== 'delete') {
    const refusal = new FrontChannelRefusalError('bad_request', 'The channel takes no such call.');
    // A refusal of a handler's own is no news to the owner. This one is.
    options.onError(refusal);
    throw refusal;
  }
  return toReply(await handler?.(body as never, { signal }), fields);
}

/** Checks each field: with an ID too long, or none, later answers would end up in no conversation. */
function toReply(returned: unknown, fields: readonly string[]): Record<string, string> {
  const reply: Record<string, string> = { type: 'success' };
  for (const field of fields) {
    const value = (returned as Record<string, unknown> | undefined)?.[field];
    if (!value || typeof value !== 'string' || (value.length > 200 && field !== 'webhook_url')) {
      throw new TypeError(`Reply \`${field}\` must be a string up to 200 long.`);
    }
    reply[field] = value;
  }
  return reply;
}
