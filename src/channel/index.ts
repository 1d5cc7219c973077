export type { ChannelClient, ChannelPaths, ChannelSchemas, ClientOptions } from '../types.js';
export { FrontWebhookError, type FrontWebhookErrorCode } from '../webhooks/errors.js';
export type { WebhookParts } from '../webhooks/raw-request.js';
export type { CallContext, ChannelHandlers } from './calls.js';
export { type ChannelClientOptions, createChannelClient } from './client.js';
export {
  type ChannelHandler,
  type ChannelHandlerOptions,
  createChannelHandler,
} from './create-channel-handler.js';
export {
  type ChannelCredentials,
  type ChannelTokenOptions,
  createChannelToken,
} from './create-channel-token.js';
export { type ChannelRefusalType, FrontChannelRefusalError } from './refusal.js';
