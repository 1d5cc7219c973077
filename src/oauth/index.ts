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
