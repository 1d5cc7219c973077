import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { setup } from './setup.js';

const channelId = 'cha_3f9k2m7q';
const secret = 's3cret';
const SEND = [`POST /channels/${channelId}/messages`, { to: ['+12025550100'], body: 'Hello' }] as const;

/** A service that authorizes, and answers everything else with these replies in turn, the last again and again. */
function createService(...replies: unknown[]) {
  const calls: { method: string; headers: Headers; body: string }[] = [];
  async function service(request: Request): Promise<Response> {
    const body = await request.text();
    calls.push({ method: request.method, headers: request.headers, body });
    if (body.includes('"authorization"'))
      return Response.json({ type: 'success', webhook_url: 'https://chat.example/front' });
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    return reply instanceof Response ? reply.clone() : Response.json(reply);
  }
  return { service, calls };
}

async function sendThrough(...replies: unknown[]) {
  const { ask, simulator } = setup();
  const { service, calls } = createService(...replies);
  await simulator.connectChannel({ to: service, channelId, secret });
  const { message_uid } = (await ask(...SEND)).data as { message_uid: string };
  await simulator.clock.advance(1000);
  const { data } = await ask(`GET /messages/alt:uid:${message_uid}`);
  const message = data as {
    id: string;
    error_type: string | null;
    _links: { related: { conversation: string } };
  };
  const conversation = message._links.related.conversation.split('/').at(-1) ?? '';
  return { ask, simulator, calls, message, conversation };
}

test('a channel that is not there has no service', async () => {
  const { simulator } = setup();
  const connecting = simulator.connectChannel({ to: () => new Response(), channelId: 'cha_none', secret });
  await expect(connecting).rejects.toThrow(
    new TypeError('connectChannel: option `channelId` must be the ID of a channel that is there.'),
  );
});

test.each([
  ['an address', { type: 'success' }],
  ['a success', { type: 'bad_request', webhook_url: 'https://chat.example' }],
  ['an object', 'success'],
  ['anything', null],
])('a service that does not authorize with %s is not connected', async (_what, reply) => {
  const { simulator } = setup();
  const connecting = simulator.connectChannel({ to: () => Response.json(reply), channelId, secret });
  await expect(connecting).rejects.toThrow('the service did not answer `authorization` with a `webhook_url`');
});

test('a custom channel of the company gets the bare message, signed with its API secret, and nothing else', async () => {
  const { ask, simulator } = setup();
  const { service, calls } = createService({ type: 'success' });
  const disconnect = await simulator.connectChannel({ to: service, channelId, secret, kind: 'custom' });
  expect(calls).toEqual([]);
  await ask(...SEND);
  await simulator.clock.advance(1000);
  await disconnect();
  expect(calls).toHaveLength(1);
  const [call] = calls;
  expect(JSON.parse(call?.body ?? '')).toMatchObject({ body: 'Hello', type: 'sms', is_inbound: false });
  expect(call?.headers.get('x-front-signature')).toBe(
    createHmac('sha1', secret)
      .update(call?.body ?? '')
      .digest('base64'),
  );
  expect(simulator.all('event').at(-1)?.type).not.toBe('sending_error');
});

test.each([
  ['its kind of failure', { type: 'not_found', message: 'gone' }, 'not_found'],
  ['no kind', { message: 'gone' }, 'internal_error'],
  ['no object', 'gone', 'internal_error'],
  ['no JSON', new Response('<html>'), 'internal_error'],
  ['a failure of its server', new Response('{"type":"success"}', { status: 500 }), 'internal_error'],
])(
  'a message that is answered with %s is an error, and its conversation open',
  async (_what, reply, error_type) => {
    const { message, simulator } = await sendThrough(reply);
    expect(message.error_type).toBe(error_type);
    expect(simulator.all('event').at(-1)).toMatchObject({
      type: 'sending_error',
      target: { data: { id: message.id } },
      conversation: { status: 'unassigned' },
    });
  },
);

test('a reply that names nothing leaves message and conversation as they are', async () => {
  const { ask, calls, conversation, message } = await sendThrough({ type: 'success' });
  expect(message.error_type).toBeNull();
  await ask(`POST /conversations/${conversation}/messages`, { body: 'More', channel_id: channelId });
  expect(calls).toHaveLength(2);
});

test('a message that the service never answers is an error', async () => {
  const { ask, simulator } = setup();
  const { service } = createService({ type: 'success' });
  let isSilent = false;
  const to = (request: Request) => (isSilent ? new Promise<Response>(() => {}) : service(request));
  await simulator.connectChannel({ to, channelId, secret });
  isSilent = true;
  await ask(...SEND);
  await simulator.clock.advance(10_000);
  expect(simulator.all('message').at(-1)?.error_type).toBe('internal_error');
});

test('a conversation that the service names is told of from then on', async () => {
  const named = { type: 'success', external_id: 'm-1', external_conversation_id: 'c-1' };
  const { ask, simulator, calls, conversation } = await sendThrough(named);
  await ask(`POST /conversations/${conversation}/messages`, { body: 'More', channel_id: channelId });
  await simulator.clock.advance(1000);
  expect(JSON.parse(calls.at(-1)?.body ?? '')).toMatchObject({
    type: 'message',
    payload: { body: 'More' },
    metadata: { external_conversation_id: 'c-1', external_conversation_ids: ['c-1'] },
  });
});
