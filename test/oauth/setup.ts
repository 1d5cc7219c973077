import { onTestFinished } from 'vitest';
import {
  createTokenSource,
  type FrontTokens,
  type TokenSourceOptions,
  type TokenStore,
} from '../../src/oauth/index.js';
import { createOAuthServer, type OAuthServerOptions } from '../../src/simulator/oauth-server.js';

export const APPLICATION = { clientId: 'planet-express', clientSecret: 'wernstrom!:&é' };
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** A store that remembers each save. */
export function createStore(tokens?: FrontTokens): TokenStore & { saved: FrontTokens[] } {
  const saved: FrontTokens[] = tokens === undefined ? [] : [tokens];
  return {
    saved,
    load: async () => saved.at(-1),
    save: async (next) => {
      saved.push(next);
    },
  };
}

/** An authorization server that listens, on a clock that the test moves. */
export async function startOAuth(options: Partial<OAuthServerOptions> = {}) {
  const clock = { time: 1_769_421_384_000 };
  const now = () => clock.time;
  const oauth = createOAuthServer({ ...APPLICATION, now, ...options });
  const { url, close } = await oauth.listen();
  onTestFinished(close);
  const settings = { ...APPLICATION, server: url, now };
  const source = (store: TokenStore, more: Partial<TokenSourceOptions> = {}) =>
    createTokenSource({ ...settings, store, ...more });
  return { oauth, clock, settings, source };
}
