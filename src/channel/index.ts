export type { ChannelClient, ChannelPaths, ChannelSchemas, ClientOptions } from '../types.js';
export { createChannelClient } from './client.js';
