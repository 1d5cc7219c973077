import { jwtVerify } from 'jose';
import { expect, onTestFinished, test } from 'vitest';
import { type Chat, type ChatMessage, createBridge } from '../../examples/channel-bridge.js';
import { createChannelClient } from '../../src/channel/index.js';
import { createFrontSimulator } from '../../src/simulator/index.js';
import { listen } from '../../src/simulator/listen.js';
import { signWebhook } from '../../src/webhooks/index.js';

const credentials = { appId: 'app-uid', appSecret: 'app-secret', channelId: 'cha_1ab23cd4' };
const key = new TextEncoder().encode(credentials.appSecret);
const metadata = { external_conversation_id: 'chat-7', external_conversation_ids: ['chat-7', 'chat-8'] };
const sent = {
  id: 'msg_7tv4w9x3',
  text: 'The ship leaves at ten.',
  recipients: [
    { handle: 'k7q2m9x4c1v8b5n3', role: 'from' },
    { handle: 'calculon', role: 'to' },
  ],
  attachments: [
    { url: 'https://planet-express.api.frontapp.com/download/fil_55c8c149', filename: 'parcel.jpg' },
  ],
};

function createChat(): Chat & { delivered: ChatMessage[] } {
  const delivered: ChatMessage[] = [];
  const deliver: Chat['deliver'] = (message) => {
    delivered.push({ ...message, id: `chat-message-${delivered.length + 1}` });
    return `chat-message-${delivered.length}`;
  };
  return { deliver, delivered };
}

/** A bridge and a Front, each listening. Front takes nothing but the tokens of this channel. */
async function start() {
  const accepts = (bearer: string) =>
    jwtVerify(bearer, key, { issuer: 'app-uid', subject: 'cha_1ab23cd4' }).then(
      () => true,
      () => false,
    );
  const simulator = createFrontSimulator({ accepts });
  const front = await simulator.listen();
  const chat = createChat();
  const errors: unknown[] = [];
  const settings = { ...credentials, chat, publicUrl: 'https://chat.example.com/front', frontUrl: front.url };
  const bridge = createBridge({ ...settings, onError: (error) => errors.push(error) });
  const server = await listen(bridge.handler);
  onTestFinished(async () => {
    await server.close();
    await front.close();
  });
  async function call(value: unknown): Promise<unknown> {
    const body = JSON.stringify(value);
    const headers = await signWebhook({ body, secret: credentials.appSecret });
    return (await fetch(server.url, { method: 'POST', headers, body })).json();
  }
  return { simulator, front, chat, bridge, errors, call };
}

test('says where the calls of a new channel go', async () => {
  const { call } = await start();

  expect(await call({ type: 'authorization', payload: { channel_id: 'cha_1ab23cd4' } })).toEqual({
    type: 'success',
    webhook_url: 'https://chat.example.com/front/cha_1ab23cd4',
  });
});

test('brings what people write into Front, threaded by the external ID, with its files', async () => {
  const { bridge, simulator } = await start();
  const photo = new File(['photo'], 'parcel.jpg', { type: 'image/jpeg' });

  await bridge.fromChat({ id: 'c-1', thread: 'chat-7', person: 'calculon', text: 'Where is it?', files: [] });
  await bridge.fromChat({
    id: 'c-2',
    thread: 'chat-7',
    person: 'calculon',
    text: 'This one.',
    files: [photo],
  });

  expect(simulator.requests).toMatchObject([
    {
      operationId: 'sync-inbound-message',
      status: 202,
      body: {
        sender: { handle: 'calculon' },
        body: 'Where is it?',
        metadata: { external_id: 'c-1', external_conversation_id: 'chat-7' },
      },
    },
    {
      operationId: 'sync-inbound-message',
      status: 202,
      body: { metadata: { external_id: 'c-2', external_conversation_id: 'chat-7' } },
    },
  ]);
  expect(simulator.requests[1]?.parts).toContainEqual({
    name: 'attachments[0]',
    filename: 'parcel.jpg',
    contentType: 'image/jpeg',
    bytes: new TextEncoder().encode('photo'),
  });
});

test('takes what Front sends to the person, in the thread it is of, with its attachment', async () => {
  const { call, chat, simulator, errors } = await start();

  const reply = await call({ type: 'message', payload: sent, metadata });

  expect(errors).toEqual([]);
  expect(reply).toEqual({
    type: 'success',
    external_id: 'chat-message-1',
    external_conversation_id: 'chat-7',
  });
  expect(chat.delivered).toMatchObject([
    { thread: 'chat-7', person: 'calculon', text: 'The ship leaves at ten.' },
  ]);
  expect(chat.delivered[0]?.files.map(({ name, size }) => [name, size > 0])).toEqual([['parcel.jpg', true]]);
  expect(simulator.requests[0]).toMatchObject({ operationId: 'download-attachment' });
});

test('begins a thread for a conversation that the chat does not know', async () => {
  const { call, chat } = await start();

  const reply = await call({
    type: 'message',
    payload: { ...sent, attachments: [] },
    metadata: { external_conversation_ids: [] },
  });

  expect(reply).toMatchObject({ external_conversation_id: 'thread-of-msg_7tv4w9x3' });
  expect(chat.delivered).toHaveLength(1);
});

test('delivers once when a delivery repeats, one after the other or both at a time', async () => {
  const { call, chat } = await start();
  const delivery = { type: 'message', payload: sent, metadata };

  const replies = [...(await Promise.all([call(delivery), call(delivery)])), await call(delivery)];

  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
  expect(chat.delivered).toHaveLength(1);
});

test('tells Front of a message that could not be delivered after all', async () => {
  const { bridge, simulator, front } = await start();
  const metadata = { external_id: 'chat-message-1', external_conversation_id: 'chat/7' };
  await createChannelClient({ ...credentials, baseUrl: front.url }).POST(
    '/channels/{channel_id}/outbound_messages',
    {
      params: { path: { channel_id: 'cha_1ab23cd4' } },
      body: { to: [{ handle: 'calculon' }], body: 'The ship leaves at ten.', metadata },
    },
  );

  await bridge.failed({ id: 'chat-message-1', thread: 'chat/7' }, 'Calculon blocked the company.');

  expect(simulator.requests.at(-1)).toMatchObject({
    method: 'PUT',
    url: '/channels/cha_1ab23cd4/conversations/chat%2F7/messages/chat-message-1/status',
    body: { status: 'failed', reason: 'Calculon blocked the company.' },
    status: 204,
  });
});
