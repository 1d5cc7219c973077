import { channelFacts } from '../../generated/operations.js';
import { assembleClient } from '../assemble-client.js';
import type { ChannelClient, ChannelPaths, ClientOptions } from '../types.js';

/**
 * Creates a client of Front's Channel API. Its token is a JSON Web Token for one channel, best minted by a function for
 * each request.
 *
 * @throws TypeError when an option is wrong, naming it.
 */
export function createChannelClient(options: ClientOptions): ChannelClient {
  return assembleClient<ChannelPaths>(channelFacts, options);
}
