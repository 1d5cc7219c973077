/**
 * Building a channel: a client for Front's Channel API, whose tokens make themselves, and a handler for the calls that
 * Front makes when a teammate replies.
 *
 * @example
 * const channel = createChannelClient({ appId, appSecret, channelId });
 * await channel.POST('/channels/{channel_id}/inbound_messages', { params: { path: { channel_id: channelId } }, body });
 *
 * @module front-fetch/channel
 */
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
