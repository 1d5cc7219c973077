import { setupServer } from 'msw/node';
import { expect, onTestFinished, test } from 'vitest';
import { createChannelToken } from '../../src/channel/create-channel-token.js';
import { createFrontClient } from '../../src/index.js';
import { createFrontSimulator } from '../../src/simulator/index.js';
import { asker, setup } from './setup.js';

test('msw hands it what goes to Front, and nothing else', async () => {
  const { simulator } = setup();
  const server = setupServer(...simulator.handlers);
  server.listen({ onUnhandledRequest: 'error' });
  onTestFinished(() => server.close());
  const front = createFrontClient({ token: simulator.token });
  const { data } = await front.POST('/contacts', {
    body: { handles: [{ source: 'email', handle: 'a@b.cd' }] },
  });
  expect(data).toMatchObject({ handles: [{ handle: 'a@b.cd' }] });
  expect(simulator.requests).toMatchObject([{ operationId: 'create-contact', status: 201 }]);
  await expect(fetch('https://example.com/')).rejects.toThrow();
});

test('under msw a dropped connection is a network error', async () => {
  const { simulator } = setup({ faults: [{ drop: 'before' }] });
  const server = setupServer(...simulator.handlers);
  server.listen();
  onTestFinished(() => server.close());
  await expect(fetch('https://api2.frontapp.com/me')).rejects.toThrow(TypeError);
});

test('over HTTP links and redirects lead back to where it listens, the storage by another host name', async () => {
  const { simulator } = setup();
  const { url, close } = await simulator.listen();
  onTestFinished(close);
  const headers = { authorization: `Bearer ${simulator.token}` };
  const me = (await (await fetch(`${url}/me`, { headers })).json()) as { _links: { self: string } };
  expect(me._links.self).toBe(`${url}/me`);
  const response = await fetch(`${url}/download/fil_1ab23cd4`, { headers, redirect: 'manual' });
  const location = response.headers.get('location') ?? '';
  expect(new URL(location).hostname).toBe('localhost');
  const file = await fetch(location);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
});

test('operations without a behaviour of their own say that they answer from the spec', async () => {
  const { ask } = setup();
  const query = 'start=1&end=2&metrics[]=avg_response_time';
  expect((await ask(`GET /analytics/?${query}`)).headers.get('x-front-simulator')).toBe('from-spec');
  expect((await ask('GET /tags')).headers.get('x-front-simulator')).toBeNull();
});

test("a channel's token is good once, for its own channel and for reading", async () => {
  const { simulator } = setup({ applications: [{ id: 'app-1', secret: 'hush' }] });
  const body = {
    sender: { handle: 'z' },
    body: 'Hi',
    metadata: { external_id: '1', external_conversation_id: 'c' },
  };
  const mint = (channelId = 'cha_1ab23cd4', appSecret = 'hush') =>
    createChannelToken({ appId: 'app-1', appSecret, channelId, now: simulator.clock.now });
  const post = (token: string) =>
    asker(simulator, token)('POST /channels/cha_1ab23cd4/inbound_messages', body);
  const token = await mint();
  expect((await post(token)).status).toBe(202);
  expect((await post(token)).status).toBe(401);
  expect((await post(await mint('cha_55c8c149'))).status).toBe(401);
  expect((await post(await mint('cha_1ab23cd4', 'guess'))).status).toBe(401);
  const late = await mint();
  await simulator.clock.advance(26_000);
  expect((await post(late)).status).toBe(401);
  const read = async (path: string, channelId: string) =>
    (await asker(simulator, await mint(channelId))(`GET ${path}`)).status;
  for (const path of ['/conversations/cnv_55c8c149/messages', '/messages/msg_55c8c149']) {
    expect(await read(path, 'cha_55c8c149')).toBe(200);
    expect(await read(path, 'cha_1ab23cd4')).toBe(403);
  }
  expect(await read('/messages/msg_none', 'cha_1ab23cd4')).toBe(404);
  expect(await read('/conversations/search/parcel', 'cha_1ab23cd4')).toBe(401);
  expect((await asker(simulator, await mint())('GET /contacts')).status).toBe(401);
});

test('of the path that both APIs have, the Channel API answers to the token of a channel', async () => {
  const { simulator } = setup({ accepts: () => true });
  const path = 'PATCH /channels/cha_1ab23cd4';
  await asker(simulator, 'a.b.c')(path, { status: 'offline' });
  expect(simulator.find('channel', 'cha_1ab23cd4')?.is_valid).toBe(false);
  await asker(simulator)(path, { name: 'Chat' });
  expect(simulator.find('channel', 'cha_1ab23cd4')).toMatchObject({ name: 'Chat', is_valid: false });
});

test('an empty company has nothing but what a test makes', async () => {
  const simulator = createFrontSimulator({
    seed: 'empty',
    company: { id: 'cmp_1', name: 'DOOP', host: 'doop.api.frontapp.com' },
  });
  const ask = asker(simulator);
  const leela = simulator.teammate({ email: 'leela@doop.gov', username: 'leela' });
  const conversation = simulator.conversation({ subject: 'Hello', assignee_id: leela.id });
  simulator.message({ conversation_id: conversation.id, from: 'zapp@doop.gov', body: 'Leela!' });
  expect(conversation).toMatchObject({
    _links: { self: `https://doop.api.frontapp.com/conversations/${conversation.id}` },
    status: 'assigned',
  });
  expect((await ask('GET /me')).data).toMatchObject({ id: 'cmp_1', name: 'DOOP' });
  expect((await ask(`GET /teammates/alt:email:leela@doop.gov/conversations`)).data).toMatchObject({
    _results: [{ id: conversation.id, recipient: { handle: 'zapp@doop.gov' } }],
  });
  expect(simulator.all('event')).toEqual([]);
  expect(simulator.find('teammate', 'tea_nobody')).toBeUndefined();
});

test('what a channel calls a conversation is told to that channel alone', async () => {
  const { simulator } = setup({ applications: [{ id: 'app-1', secret: 'hush' }] });
  const options = { appId: 'app-1', appSecret: 'hush', channelId: 'cha_1ab23cd4', now: simulator.clock.now };
  const asChannel = async () => asker(simulator, await createChannelToken(options));
  const metadata = { external_id: '1', external_conversation_id: 'c-1' };
  const message = { sender: { handle: 'z' }, body: 'Hi', metadata };
  await (await asChannel())('POST /channels/cha_1ab23cd4/inbound_messages', message);
  await simulator.clock.advance(1_000);
  const { id = '' } = simulator.all('conversation').at(-1) ?? {};
  expect((await (await asChannel())(`GET /conversations/${id}`)).data).toMatchObject({
    metadata: { external_conversation_ids: ['c-1'] },
  });
  expect((await asker(simulator)(`GET /conversations/${id}`)).data).toMatchObject({ metadata: {} });
  expect(simulator.find('conversation', id)?.metadata).toEqual({});
});
