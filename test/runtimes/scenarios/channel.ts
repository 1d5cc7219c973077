import { createChannelClient, createChannelToken } from '../../../src/channel/index.js';
import { unwrap } from '../../../src/index.js';
import type { World } from '../world.js';

/** Signs a channel's token, and syncs a message with one. */
export async function channel({ front: { url }, application }: World) {
  const token = await createChannelToken(application);
  const client = createChannelClient({ ...application, baseUrl: url });
  const accepted = await unwrap(
    client.POST('/channels/{channel_id}/inbound_messages', {
      params: { path: { channel_id: application.channelId } },
      body: {
        sender: { handle: 'calculon' },
        body: 'Where is my parcel?',
        metadata: { external_id: 'chat-message-1', external_conversation_id: 'chat-1729' },
      },
    }),
  );
  return { token, status: accepted.status };
}
