/**
 * Taking Front's webhooks: verified on the bytes that Front signed, with events that are told apart by their type.
 *
 * @example
 * const handler = createWebhookHandler({ secret, onEvent: (event) => queue.push(event) });
 * const response = await handler(request);
 *
 * @module front-fetch/webhooks
 */
export {
  createWebhookHandler,
  type WebhookHandler,
  type WebhookHandlerOptions,
} from './create-webhook-handler.js';
export { FrontWebhookError, type FrontWebhookErrorCode, type FrontWebhookReason } from './errors.js';
export type {
  DeliveredEvent,
  FrontWebhookEvent,
  FullEvent,
  PreviewEvent,
  SyncEvent,
  UnknownEvent,
} from './event.js';
export type { FrontEventType, SubscriptionOf, TargetOf } from './event-types.js';
export type { WebhookHeaders, WebhookParts } from './raw-request.js';
export type { WebhookScheme } from './scheme.js';
export { type SignOptions, signWebhook } from './sign-webhook.js';
export type { VerifyOptions } from './verify-request.js';
export { verifyWebhook } from './verify-webhook.js';
