import { expect, test } from 'vitest';
import { createChannelClient } from '../../src/channel/index.js';
import { alias, createFrontClient, paginate, poll } from '../../src/index.js';
import { createTokenSource, exchangeCode } from '../../src/oauth/index.js';
import { verifyWebhook } from '../../src/webhooks/index.js';
import { expectNoSecret, SECRETS } from './every-view.js';

const sent: string[] = [];
const front = createFrontClient({
  token: 'token',
  rateLimit: false,
  fetch: async ({ url }) => {
    sent.push(url);
    return new Response();
  },
});
const { token, query, body, appSecret, clientSecret } = SECRETS;
const contact = { params: { path: { contact_id: 'crd_1' } } };

/** Calls whose types forbid them, as programs without types make them. */
const MISUSE: Record<string, () => unknown> = {
  'a token with a line break': () => createFrontClient({ token: `${token}\r\nx-a: b` }),
  'a token that is an object': () => createFrontClient({ token: { token } as never }),
  'a function that gives a bad token': () => createFrontClient({ token: () => `${token}\n` }).GET('/me'),
  'a base URL with a password': () => createFrontClient({ token, baseUrl: `https://a:${query}@x.example` }),
  'a base URL with nothing but a password': () =>
    createFrontClient({ token, baseUrl: `https://:${query}@x.example` }).GET('/me'),
  'a base URL with a query': () => createFrontClient({ token, baseUrl: `https://x.example?${query}` }),
  'a header with a line break': () => front.GET('/me', { headers: { 'x-a': `${body}\r\nx-b: c` } }),
  'a header that is no bytes': () => front.GET('/me', { headers: { 'x-a': `${body}\u20ac` } }),
  'a name of a header with a line break': () => front.GET('/me', { headers: { [`${body}\r\nx-b`]: 'c' } }),
  'a path with a query': () => front.GET(`/contacts?q=${query}` as '/contacts'),
  'a path that goes on the host': () => front.GET(`.${query}.example/me` as '/me'),
  'a path that makes the host a user': () => front.GET(`@${query}.example/me` as '/me'),
  'a path parameter that is an object': () =>
    front.GET('/contacts/{contact_id}', { params: { path: { contact_id: { query } as never } } }),
  'a path parameter that is half a letter': () =>
    front.GET('/contacts/{contact_id}', { params: { path: { contact_id: `${query}\ud800` } } }),
  'an ID of something else': () =>
    front.GET('/contacts/{contact_id}', { params: { path: { contact_id: `cnv_${query}` } } }),
  'a query that is a date': () =>
    front.GET('/contacts', { params: { query: { limit: new Date() as never } } }),
  'a body that is text': () => front.PATCH('/contacts/{contact_id}', { ...contact, body: body as never }),
  'a file that is text': () =>
    front.PATCH('/contacts/{contact_id}', { ...contact, body: { avatar: body as never } }),
  'a body with a map': () =>
    front.PATCH('/contacts/{contact_id}', {
      ...contact,
      body: { custom_fields: new Map([[body, body]]) as never },
    }),
  'an alias without a value': () => alias.handle(`${query}:` as 'x', 'y'),
  'a job that is elsewhere': () =>
    poll(front, { _links: { self: `https://evil.example/${query}` }, status: 'running' }),
  'a checkpoint of another list': () =>
    paginate(front, '/contacts', { checkpoint: JSON.stringify({ list: query, url: query }) })
      [Symbol.asyncIterator]()
      .next(),
  'a channel without an ID': () => createChannelClient({ appId: 'a', appSecret, channelId: '' }),
  'an application without an ID': () =>
    createTokenSource({
      clientId: '',
      clientSecret,
      store: { load: async () => undefined, save: async () => {} },
    }),
  'a callback without a state': () =>
    exchangeCode({
      clientId: 'a',
      clientSecret,
      redirectUri: 'https://a.example',
      callback: `?code=${query}`,
      state: '',
    }),
  'a secret of a webhook that is none': () =>
    verifyWebhook({ headers: {}, body }, { secret: [SECRETS.webhookSecret, ''] }),
};

test.each(Object.entries(MISUSE))(
  '%s is refused before anything is sent, and not shown',
  async (_what, use) => {
    const error = await new Promise((resolve) => resolve(use())).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(TypeError);
    expectNoSecret(error);
    expect(sent).toEqual([]);
  },
);
