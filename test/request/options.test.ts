import { expect, test } from 'vitest';
import { createFrontClient } from '../../src/client.js';
import { paginate } from '../../src/collect/paginate.js';
import type { ClientOptions, FrontClient } from '../../src/types.js';

let sent = 0;
const fetch = async () => {
  sent += 1;
  return Response.json({ _results: [] });
};
const front = createFrontClient({ token: 'token', fetch, rateLimit: false });
// As a program in JavaScript calls it.
const get = front.GET as unknown as (path: string, init: object) => ReturnType<FrontClient['GET']>;

test.each([
  [{ parms: {} }, /^Option `parms` is unknown. Known are params, body, /],
  [{ query: { limit: 5 } }, /^Option `query` is unknown/],
  [{ params: { querry: {} } }, /^Option `params`: `querry` is unknown. Known are path, query.$/],
  [{ params: { Query: {} } }, /Did you mean `query`\?$/],
  [{ timeout: '5s' }, /^Option `timeout` must be a number from 0.$/],
  [{ timeout: Number.NaN }, /^Option `timeout` must be/],
  [{ maxWait: '2' }, /^Option `maxWait` must be a number from 0.$/],
  [{ priority: 'low' }, /^Option `priority` must be 'interactive' or 'bulk'.$/],
  [{ retry: false }, 'Option `retry` must be a plain object, not a boolean.'],
  [{ retry: null }, 'Option `retry` must be a plain object, not null.'],
  [{ params: null }, 'Option `params` must be a plain object, not null.'],
  [
    { params: { query: new URLSearchParams('limit=5') } },
    'Option `params.query` must be a plain object, not a URLSearchParams.',
  ],
  [{ params: { path: [] } }, 'Option `params.path` must be a plain object, not an array.'],
  [{ headers: new Headers({ a: 'b' }) }, 'Option `headers` must be a plain object, not a Headers.'],
  [new (class Reply {})(), 'The options of a call must be a plain object, not a Reply.'],
  [Object.create({ timeout: 5 }), 'The options of a call must be a plain object, not an object.'],
  [{ timeout: null }, 'Option `timeout` must be a number from 0.'],
  [{ priority: null }, /^Option `priority` must be/],
  [{ retry: { limit: -1 } }, /^Option `retry.limit` must be a number from 0.$/],
  [{ retry: { times: 3 } }, /^Option `retry.times` is unknown/],
  [{ parseAs: 'xml' }, 'Option `parseAs` must be one of json, text, blob, arrayBuffer, stream.'],
  [{ parseAs: null }, /^Option `parseAs` must be one of/],
  [{ signal: new AbortController() }, 'Option `signal` must be an AbortSignal, such as `controller.signal`.'],
  [{ onUploadProgress: true }, 'Option `onUploadProgress` must be a function.'],
  [{ body: {} }, /^A GET has no body. Use `params.query`.$/],
])('a call with %j is refused before anything is sent', async (init, message) => {
  const before = sent;
  await expect(get('/conversations', init)).rejects.toThrow(TypeError);
  await expect(get('/conversations', init)).rejects.toThrow(message);
  expect(sent).toBe(before);
});

test.each([undefined, null, 5, '', 'me', '/me?limit=5'])('a path like %j is refused', async (path) => {
  await expect(get(path as string, {})).rejects.toThrow(
    new TypeError('A path begins with `/` and has no query: see `params.query`.'),
  );
});

test('so is a list with its query in the wrong place', () => {
  const list = () => paginate(front, '/conversations', { query: { limit: 5 } } as never);
  expect(list).toThrow('Option `query` is unknown');
});

test.each([
  [
    { baseURL: 'http://127.0.0.1:4010' },
    'Option `baseURL` is unknown. Known are token, baseUrl, fetch, retry, ',
  ],
  [{ timeout: '30' }, 'Option `timeout` must be a number from 0.'],
  [{ retry: false }, 'Option `retry` must be an object like { limit: 0 }.'],
  [{ retry: null }, 'Option `retry` must be an object like { limit: 0 }.'],
  [{ maxWait: -1 }, 'Option `maxWait` must be a number from 0.'],
  [{ maxResponseSize: '1 MB' }, 'Option `maxResponseSize` must be a number from 0.'],
  [{ retry: { limit: Number.NaN } }, 'Option `retry.limit` must be a number from 0.'],
  [
    { retry: { times: 3 } },
    'Option `retry.times` is unknown. Known are limit, backoff, maxBackoff, total, budget.',
  ],
  [{ rateLimit: null }, 'Option `rateLimit` must be a rate limiter, its options or false.'],
  [{ rateLimit: true }, 'Option `rateLimit` must be a rate limiter, its options or false.'],
  [
    { rateLimit: { estimate: () => 0 } },
    'Option `rateLimit.estimate` is unknown. Known are reserve, store, ',
  ],
  [{ rateLimit: { reserv: 0 } }, 'Option `rateLimit.reserv` is unknown.'],
  [{ fetch: 'node-fetch' }, 'Option `fetch` must be a function.'],
  [{ baseUrl: 'https://proxy.example ' }, 'Option `baseUrl` must be an http(s) URL without a query'],
  [{ baseUrl: 5 }, 'Option `baseUrl` must be'],
  [Object.create({ timeOut: 5 }), 'Option `timeOut` is unknown.'],
])('a client with %j is refused', (options, message) => {
  const given = Object.assign(options, { token: 'token' });
  expect(() => createFrontClient(given as ClientOptions)).toThrow(message);
});

test('takes every option there is', async () => {
  const { signal } = new AbortController();
  const init = {
    ...{ params: { query: { limit: 5 } }, headers: { 'x-trace': '1' }, signal, parseAs: 'json' as const },
    ...{ timeout: 5, maxWait: Number.POSITIVE_INFINITY, priority: 'bulk' as const, retry: { limit: 0 } },
    onUploadProgress: undefined,
  };
  expect((await front.GET('/conversations', init)).data).toEqual({ _results: [] });
});
