/**
 * The one module that talks to oauth4webapi. It was chosen over writing the requests here because it checks what is easy
 * to forget (`state` and `iss`, token types, parameters that come twice, the shape of errors), has no dependencies, and bundles to what is used of it. Its errors hold whole answers, so none of them leaves this module.
 *
 * @module
 */
import {
  AuthorizationResponseError,
  type AuthorizationServer,
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  type Client,
  type ClientAuth,
  customFetch,
  nopkce,
  processGenericTokenEndpointResponse,
  ResponseBodyError,
  refreshTokenGrantRequest,
  validateAuthResponse,
  WWWAuthenticateChallengeError,
} from 'oauth4webapi';
import { assertOption, assertText } from '../take-options.js';
import { readTextWithin } from '../transport/limit-body.js';
import {
  FrontOAuthDeniedError,
  FrontOAuthRevokedError,
  FrontOAuthStateError,
  FrontOAuthTokenError,
} from './errors.js';

/** An application, and where it asks. */
export interface OAuthOptions {
  /** The application's client ID. */
  readonly clientId: string;
  /** The application's client secret. Never to be shown, nor sent to a browser. */
  readonly clientSecret: string;
  /** Where people authorize and tokens come from. Plain http is only for tests. @default 'https://app.frontapp.com' */
  readonly server?: string;
  /** Sends requests. @default the global `fetch`, looked up at each call */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Unix time in ms. @default Date.now */
  readonly now?: () => number;
}

/** How long an answer may take, in ms. Every call waits for it. */
const TIMEOUT = 30_000;
/** The most bytes of an answer that are read. Tokens have a few thousand. */
const LONGEST = 2 ** 20;

/** An answer with tokens, checked but not yet read. */
export type TokenAnswer = Readonly<Record<string, unknown>> & { readonly access_token: string };

/** Checks that an option is an address, or relative to one. @throws TypeError when it is not, naming it. */
export function checkAddress(name: string, value: unknown, base?: string): void {
  assertOption(value !== undefined && URL.canParse(`${value}`, base), name, 'an address');
}

/** Checks an application. @throws TypeError when a part is missing, naming it. */
export function checkApplication({ clientId, clientSecret, server }: OAuthOptions): void {
  assertText(clientId, 'clientId');
  assertText(clientSecret, 'clientSecret');
  issuerOf(server);
}

/** Where people authorize and tokens come from, without a slash at its end. @throws TypeError when it is no address. */
export function issuerOf(server = 'https://app.frontapp.com'): string {
  checkAddress('server', server);
  return server.replace(/\/$/, '');
}

/** Exchanges the code that a person came back with. */
export async function requestByCode(
  options: OAuthOptions,
  { callback, state, redirectUri }: { callback: URL; state: string; redirectUri: string },
): Promise<TokenAnswer> {
  const application = describe(options);
  const { server, client, authentication, http } = application;
  const parameters = validate(server, client, callback, state);
  return ask(
    application,
    () =>
      authorizationCodeGrantRequest(server, client, authentication, parameters, redirectUri, nopkce, http),
    'Front does not accept this code: it ran out, was used before, or `redirectUri` is not that of the authorization.',
  );
}

/** Asks for tokens with a refresh token. */
export async function requestByRefresh(options: OAuthOptions, refreshToken: string): Promise<TokenAnswer> {
  const application = describe(options);
  const { server, client, authentication, http } = application;
  return ask(
    application,
    () => refreshTokenGrantRequest(server, client, authentication, refreshToken, http),
    'Front no longer accepts this grant: authorize again.',
  );
}

function describe({ clientId, clientSecret, server: given, fetch }: OAuthOptions) {
  const issuer = issuerOf(given);
  const server: AuthorizationServer = { issuer, token_endpoint: `${issuer}/oauth/token` };
  const send = async (url: string, init: RequestInit) => {
    const response = await (fetch ?? globalThis.fetch)(new Request(url, init));
    if (response.body === null) return response;
    const { status, headers } = response;
    return new Response(await readTextWithin(response, LONGEST), { status, headers });
  };
  const http = {
    [customFetch]: send,
    [allowInsecureRequests]: issuer.startsWith('http:'),
    signal: AbortSignal.timeout(TIMEOUT),
  };
  const client: Client = { client_id: clientId };
  return { server, client, authentication: basic(clientSecret), http };
}

/**
 * Basic credentials that leave `-`, `_` and the like as they are. The standard wants both parts encoded, not every server
 * decodes them, and so what needs no encoding had better look the same either way.
 */
function basic(clientSecret: string): ClientAuth {
  return function authenticate(_server, { client_id }, _body, headers) {
    const credentials = [client_id, clientSecret].map(encodeURIComponent).join(':');
    headers.set('authorization', `Basic ${btoa(credentials)}`);
  };
}

function validate(
  server: AuthorizationServer,
  client: Client,
  callback: URL,
  state: string,
): URLSearchParams {
  let parameters: URLSearchParams;
  try {
    parameters = validateAuthResponse(server, client, callback, state);
  } catch (error) {
    if (error instanceof AuthorizationResponseError) throw new FrontOAuthDeniedError(error.error);
    throw new FrontOAuthStateError(
      callback.searchParams.has('state')
        ? 'The answer to the authorization is not of this session: its `state` is another.'
        : 'Option `callback` has no `state`: give the whole address that the person came back to.',
    );
  }
  if (!parameters.get('code')) throw new FrontOAuthDeniedError('it gave no code');
  return parameters;
}

/**
 * Sends a request and checks its answer. Nothing of either stays in an error but Front's own name for the failure.
 *
 * @param revoked what to say when Front does not accept the grant: its answer tells no reason
 */
async function ask(
  { server, client }: ReturnType<typeof describe>,
  send: () => Promise<Response>,
  revoked: string,
): Promise<TokenAnswer> {
  let status: number | undefined;
  try {
    const response = await send();
    status = response.status;
    // For both grants: what is made for codes looks at ID tokens, too, which Front has none of.
    return await processGenericTokenEndpointResponse(server, client, response);
  } catch (error) {
    if (status === undefined)
      throw new FrontOAuthTokenError({ host: new URL(server.issuer).host }, { cause: error });
    const reason = reasonOf(error);
    if (reason === 'invalid_grant') throw new FrontOAuthRevokedError(revoked);
    throw new FrontOAuthTokenError({ status, reason });
  }
}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof ResponseBodyError) return error.error;
  if (error instanceof WWWAuthenticateChallengeError)
    return error.cause[0]?.parameters.error ?? 'invalid_client';
  return undefined;
}
