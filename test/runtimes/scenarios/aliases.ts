import { alias, createFrontClient, unwrap } from '../../../src/index.js';
import type { World } from '../world.js';

/** Names a teammate and a channel by their addresses. */
export async function aliases({ front: { url, token } }: World) {
  const front = createFrontClient({ token, baseUrl: url });
  const teammate = await unwrap(
    front.GET('/teammates/{teammate_id}', {
      params: { path: { teammate_id: alias.email('leela@planet-express.com') } },
    }),
  );
  const channel = await front.GET('/channels/{channel_id}', {
    params: { path: { channel_id: alias.address('nobody/here@planet-express.com') } },
  });
  return { teammate: teammate.id, missing: channel.error?._error.status };
}
