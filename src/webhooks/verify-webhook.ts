import type { WebhookHandlerOptions } from './create-webhook-handler.js';
import { refuse } from './errors.js';
import { type FrontWebhookEvent, toEvent } from './event.js';
import { checkOptions } from './options.js';
import { readHeader, type WebhookParts } from './raw-request.js';
import { type VerifyOptions, verifyRequest } from './verify-request.js';

/** Every option that a handler or {@link verifyWebhook} takes, as any value of its type. */
export const OPTIONS: Readonly<Record<keyof WebhookHandlerOptions, unknown>> = {
  secret: '',
  scheme: '',
  replayWindow: 0,
  maxBodySize: 0,
  now: refuse,
  onEvent: refuse,
  onRefused: refuse,
};

/**
 * Verifies that Front sent a request, on its raw bytes, and reads the event in it. Takes a `Request`, or the parts that
 * other servers have: `headers`, a raw `body` and the `method`.
 *
 * Front repeats a call to an application whose answer is late, so the same `payload.id` may come again.
 *
 * @example
 * const event = await verifyWebhook(request, { secret: process.env.FRONT_APP_SECRET! });
 * if (event.type === 'inbound' && !event.preview) console.log(event.payload.target.data.blurb);
 * @throws FrontWebhookError when the request must not be trusted, TypeError when an option is wrong.
 * @see https://dev.frontapp.com/docs/application-webhooks and https://dev.frontapp.com/docs/rule-webhooks
 */
export async function verifyWebhook(
  input: Request | WebhookParts,
  options: VerifyOptions,
): Promise<FrontWebhookEvent> {
  checkOptions(options, OPTIONS);
  return toEvent((await verifyRequest(input, options)).body, readHeader(input, 'x-front-challenge'));
}
