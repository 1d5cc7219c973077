import { FrontWebhookError } from './errors.js';
import type { DeliveredEvent, FrontWebhookEvent } from './event.js';
import { checkOption, checkOptions } from './options.js';
import type { WebhookParts } from './raw-request.js';
import type { VerifyOptions } from './verify-request.js';
import { OPTIONS, verifyWebhook } from './verify-webhook.js';

/** Options of a webhook handler. */
export interface WebhookHandlerOptions extends VerifyOptions {
  /**
   * Is given each event. Front waits for 5 seconds, so leave longer work to a queue. What it throws goes on to the
   * server, whose 500 lets Front repeat the call to an application.
   */
  readonly onEvent: (event: DeliveredEvent) => unknown;
  /** Is told of each request that was refused. */
  readonly onRefused?: (error: FrontWebhookError) => void;
}

/** Answers the requests of one webhook. */
export type WebhookHandler = (input: Request | WebhookParts) => Promise<Response>;

/**
 * Creates a handler for the address of a webhook: it verifies each request, answers Front's challenge, and hands events
 * over.
 *
 * @example
 * const handler = createWebhookHandler({ secret: process.env.FRONT_APP_SECRET!, onEvent: (event) => queue.add(event) });
 * app.post('/front', (context) => handler(context.req.raw)); // Hono
 * @throws TypeError when an option is unknown or of another type, naming it.
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  checkOptions(options, OPTIONS);
  checkOption('onEvent', options.onEvent, 'function');
  return async function handleWebhook(input) {
    let event: FrontWebhookEvent;
    try {
      event = await verifyWebhook(input, options);
    } catch (error) {
      if (!(error instanceof FrontWebhookError)) throw error;
      options.onRefused?.(error);
      return Response.json({ error: error.code }, error); // Its `status` is that of the answer.
    }
    if (event.type === 'sync') return Response.json({ challenge: event.challenge });
    await options.onEvent(event);
    return new Response();
  };
}
