import { expect, test } from 'vitest';
import { createOAuthServer } from '../../src/simulator/index.js';

const SERVER = 'https://app.frontapp.com/oauth';
const CALLBACK = 'https://planet-express.com/callback';
const BASIC = `Basic ${btoa('planet-express:s3cret')}`;

function setup() {
  const oauth = createOAuthServer({ clientId: 'planet-express', clientSecret: 's3cret' });
  const authorize = (query: Record<string, string>) =>
    oauth.fetch(new Request(`${SERVER}/authorize?${new URLSearchParams(query)}`));
  async function token(form: Record<string, string>, authorization: string | undefined = BASIC) {
    const headers: Record<string, string> = authorization === '' ? {} : { authorization };
    const response = await oauth.fetch(
      new Request(`${SERVER}/token`, { method: 'POST', headers, body: new URLSearchParams(form) }),
    );
    const answer = (await response.json()) as Record<string, string | number>;
    return { ...answer, status: response.status };
  }
  return { oauth, authorize, token };
}

const asked = { response_type: 'code', client_id: 'planet-express', redirect_uri: CALLBACK };

test.each([
  ['no address to come back to', { response_type: 'code', client_id: 'planet-express' }],
  ['another client', { ...asked, client_id: 'momcorp' }],
  ['another type', { ...asked, response_type: 'token' }],
  ['an address that is none', { ...asked, redirect_uri: 'notaurl' }],
])('%s is refused', async (_what, query) => {
  const response = await setup().authorize(query);
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error: 'invalid_request' });
});

test('a state comes back, and none does not', async () => {
  const { authorize } = setup();
  const back = async (query: Record<string, string>) =>
    new URL((await authorize(query)).headers.get('location') ?? '').searchParams;
  expect((await back({ ...asked, state: 'abc' })).get('state')).toBe('abc');
  expect((await back(asked)).has('state')).toBe(false);
});

test.each([
  ['no credentials', {}, '', 401, 'invalid_client'],
  ['other credentials', {}, `Basic ${btoa('planet-express:wrong')}`, 401, 'invalid_client'],
  ['another scheme', {}, 'Bearer abc', 401, 'invalid_client'],
  ['no grant', {}, BASIC, 400, 'unsupported_grant_type'],
  ['another grant', { grant_type: 'password' }, BASIC, 400, 'unsupported_grant_type'],
  ['a code that nobody gave', { grant_type: 'authorization_code', code: 'x' }, BASIC, 400, 'invalid_grant'],
  ['no code', { grant_type: 'authorization_code' }, BASIC, 400, 'invalid_grant'],
  ['no refresh token', { grant_type: 'refresh_token' }, BASIC, 400, 'invalid_grant'],
])('%s gets no token', async (_what, form, authorization, status, error) => {
  expect(await setup().token(form, authorization)).toEqual({ status, error });
});

test('a code is good once, and its tokens until they are revoked', async () => {
  const { oauth, authorize, token } = setup();
  const location = (await authorize(asked)).headers.get('location') ?? '';
  const form = {
    grant_type: 'authorization_code',
    code: new URL(location).searchParams.get('code') ?? '',
    redirect_uri: CALLBACK,
  };
  const { access_token, refresh_token }: Record<string, unknown> = await token(form);
  expect(oauth.accepts(String(access_token))).toBe(true);
  expect(await token(form)).toEqual({ status: 400, error: 'invalid_grant' });
  oauth.revoke();
  expect(oauth.accepts(String(access_token))).toBe(false);
  expect(await token({ grant_type: 'refresh_token', refresh_token: String(refresh_token) })).toMatchObject({
    error: 'invalid_grant',
  });
});

test('there is nothing else', async () => {
  for (const [method, path] of [
    ['GET', 'token'],
    ['POST', 'authorize'],
    ['GET', 'x'],
  ] as const)
    expect((await setup().oauth.fetch(new Request(`${SERVER}/${path}`, { method }))).status).toBe(404);
});

test.each(['Basic !!!', `Basic ${btoa('planet-express:%zz')}`])(
  'credentials that cannot be read, such as %s, are refused',
  async (authorization) => {
    const { token } = setup();
    const form = { grant_type: 'refresh_token', refresh_token: 'x' };
    expect(await token(form, authorization)).toMatchObject({ status: 401, error: 'invalid_client' });
  },
);
