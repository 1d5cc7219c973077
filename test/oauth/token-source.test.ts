import { expect, test } from 'vitest';
import { createFrontClient, unwrap } from '../../src/index.js';
import { createTokenSource, exchangeCode, type FrontTokens, type TokenStore } from '../../src/oauth/index.js';
import { json, startServer } from '../helpers/http-server.js';
import { APPLICATION, createStore, DAY, MINUTE, startOAuth } from './setup.js';

type OAuth = Awaited<ReturnType<typeof startOAuth>>;

/** Tokens of somebody who has just authorized the application. */
async function authorized({ oauth, settings }: OAuth): Promise<FrontTokens> {
  const redirectUri = 'https://planet-express.com/callback';
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: APPLICATION.clientId,
    redirect_uri: redirectUri,
    state: 's',
  });
  const { headers } = await oauth.fetch(new Request(`http://front/oauth/authorize?${query}`));
  return exchangeCode({ ...settings, redirectUri, callback: headers.get('location') ?? '', state: 's' });
}

function refreshes({ oauth }: OAuth): number {
  return oauth.grants.filter((grant) => grant === 'refresh_token').length;
}

/** A client on an API that takes the tokens of the authorization server and no others. */
function connect({ oauth, source }: OAuth, store: TokenStore) {
  const requests: { status: number; body: string }[] = [];
  async function api(request: Request): Promise<Response> {
    const isKnown = oauth.accepts(request.headers.get('authorization')?.replace('Bearer ', '') ?? '');
    requests.push({ status: isKnown ? 200 : 401, body: await request.text() });
    return isKnown
      ? Response.json({})
      : Response.json({ _error: { status: 401, title: 'Unauthenticated' } }, { status: 401 });
  }
  return { requests, front: createFrontClient({ token: source(store), fetch: api }) };
}

test('makes 50 parallel calls with an expired token cause exactly one refresh', async () => {
  const setup = await startOAuth();
  const { front, requests } = connect(setup, createStore(await authorized(setup)));
  setup.clock.time += 61 * MINUTE;

  const results = await Promise.all(Array.from({ length: 50 }, () => front.GET('/me')));

  expect(results.map(({ response }) => response.status)).toEqual(Array(50).fill(200));
  expect(requests).toHaveLength(50);
  expect(refreshes(setup)).toBe(1);
});

test('makes 50 calls whose token was refused at the same time cause exactly one refresh', async () => {
  const setup = await startOAuth();
  const source = setup.source(createStore(await authorized(setup)));
  const first = await source.get();

  const others = await Promise.all(Array.from({ length: 50 }, () => source.refused?.(first)));

  expect(new Set(others).size).toBe(1);
  expect(others[0]).not.toBe(first);
  expect(setup.oauth.accepts(others[0] ?? '')).toBe(true);
  expect(await source.refused?.(first)).toBe(others[0]);
  expect(refreshes(setup)).toBe(1);
});

test('sends a call whose token was refused once more, a write too, with the same body', async () => {
  const setup = await startOAuth();
  const tokens = await authorized(setup);
  const { front, requests } = connect(setup, createStore({ ...tokens, accessToken: 'forgotten-by-front' }));

  const { data } = await front.POST('/tags', { body: { name: 'Urgent delivery' } });

  expect(data).toEqual({});
  const body = '{"name":"Urgent delivery"}';
  expect(requests).toEqual([
    { status: 401, body },
    { status: 200, body },
  ]);
});

test('refreshes shortly before the token runs out, not earlier', async () => {
  const setup = await startOAuth();
  const source = setup.source(createStore(await authorized(setup)));
  const first = await source.get();

  setup.clock.time += 59 * MINUTE - 1;
  expect(await source.get()).toBe(first);
  setup.clock.time += 1;
  expect(await source.get()).not.toBe(first);
});

test('does not refresh again for a token that is seconds old: the call ends in its 401', async () => {
  const setup = await startOAuth();
  const source = setup.source(createStore(await authorized(setup)));
  const front = createFrontClient({ token: source, fetch: async () => new Response(null, { status: 401 }) });

  for (let call = 0; call < 3; call++) expect((await front.GET('/me')).error?._error.status).toBe(401);

  expect(refreshes(setup)).toBe(1);
});

test('keeps the refresh token until its last day, and then the one that takes its place', async () => {
  const setup = await startOAuth();
  const first = await authorized(setup);
  const store = createStore(first);
  const source = setup.source(store);

  setup.clock.time += 178 * DAY;
  await source.get();
  expect(store.saved.at(-1)?.refreshToken).toBe(first.refreshToken);

  setup.clock.time += 1.5 * DAY;
  await source.get();
  expect(store.saved.at(-1)?.refreshToken).not.toBe(first.refreshToken);

  setup.clock.time += 90 * DAY;
  await expect(source.get()).resolves.toEqual(expect.any(String));
});

test('surfaces revoked access as an error of its own, out of the call', async () => {
  const setup = await startOAuth();
  const { front } = connect(setup, createStore(await authorized(setup)));
  await unwrap(front.GET('/me'));
  setup.oauth.revoke();

  await expect(front.GET('/me')).rejects.toMatchObject({
    name: 'FrontOAuthRevokedError',
    code: 'FRONT_OAUTH_REVOKED',
  });
});

test('says that nobody has authorized the application when the store is empty', async () => {
  const { source } = await startOAuth();

  await expect(source(createStore()).get()).rejects.toMatchObject({ code: 'FRONT_OAUTH_UNAUTHORIZED' });
});

test('goes on with a token that has time left when the authorization server is down', async () => {
  const setup = await startOAuth();
  const tokens = await authorized(setup);
  const { url } = await startServer({ status: 503 });
  const source = setup.source(createStore(tokens), { server: url });
  await source.get();

  setup.clock.time += 59.5 * MINUTE;
  expect(await source.get()).toBe(tokens.accessToken);
  setup.clock.time += MINUTE;
  await expect(source.get()).rejects.toMatchObject({ code: 'FRONT_OAUTH_TOKEN', status: 503 });
});

test('does so from the first call on, and asks a server that is down once in ten seconds', async () => {
  const setup = await startOAuth();
  const tokens = await authorized(setup);
  const { url, requests } = await startServer({ status: 503 });
  setup.clock.time += 59.5 * MINUTE;
  const source = setup.source(createStore(tokens), { server: url });

  for (let nr = 0; nr < 20; nr++) expect(await source.get()).toBe(tokens.accessToken);
  expect(requests).toHaveLength(1);
  setup.clock.time += 10_000;
  expect(await source.get()).toBe(tokens.accessToken);
  expect(requests).toHaveLength(2);
});

test('a clock that is wrong costs a refresh in ten seconds, not one for each call', async () => {
  const setup = await startOAuth();
  const { clock } = setup;
  const now = () => clock.time + 65 * MINUTE;
  const expires_at = clock.time / 1000 + 3600;
  const { url, requests } = await startServer(
    json({ access_token: 'new', token_type: 'Bearer', expires_at }),
  );
  const store = createStore({ accessToken: 'old', refreshToken: 'r', expiresAt: clock.time });
  const source = setup.source(store, { server: url, now });

  for (let nr = 0; nr < 20; nr++) expect(await source.get()).toBe('new');
  expect(requests).toHaveLength(1);
  clock.time += 10_000;
  await source.get();
  expect(requests).toHaveLength(2);
});

test.each([
  ['no JSON', { body: 'secret-token' }],
  ['no token type', json({ access_token: 'secret-token' })],
  ['no access token', json({ token_type: 'bearer', refresh_token: 'secret-token' })],
  ['another token type', json({ access_token: 'secret-token', token_type: 'mac' })],
])('reports an answer with %s, and shows nothing of it', async (_, reply) => {
  const setup = await startOAuth();
  const { url } = await startServer(reply);
  const source = setup.source(createStore({ accessToken: 'a', refreshToken: 'r', expiresAt: 0 }), {
    server: url,
  });

  const error: unknown = await Promise.resolve(source.get()).catch((reason: unknown) => reason);

  expect(error).toMatchObject({ code: 'FRONT_OAUTH_TOKEN', status: 200 });
  expect(error).not.toHaveProperty('cause');
  expect((error as Error).stack).not.toContain('secret-token');
});

test('sends Basic credentials, encoded as the standard says, and a form', async () => {
  const setup = await startOAuth();
  const { url, requests } = await startServer(json({ access_token: 'next', token_type: 'Bearer' }));
  const source = setup.source(createStore({ accessToken: 'a', refreshToken: 'r&1', expiresAt: 0 }), {
    server: url,
  });

  expect(await source.get()).toBe('next');
  const [request] = requests;
  expect(request).toMatchObject({ method: 'POST', url: '/oauth/token' });
  expect(Buffer.from(request?.headers.authorization?.slice(6) ?? '', 'base64').toString()).toBe(
    'planet-express:wernstrom!%3A%26%C3%A9',
  );
  expect(request?.body.toString()).toBe('refresh_token=r%261&grant_type=refresh_token');
});

test('a token that ran out, and came without one to refresh it, needs another authorization', async () => {
  const { source } = await startOAuth();
  const error = await Promise.resolve(source(createStore({ accessToken: 'a', expiresAt: 0 })).get()).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({
    code: 'FRONT_OAUTH_REVOKED',
    message: 'The token ran out, and none came to refresh it.',
  });
});

test('an answer without an end is not read on', async () => {
  let pulled = 0;
  const pull = (controller: ReadableStreamDefaultController) => {
    pulled += 1;
    controller.enqueue(new Uint8Array(300_000));
  };
  const source = createTokenSource({
    ...APPLICATION,
    store: createStore({ accessToken: 'old', refreshToken: 'r', expiresAt: 0 }),
    fetch: async () => new Response(new ReadableStream({ pull }, { highWaterMark: 0 })),
  });
  await expect(source.get()).rejects.toMatchObject({ code: 'FRONT_OAUTH_TOKEN', status: 200 });
  expect(pulled).toBe(4);
});

test.each([
  [{ store: undefined }, 'Option `store` must be an object with `load` and `save`.'],
  [{ store: { load: async () => undefined } }, 'Option `store` must be an object with `load` and `save`.'],
  [{ refreshBefore: Number.NaN }, 'Option `refreshBefore` must be a number from 0.'],
  [{ refreshBefore: '60000' }, 'Option `refreshBefore` must be a number from 0.'],
  [{ clientSecret: undefined }, 'Option `clientSecret` must be a string that is not empty.'],
  [{ server: 'app.frontapp.com' }, 'Option `server` must be an address.'],
])('refuses %o when it is made', (wrong, message) => {
  const options = { ...APPLICATION, store: createStore(), ...wrong } as Parameters<
    typeof createTokenSource
  >[0];

  expect(() => createTokenSource(options)).toThrow(new TypeError(message));
});

/** What a source does when its store gives this. */
function loads(value: unknown): Promise<unknown> {
  const store = { load: async () => value as FrontTokens, save: async () => undefined };
  return Promise.resolve(createTokenSource({ ...APPLICATION, store }).get()).catch((error: unknown) => error);
}

test('takes null for no tokens, as databases have it', async () => {
  expect(await loads(null)).toMatchObject({ code: 'FRONT_OAUTH_UNAUTHORIZED' });
  const expired = { accessToken: 'a', refreshToken: null, expiresAt: 1 };
  expect(await loads(expired)).toMatchObject({ code: 'FRONT_OAUTH_REVOKED' });
});

test.each([
  ['{"accessToken":"secret-token"}', 'a string'],
  [{ access_token: 'secret-token' }, 'an object'],
  [[], 'an array'],
  [7, 'a number'],
])('says that the store gave %o, which blames no customer', async (value, kind) => {
  const must = 'It must give what `save` was given.';
  expect(await loads(value)).toEqual(
    new TypeError(`Option \`store\`: \`load\` gave ${kind} without \`accessToken\`. ${must}`),
  );
});

test('says who did not answer', async () => {
  const source = createTokenSource({
    ...APPLICATION,
    store: createStore({ accessToken: 'a', refreshToken: 'r', expiresAt: 0 }),
    server: 'https://front.test:8443/',
    fetch: () => Promise.reject(new Error('getaddrinfo ENOTFOUND')),
  });

  await expect(source.get()).rejects.toMatchObject({
    code: 'FRONT_OAUTH_TOKEN',
    message: 'Front gave no tokens: no answer from front.test:8443.',
  });
});
