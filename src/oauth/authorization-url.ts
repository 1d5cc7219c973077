import { generateRandomState } from 'oauth4webapi';
import { assertText } from '../take-options.js';
import { checkAddress, issuerOf, type OAuthOptions } from './server.js';

/** Who asks for access, and where people come back to. */
export interface AuthorizationUrlOptions extends Pick<OAuthOptions, 'clientId' | 'server'> {
  /** An address of yours that the application's settings list. */
  readonly redirectUri: string;
}

/**
 * The address to send a person to, so that they authorize the application, and the `state` to keep in their session:
 * `exchangeCode` wants it back. It is 256 random bits and new at each call. Scopes belong to the application, so none
 * are asked for here.
 *
 * @example
 * const { url, state } = authorizationUrl({ clientId, redirectUri: 'https://example.com/front/callback' });
 * @throws TypeError when an option is missing or wrong, naming it.
 * @see https://dev.frontapp.com/docs/oauth
 */
export function authorizationUrl(options: AuthorizationUrlOptions): { url: string; state: string } {
  const { clientId, redirectUri, server } = options;
  assertText(clientId, 'clientId');
  checkAddress('redirectUri', redirectUri);
  const state = generateRandomState();
  const query = { response_type: 'code', client_id: clientId, redirect_uri: redirectUri, state };
  return { url: `${issuerOf(server)}/oauth/authorize?${new URLSearchParams(query)}`, state };
}
