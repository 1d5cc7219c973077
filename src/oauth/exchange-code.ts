import { assertText } from '../take-options.js';
import { checkAddress, checkApplication, type OAuthOptions, requestByCode } from './server.js';
import { type FrontTokens, readTokens } from './tokens.js';

/** The application, and what a person came back with. */
export interface ExchangeCodeOptions extends OAuthOptions {
  /** The same as in the authorization URL. */
  readonly redirectUri: string;
  /** The whole address that the person came back to, or the request for it. */
  readonly callback: string | URL | Request;
  /** The state from the person's session, that `authorizationUrl` gave. */
  readonly state: string;
}

/**
 * Exchanges the code that a person came back with for tokens, after checking that the authorization was theirs.
 *
 * @throws FrontOAuthStateError when the state is another or missing, FrontOAuthDeniedError when they declined,
 * FrontOAuthRevokedError when the code is no longer good or `redirectUri` is another, FrontOAuthTokenError otherwise;
 * TypeError for a wrong option.
 */
export async function exchangeCode(options: ExchangeCodeOptions): Promise<FrontTokens> {
  checkApplication(options);
  const { callback, state, redirectUri, now = Date.now } = options;
  assertText(state, 'state');
  checkAddress('redirectUri', redirectUri);
  const address =
    typeof callback === 'object' && callback !== null && 'url' in callback ? callback.url : callback;
  checkAddress('callback', address, redirectUri);
  const url = new URL(address, redirectUri);
  return readTokens(await requestByCode(options, { callback: url, state, redirectUri }), now());
}
