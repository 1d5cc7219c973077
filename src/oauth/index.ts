/**
 * OAuth for applications that other companies install. A token source is the `token` of a client; it refreshes by itself
 * and saves new tokens before anything uses them.
 *
 * @example
 * const { url, state } = authorizationUrl({ clientId, redirectUri });
 * const front = createFrontClient({ token: createTokenSource({ clientId, clientSecret, store }) });
 *
 * @module front-fetch/oauth
 */
export type { TokenSource } from '../types.js';
export { type AuthorizationUrlOptions, authorizationUrl } from './authorization-url.js';
export { createTokenSource, type TokenSourceOptions, type TokenStore } from './create-token-source.js';
export {
  FrontOAuthDeniedError,
  FrontOAuthRevokedError,
  FrontOAuthStateError,
  FrontOAuthTokenError,
  FrontOAuthUnauthorizedError,
} from './errors.js';
export { type ExchangeCodeOptions, exchangeCode } from './exchange-code.js';
export type { OAuthOptions } from './server.js';
export type { FrontTokens } from './tokens.js';
