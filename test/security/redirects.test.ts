import { expect, test } from 'vitest';
import { createFrontClient, download, paginate } from '../../src/index.js';
import { createTokenSource } from '../../src/oauth/index.js';
import { createFrontHosts } from '../../src/transport/front-hosts.js';
import { json, startServer } from '../helpers/http-server.js';
import { moved, setup } from '../transport/setup.js';
import { expectNoSecret, SECRETS } from './every-view.js';

/** Addresses that look like Front's to a careless eye, or to a careless check. */
const LOOKALIKES = [
  'https://evil.example/',
  'https://frontapp.com.evil.example/',
  'https://api2.frontapp.com.evil.example/',
  'https://evilfrontapp.com/',
  'https://evil-frontapp.com/',
  'https://api2.frontapp.com@evil.example/',
  'https://api2.frontapp.com:x@evil.example/',
  'https://evil.example/api2.frontapp.com',
  'https://evil.example?.frontapp.com',
  'https://evil.example#.frontapp.com',
  'https://evil.example\\.frontapp.com/',
  'https://api2.frontapp.com:8443/',
  'https://api2.frontapp.com./',
  'https://api2.frontapp.com%2eevil.example/',
  'https://api2.frontapp\u3002com.evil.example/',
  'https://api2.frontapp.c\u043em/',
  'ftp://api2.frontapp.com/',
  'javascript://api2.frontapp.com/',
  '//evil.example/',
  '\\\\evil.example\\',
];

// A header holds no other letters.
const isHeader = (link: string) => !/[^\p{ASCII}]/u.test(link);

test.each(LOOKALIKES.filter(isHeader))('the token does not go to %j', async (location) => {
  const { front, sent, drive } = setup([moved(location), moved(undefined, 200)], { token: SECRETS.token });
  await drive(front.GET('/me').catch(() => undefined));
  expect(sent[0]?.headers.get('authorization')).toBe(`Bearer ${SECRETS.token}`);
  for (const { headers } of sent.slice(1)) expectNoSecret([...headers]);
});

test.each(LOOKALIKES.filter((link) => URL.canParse(link)))('%j is no host of Front', (link) => {
  expect(createFrontHosts('https://api2.frontapp.com').resolve(new URL(link))).toBeUndefined();
});

test('over real HTTP, neither token nor own headers reach a foreign host, and it cannot send us back', async () => {
  const home = await startServer(json({ stolen: true }));
  const foreign = await startServer({ status: 302, headers: { location: `${home.url}/me` } });
  const start = await startServer({ status: 302, headers: { location: `${foreign.url}/file?signed=1` } });
  const front = createFrontClient({ token: SECRETS.token, baseUrl: start.url, rateLimit: false });
  await front.GET('/me', { headers: { 'x-api-key': SECRETS.body, cookie: SECRETS.body } });
  expect(start.requests[0]?.headers.authorization).toBe(`Bearer ${SECRETS.token}`);
  for (const { headers, url } of [...foreign.requests, ...home.requests]) expectNoSecret([headers, url]);
  expect(foreign.requests).toHaveLength(1);
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)(
  'a %s with its body never leaves Front',
  async (method) => {
    const foreign = await startServer(json({}));
    const start = await startServer({ status: 307, headers: { location: `${foreign.url}/` } });
    const front = createFrontClient({ token: SECRETS.token, baseUrl: start.url, rateLimit: false });
    const call = front[method] as (path: string, init: object) => Promise<unknown>;
    await expect(call('/contacts', { body: { name: SECRETS.body } })).rejects.toMatchObject({
      code: 'FRONT_REDIRECT',
      fault: 'elsewhere',
    });
    expect(foreign.requests).toEqual([]);
  },
);

test('pages are not read from a foreign host', async () => {
  const foreign = await startServer(json({ _results: [] }));
  const start = await startServer(json({ _results: [], _pagination: { next: `${foreign.url}/contacts` } }));
  const front = createFrontClient({ token: SECRETS.token, baseUrl: start.url, rateLimit: false });
  const walk = paginate(front, '/contacts')[Symbol.asyncIterator]();
  await expect(walk.next()).rejects.toMatchObject({ code: 'FRONT_PAGE', fault: 'elsewhere' });
  expect(foreign.requests).toEqual([]);
});

test('a download that Front sends to a storage goes there without the token', async () => {
  const storage = await startServer({ body: 'bytes' });
  const start = await startServer({ status: 302, headers: { location: `${storage.url}/fil_1?signature=s` } });
  const front = createFrontClient({ token: SECRETS.token, baseUrl: start.url, rateLimit: false });
  const { body } = await download(front, 'https://x.api.frontapp.com/download/fil_1');
  expect(await new Response(body).text()).toBe('bytes');
  expect(storage.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  expectNoSecret(storage.requests);
});

test('secrets of an application do not follow a redirect', async () => {
  const foreign = await startServer(json({ access_token: 'x', token_type: 'bearer' }));
  const start = await startServer({ status: 307, headers: { location: `${foreign.url}/oauth/token` } });
  const source = createTokenSource({
    clientId: 'planet-express',
    clientSecret: SECRETS.clientSecret,
    server: start.url,
    store: {
      load: async () => ({
        accessToken: SECRETS.accessToken,
        refreshToken: SECRETS.refreshToken,
        expiresAt: 0,
      }),
      save: async () => expect.unreachable(),
    },
  });
  await expect(source.get()).rejects.toMatchObject({ code: 'FRONT_OAUTH_TOKEN', status: 307 });
  expect(start.requests).toHaveLength(1);
  expect(foreign.requests).toEqual([]);
});
