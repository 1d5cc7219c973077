import { createFrontClient, unwrap } from '../../../src/index.js';
import {
  createTokenSource,
  exchangeCode,
  type FrontTokens,
  type TokenStore,
} from '../../../src/oauth/index.js';
import type { World } from '../world.js';

/** Exchanges a code for tokens, and makes a call once these have run out. */
export async function oauth({ front: { url }, oauth: application }: World) {
  let saved: FrontTokens = { ...(await exchangeCode(application)), expiresAt: 0 };
  const first = saved.accessToken;
  const store: TokenStore = {
    load: async () => saved,
    save: async (tokens) => {
      saved = tokens;
    },
  };
  const front = createFrontClient({ token: createTokenSource({ ...application, store }), baseUrl: url });
  const { id } = await unwrap(front.GET('/me'));
  return { company: id, isNew: saved.accessToken !== first };
}
