import { expect, test } from 'vitest';
import { createFrontClient } from '../../src/index.js';
import { authorizationUrl, exchangeCode } from '../../src/oauth/index.js';
import { createFrontSimulator } from '../../src/simulator/index.js';
import { APPLICATION, createStore, MINUTE, startOAuth } from './setup.js';

const redirectUri = 'https://planet-express.com/front/callback?tenant=7';

/** Follows the authorization URL as a browser would, up to the address that it is sent back to. */
async function authorize(url: string): Promise<string> {
  const response = await fetch(url, { redirect: 'manual' });
  return response.headers.get('location') ?? expect.unreachable();
}

test('goes from the authorization URL to a call, and on past the end of the token', async () => {
  const { oauth, clock, settings, source } = await startOAuth();
  const simulator = createFrontSimulator({ accepts: oauth.accepts });
  const { url, state } = authorizationUrl({ ...settings, redirectUri });

  const tokens = await exchangeCode({ ...settings, redirectUri, callback: await authorize(url), state });
  const store = createStore(tokens);
  const front = createFrontClient({ token: source(store), fetch: simulator.fetch });

  expect((await front.GET('/me')).response.status).toBe(200);
  clock.time += 60 * MINUTE;
  expect((await front.GET('/me')).response.status).toBe(200);
  expect(oauth.grants).toEqual(['authorization_code', 'refresh_token']);
  expect(simulator.requests.map(({ status }) => status)).toEqual([200, 200]);
  expect(store.saved).toHaveLength(2);
});

test.each(['expires_at', 'expires', 'expires_in'] as const)(
  'knows when tokens run out from %s',
  async (expiry) => {
    const { clock, settings } = await startOAuth({ expiry });
    const { url, state } = authorizationUrl({ ...settings, redirectUri });

    const tokens = await exchangeCode({ ...settings, redirectUri, callback: await authorize(url), state });

    expect(tokens.expiresAt).toBe(clock.time + 60 * MINUTE);
  },
);

test('reports a code that came for another address, and one that is too old', async () => {
  const { clock, settings } = await startOAuth();
  const { url, state } = authorizationUrl({ ...settings, redirectUri });
  const elsewhere = { ...settings, redirectUri: `${redirectUri}&x`, callback: await authorize(url), state };
  const late = { ...settings, redirectUri, callback: await authorize(url), state };
  clock.time += 11 * MINUTE;

  await expect(exchangeCode(elsewhere)).rejects.toMatchObject({
    code: 'FRONT_OAUTH_REVOKED',
    message: expect.stringContaining('`redirectUri` is not that of the authorization'),
  });
  await expect(exchangeCode(late)).rejects.toMatchObject({ code: 'FRONT_OAUTH_REVOKED' });
});

test('sends people to Front, with what Front asks for and a state that cannot be guessed', () => {
  const { url, state } = authorizationUrl({ clientId: APPLICATION.clientId, redirectUri });
  const { origin, pathname, searchParams } = new URL(url);

  expect(origin + pathname).toBe('https://app.frontapp.com/oauth/authorize');
  expect(Object.fromEntries(searchParams)).toEqual({
    response_type: 'code',
    client_id: 'planet-express',
    redirect_uri: redirectUri,
    state,
  });
  const states = new Set(
    Array.from({ length: 1_000 }, () => authorizationUrl({ clientId: 'a', redirectUri }).state),
  );
  expect(states.size).toBe(1_000);
  expect(Buffer.from(state, 'base64url')).toHaveLength(32);
});

test.each([
  ['another state', 'code=1&state=somebody-elses'],
  ['no state', 'code=1'],
  ['a state that comes twice', 'code=1&state=mine&state=mine'],
])('refuses a callback with %s before it asks for tokens', async (_, query) => {
  const { oauth, settings } = await startOAuth();
  const callback = `https://planet-express.com/front/callback?${query}`;

  const result = exchangeCode({ ...settings, redirectUri, callback, state: 'mine' });

  await expect(result).rejects.toMatchObject({ name: 'FrontOAuthStateError', code: 'FRONT_OAUTH_STATE' });
  expect(oauth.grants).toEqual([]);
});

test('reports that the person declined', async () => {
  const { settings } = await startOAuth();
  const callback = 'https://planet-express.com/front/callback?error=access_denied&state=mine';

  const result = exchangeCode({ ...settings, redirectUri, callback, state: 'mine' });

  await expect(result).rejects.toMatchObject({ code: 'FRONT_OAUTH_DENIED', reason: 'access_denied' });
});

test('reports a code that was used before', async () => {
  const { settings } = await startOAuth();
  const { url, state } = authorizationUrl({ ...settings, redirectUri });
  const options = { ...settings, redirectUri, callback: new Request(await authorize(url)), state };
  await exchangeCode(options);

  await expect(exchangeCode(options)).rejects.toMatchObject({ code: 'FRONT_OAUTH_REVOKED' });
});

test('reports a wrong client secret, and shows neither it nor the code', async () => {
  const { settings } = await startOAuth();
  const callback = 'https://planet-express.com/front/callback?code=secret-code&state=mine';
  const options = { ...settings, clientSecret: 'wrong-secret', redirectUri, callback, state: 'mine' };

  const error: unknown = await exchangeCode(options).catch((reason: unknown) => reason);

  expect(error).toMatchObject({
    code: 'FRONT_OAUTH_TOKEN',
    reason: 'invalid_client',
    status: 401,
  });
  expect(error).not.toHaveProperty('cause');
  expect(`${(error as Error).stack} ${JSON.stringify(error)}`).not.toMatch(/wrong-secret|secret-code/);
});

test.each([['clientId'], ['clientSecret'], ['state']])(
  'throws a TypeError that names %s when it is empty',
  async (name) => {
    const options = { ...APPLICATION, redirectUri, callback: redirectUri, state: 'mine', [name]: '' };

    await expect(exchangeCode(options)).rejects.toThrow(new RegExp(`TypeError|\`${name}\``));
  },
);

test.each([
  [{ clientId: undefined }, 'Option `clientId` must be a string that is not empty.'],
  [{ redirectUri: undefined }, 'Option `redirectUri` must be an address.'],
  [{ redirectUri: 'nope' }, 'Option `redirectUri` must be an address.'],
  [{ server: 'app.frontapp.com' }, 'Option `server` must be an address.'],
])('sends nobody to an authorization with %o', (wrong, message) => {
  const options = { clientId: 'a', redirectUri, ...wrong } as Parameters<typeof authorizationUrl>[0];

  expect(() => authorizationUrl(options)).toThrow(new TypeError(message));
});

test('takes a server with a slash at its end', async () => {
  const { settings } = await startOAuth();
  const slashed = { ...settings, server: `${settings.server}/` };
  const { url, state } = authorizationUrl({ ...slashed, redirectUri });

  expect(new URL(url).pathname).toBe('/oauth/authorize');
  const tokens = await exchangeCode({ ...slashed, redirectUri, callback: await authorize(url), state });
  expect(tokens.accessToken).toEqual(expect.any(String));
});

test('says that the callback lacks its state, and not that it may be of somebody else', async () => {
  const options = { ...APPLICATION, redirectUri, state: 'mine' };
  const message = 'Option `callback` has no `state`: give the whole address that the person came back to.';

  for (const callback of [redirectUri, '/front/callback', 'nope']) {
    const result = exchangeCode({ ...options, callback });
    await expect(result).rejects.toMatchObject({ code: 'FRONT_OAUTH_STATE', message });
  }
});

test.each([
  [{ callback: undefined }, 'callback'],
  [{ callback: 'http://' }, 'callback'],
  [{ redirectUri: undefined }, 'redirectUri'],
  [{ redirectUri: '/callback' }, 'redirectUri'],
])('throws a TypeError for %o, which is no address', async (wrong, name) => {
  const options = { ...APPLICATION, redirectUri, callback: redirectUri, state: 'mine', ...wrong };

  const result = exchangeCode(options as Parameters<typeof exchangeCode>[0]);

  await expect(result).rejects.toThrow(new TypeError(`Option \`${name}\` must be an address.`));
});

test('says that Front gave no code where there is none and no reason', async () => {
  const { oauth, settings } = await startOAuth();
  const callback = `${redirectUri}&state=mine`;

  const result = exchangeCode({ ...settings, redirectUri, callback, state: 'mine' });

  await expect(result).rejects.toMatchObject({
    code: 'FRONT_OAUTH_DENIED',
    message: 'Front did not authorize access: it gave no code.',
  });
  expect(oauth.grants).toEqual([]);
});
