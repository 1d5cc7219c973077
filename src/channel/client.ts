import { channelFacts } from '../../generated/operations.js';
import { assembleClient } from '../assemble-client.js';
import { systemClock } from '../transport/system-clock.js';
import type { ChannelClient, ClientOptions } from '../types.js';
import { type ChannelCredentials, checkCredentials, createChannelToken } from './create-channel-token.js';

/** Options of a channel client: those of any client, with what its tokens are made of in place of a token. */
export type ChannelClientOptions = (Omit<ClientOptions, 'token'> & ChannelCredentials) | ClientOptions;

/**
 * Creates a client of Front's Channel API for one channel. It mints a token for each attempt to send a request.
 *
 * @example
 * const channel = createChannelClient({ appId, appSecret, channelId: 'cha_1ab23cd4' });
 * await channel.POST('/channels/{channel_id}/inbound_messages', { params: { path: { channel_id: 'cha_1ab23cd4' } }, body });
 * @throws TypeError when an option is wrong, naming it.
 */
export function createChannelClient(options: ChannelClientOptions): ChannelClient {
  return assembleClient<ChannelClient>(
    channelFacts,
    'token' in options ? options : withMintedTokens(options),
  );
}

function withMintedTokens(options: Omit<ClientOptions, 'token'> & ChannelCredentials): ClientOptions {
  const { appId, appSecret, channelId, ...rest } = options;
  checkCredentials({ appId, appSecret, channelId });
  const { now } = options.clock ?? systemClock;
  return { ...rest, token: () => createChannelToken({ appId, appSecret, channelId, now }) };
}
