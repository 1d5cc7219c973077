import { expect, onTestFinished, test } from 'vitest';
import { alias, createFrontClient, paginate } from '../../src/index.js';
import { createFrontSimulator, type SimulatorOptions } from '../../src/simulator/index.js';

async function setup(options: SimulatorOptions = {}) {
  const simulator = createFrontSimulator(options);
  const listener = await simulator.listen();
  onTestFinished(() => listener.close());
  const { url } = listener;
  const front = createFrontClient({ token: simulator.token, baseUrl: url, retry: { limit: 0 } });
  const send = (path: string, init: RequestInit = {}) =>
    fetch(url + path, { ...init, headers: { authorization: `Bearer ${simulator.token}`, ...init.headers } });
  return { simulator, front, send, url };
}

test('answers 401 without the right token', async () => {
  const { url } = await setup();
  const response = await fetch(`${url}/me`, { headers: { authorization: 'Bearer wrong' } });
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({
    _error: { status: 401, title: 'Unauthenticated', message: 'Invalid token' },
  });
});

test('answers a teammate by alias, and 404 for one it does not have', async () => {
  const { front } = await setup();
  const get = (teammate_id: string) =>
    front.GET('/teammates/{teammate_id}', { params: { path: { teammate_id } } });
  expect((await get(alias.email('leela@planet-express.com'))).data).toMatchObject({
    id: 'tea_55c8c149',
    username: 'leela',
  });
  expect((await get(alias.email('zapp@doop.gov'))).error?._error.status).toBe(404);
});

test('pages through a filtered list, with links that can be followed', async () => {
  const { front, simulator, url } = await setup();
  const query = { q: { statuses: ['assigned' as const] }, limit: 1 };
  const found = [];
  for await (const conversation of paginate(front, '/conversations', { params: { query } }))
    found.push(conversation);
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['assigned']));
  expect(simulator.requests).toHaveLength(found.length);
  const { data } = await front.GET('/conversations', { params: { query: { limit: 1 } } });
  expect(data?._pagination?.next).toContain(`${url}/conversations?limit=1&page_token=`);
});

test('takes a file and tells what it saw', async () => {
  const { front, simulator } = await setup();
  const { data, response } = await front.POST('/channels/{channel_id}/messages', {
    params: { path: { channel_id: alias.address('team@planet-express.com') } },
    body: {
      to: ['a@b.c'],
      body: 'Hi',
      options: { archive: false },
      attachments: [new File(['abc'], 'a.txt', { type: 'text/plain' })],
    },
  });
  expect(response.status).toBe(202);
  expect(data?.status).toBe('accepted');
  expect(simulator.requests[0]).toMatchObject({
    operationId: 'create-message',
    status: 202,
    body: { to: ['a@b.c'], options: { archive: 'false' } },
    parts: [
      {},
      {},
      {},
      {
        name: 'attachments[0]',
        filename: 'a.txt',
        contentType: 'text/plain',
        bytes: new TextEncoder().encode('abc'),
      },
    ],
  });
  expect(JSON.stringify(simulator.requests)).not.toContain(simulator.token);
});

test("refuses what the spec refuses, in Front's words", async () => {
  const { send } = await setup();
  const response = await send('/channels/cha_55c8c149/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to: [1], unknown: 'dropped' }),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    _error: {
      status: 400,
      title: 'Bad request',
      details: ['body.body: missing', 'body.to[0]: should be a string'],
    },
  });
});

test.each([
  ['/conversations?limit=101', 'query.limit: should be <= 100'],
  [
    '/conversations?q[statuses][]=lost',
    'query.q.statuses[0]: should be one of assigned, unassigned, archived, trashed, deleted',
  ],
])('refuses %s', async (path, detail) => {
  const { send } = await setup();
  const response = await send(path);
  expect(response.status).toBe(400);
  expect((await response.json())._error.details).toEqual([detail]);
});

test('refuses a malformed body', async () => {
  const { send } = await setup();
  const response = await send('/contacts', {
    method: 'POST',
    body: '{',
    headers: { 'content-type': 'application/json' },
  });
  expect(response.status).toBe(400);
});

test('counts quota in windows and says so in the headers', async () => {
  let now = 1_000_000_000_500;
  const { send } = await setup({ quota: { limit: 2, window: 60 }, now: () => now });
  const first = await send('/me');
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'x-ratelimit-limit': '2',
    'x-ratelimit-remaining': '1',
    'x-ratelimit-reset': '1000000060.500',
  });
  await send('/me');
  now += 1_200;
  const third = await send('/me');
  expect(third.status).toBe(429);
  expect(third.headers.get('retry-after')).toBe('59');
  expect(third.headers.get('x-ratelimit-remaining')).toBe('-1');
  expect(await third.json()).toEqual({
    _error: {
      status: 429,
      title: 'Too many requests',
      message: 'Rate limit exceeded. Please retry in 58800 milliseconds.',
    },
  });
  now += 58_800;
  expect((await send('/me')).status).toBe(200);
});

test('a literal path wins over a parameter', async () => {
  const { simulator, send } = await setup();
  await send('/contacts/custom_fields');
  await send('/contacts/crd_55c8c149');
  expect(simulator.requests.map(({ operationId }) => operationId)).toEqual([
    'list-contact-custom-fields',
    'get-contact',
  ]);
});
