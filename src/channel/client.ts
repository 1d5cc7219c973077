import { channelFacts } from '../../generated/operations.js';
import { assembleClient } from '../assemble-client.js';
import { assertText, type OptionKind, takeOptions } from '../take-options.js';
import { CLIENT_OPTIONS } from '../transport/assemble-send.js';
import { systemClock } from '../transport/system-clock.js';
import type { ChannelClient, ClientOptions } from '../types.js';
import { type ChannelCredentials, createChannelToken } from './create-channel-token.js';

/** Options of a channel client: those of any client, with what its tokens are made of in place of a token. */
export type ChannelClientOptions = (Omit<ClientOptions, 'token'> & ChannelCredentials) | ClientOptions;

type AnyOptions = Partial<ClientOptions & ChannelCredentials>;

const OPTIONS: Record<keyof AnyOptions, OptionKind> = {
  appId: 0,
  appSecret: 0,
  channelId: 0,
  ...CLIENT_OPTIONS,
};

/**
 * Creates a client of Front's Channel API for one channel. It mints a token for each attempt to send a request.
 *
 * @example
 * const channel = createChannelClient({ appId, appSecret, channelId: 'cha_1ab23cd4' });
 * await channel.POST('/channels/{channel_id}/inbound_messages', { params: { path: { channel_id: 'cha_1ab23cd4' } }, body });
 * @throws TypeError when an option is wrong, naming it.
 */
export function createChannelClient(options: ChannelClientOptions): ChannelClient {
  const { appId, appSecret, channelId, ...others } = takeOptions<AnyOptions>(options, OPTIONS);
  const token = tokenOf(others, { appId, appSecret, channelId });
  return assembleClient<ChannelClient>(channelFacts, { ...others, token });
}

/** The token, or what mints it. Both at once would leave open which it is. */
function tokenOf(
  { token, clock }: AnyOptions,
  credentials: Record<keyof ChannelCredentials, string | undefined>,
): ClientOptions['token'] {
  const names = Object.keys(credentials) as (keyof ChannelCredentials)[];
  if (token !== undefined) {
    const other = names.find((name) => credentials[name] !== undefined);
    if (other === undefined) return token;
    throw new TypeError(`Option \`token\` takes the place of \`${other}\`: leave out either.`);
  }
  for (const name of names) assertText(credentials[name], name);
  const { now } = clock ?? systemClock;
  return () => createChannelToken({ ...(credentials as ChannelCredentials), now });
}
