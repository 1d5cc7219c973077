import { type Listener, type ListenOptions, listen } from './listen.js';

/** Options of an authorization server. */
export interface OAuthServerOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Unix time in ms. @default Date.now */
  readonly now?: () => number;
  /** How it names the end of an access token: as a time or a span in seconds. @default 'expires_at' */
  readonly expiry?: 'expires_at' | 'expires' | 'expires_in';
}

/** Front's authorization server, to test against. Whoever is sent there authorizes at once. */
export interface OAuthServer {
  /** Answers a request in this process. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Answers over HTTP. Needs Node. */
  readonly listen: (options?: ListenOptions) => Promise<Listener>;
  /** Whether an access token is good now: the `accepts` of `createFrontSimulator`. */
  readonly accepts: (accessToken: string) => boolean;
  /** Takes all access away, as an administrator of the company can. */
  readonly revoke: () => void;
  /** The grants that were asked for, such as `refresh_token`, oldest first. */
  readonly grants: readonly string[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ACCESS = 60 * MINUTE;
const REFRESH = 180 * DAY;

/** What was granted: codes, and the tokens they were exchanged for. */
class Grants {
  readonly #codes = new Map<string, { readonly redirectUri: string; readonly end: number }>();
  readonly #accessTokens = new Map<string, number>();
  readonly #refreshTokens = new Map<string, number>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  issueCode(redirectUri: string): string {
    return issue(this.#codes, { redirectUri, end: this.#now() + 10 * MINUTE });
  }

  issueAccessToken(): { token: string; end: number } {
    const end = this.#now() + ACCESS;
    return { token: issue(this.#accessTokens, end), end };
  }

  /** A refresh token for a code, which is good once. */
  takeCode(name: string, redirectUri: string | null): string | undefined {
    const code = this.#codes.get(name);
    this.#codes.delete(name);
    const isGood = code !== undefined && code.end > this.#now() && code.redirectUri === redirectUri;
    return isGood ? issue(this.#refreshTokens, this.#now() + REFRESH) : undefined;
  }

  /** The same refresh token, until its last day: then a new one, and the old one runs out by itself. */
  takeRefreshToken(token: string): string | undefined {
    const left = (this.#refreshTokens.get(token) ?? 0) - this.#now();
    if (left <= 0) return undefined;
    return left > DAY ? token : issue(this.#refreshTokens, this.#now() + REFRESH);
  }

  accepts(accessToken: string): boolean {
    return (this.#accessTokens.get(accessToken) ?? 0) > this.#now();
  }

  revoke(): void {
    this.#accessTokens.clear();
    this.#refreshTokens.clear();
  }
}

/** Creates a server with `GET /oauth/authorize` and `POST /oauth/token`. */
export function createOAuthServer(options: OAuthServerOptions): OAuthServer {
  const { clientId, clientSecret, now = Date.now, expiry = 'expires_at' } = options;
  const granted = new Grants(now);
  const grants: string[] = [];

  async function exchange(request: Request): Promise<Response> {
    if (credentialsOf(request) !== `${clientId}:${clientSecret}`) {
      return refuse('invalid_client', 401, { 'www-authenticate': 'Basic realm="Front"' });
    }
    const form = new URLSearchParams(await request.text());
    const grant = form.get('grant_type') ?? '';
    grants.push(grant);
    if (grant !== 'authorization_code' && grant !== 'refresh_token') return refuse('unsupported_grant_type');
    const refreshToken =
      grant === 'refresh_token'
        ? granted.takeRefreshToken(form.get('refresh_token') ?? '')
        : granted.takeCode(form.get('code') ?? '', form.get('redirect_uri'));
    if (refreshToken === undefined) return refuse('invalid_grant');
    const { token, end } = granted.issueAccessToken();
    const time = expiry === 'expires_in' ? ACCESS / 1000 : Math.floor(end / 1000);
    const tokens = { access_token: token, refresh_token: refreshToken, token_type: 'Bearer', [expiry]: time };
    return Response.json(tokens, { headers: { 'cache-control': 'no-store' } });
  }

  async function handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const route = `${request.method} ${url.pathname}`;
    if (route === 'GET /oauth/authorize') return authorize(url.searchParams, clientId, granted);
    return route === 'POST /oauth/token' ? exchange(request) : new Response(null, { status: 404 });
  }

  return {
    fetch: handle,
    listen: (listenOptions) => listen(handle, listenOptions),
    accepts: (token) => granted.accepts(token),
    revoke: () => granted.revoke(),
    grants,
  };
}

function authorize(query: URLSearchParams, clientId: string, granted: Grants): Response {
  const redirectUri = query.get('redirect_uri');
  const isWhole = query.get('response_type') === 'code' && query.get('client_id') === clientId;
  if (redirectUri === null || !URL.canParse(redirectUri) || !isWhole) return refuse('invalid_request');
  const back = new URL(redirectUri);
  back.searchParams.set('code', granted.issueCode(redirectUri));
  const state = query.get('state');
  if (state !== null) back.searchParams.set('state', state);
  return new Response(null, { status: 302, headers: { location: back.href } });
}

/** The client's ID and secret, each decoded: RFC 6749, section 2.3.1. */
function credentialsOf(request: Request): string | undefined {
  const [, encoded = ''] = /^Basic (.+)$/.exec(request.headers.get('authorization') ?? '') ?? [];
  try {
    return atob(encoded).split(':').map(decodeURIComponent).join(':');
  } catch {
    return undefined;
  }
}

function issue<Kept>(kept: Map<string, Kept>, value: Kept): string {
  const name = crypto.randomUUID();
  kept.set(name, value);
  return name;
}

function refuse(error: string, status = 400, headers: Record<string, string> = {}): Response {
  return Response.json({ error }, { status, headers });
}
