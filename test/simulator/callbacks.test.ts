import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { createCourier } from '../../src/simulator/callbacks/delivery.js';
import { createTimeline } from '../../src/simulator/clock.js';
import { json, startServer } from '../helpers/http-server.js';
import { setup } from './setup.js';

/** Front's signature, made by Node and not by this package. */
function sign(hash: 'sha1' | 'sha256', secret: string, content: string): string {
  return createHmac(hash, secret).update(content).digest('base64');
}

/** A webhook that keeps what it is called with, and echoes challenges. */
function createHook(statuses: number[] = []) {
  const calls: { headers: Headers; body: string; method: string }[] = [];
  async function hook(request: Request): Promise<Response> {
    const { headers, method } = request;
    calls.push({ headers, method, body: await request.text() });
    const challenge = headers.get('x-front-challenge');
    return challenge === null
      ? new Response(null, { status: statuses.shift() ?? 200 })
      : new Response(challenge);
  }
  return { hook, calls };
}

const ASSIGN = ['PUT /conversations/cnv_55c8c149/assignee', { assignee_id: 'tea_1ab23cd4' }] as const;

test('an application is challenged, then told of events in an envelope that it can verify', async () => {
  const { ask, simulator } = setup();
  const { hook, calls } = createHook();
  await simulator.connectWebhook({ to: hook, secret: 's3cret', types: ['assign'] });
  await ask(...ASSIGN);
  await ask('PATCH /conversations/cnv_55c8c149', { status: 'archived' });
  await simulator.settled();
  expect(calls.map(({ body }) => JSON.parse(body))).toMatchObject([
    { type: 'sync', authorization: { id: 'cmp_55c8c149' } },
    {
      type: 'assignee_changed',
      authorization: { id: 'cmp_55c8c149' },
      payload: {
        type: 'assign',
        target: { _meta: { type: 'teammate' }, data: { id: 'tea_1ab23cd4' } },
        conversation: {
          _links: { self: 'https://planet-express.api.frontapp.com/conversations/cnv_55c8c149' },
        },
      },
    },
  ]);
  for (const { headers, body } of calls) {
    const timestamp = headers.get('x-front-request-timestamp');
    expect(Number(timestamp)).toBe(simulator.clock.now());
    expect(headers.get('x-front-signature')).toBe(sign('sha256', 's3cret', `${timestamp}:${body}`));
  }
});

test('a rule sends the bare event with the older signature, over HTTP', async () => {
  const { ask, simulator } = setup();
  const { url, requests } = await startServer({});
  await simulator.connectWebhook({ to: `${url}/hook`, kind: 'rule', secret: 's3cret' });
  await ask(...ASSIGN);
  await simulator.settled();
  const [request] = requests;
  const body = String(request?.body);
  expect(JSON.parse(body)).toMatchObject({ type: 'assign', emitted_at: simulator.clock.now() / 1000 });
  expect(request?.headers['x-front-signature']).toBe(sign('sha1', 's3cret', body));
  expect(request?.headers['x-front-request-timestamp']).toBeUndefined();
  expect(simulator.deliveries).toMatchObject([
    { url: `${url}/hook`, type: 'assign', attempt: 1, status: 200 },
  ]);
});

test('a preview names its resources and has nothing of them', async () => {
  const { ask, simulator } = setup();
  const { hook, calls } = createHook();
  await simulator.connectWebhook({ to: hook, kind: 'rule', secret: 'x', preview: true });
  await ask(...ASSIGN);
  await simulator.settled();
  const { target, conversation } = JSON.parse(calls[0]?.body ?? '');
  expect(Object.keys(target)).toEqual(['_meta', '_links', 'id']);
  expect(Object.keys(conversation)).toEqual(['_links', 'id']);
});

test('an application that fails is called three times more, a rule is not', async () => {
  const { ask, simulator } = setup();
  const application = createHook([500, 500, 500, 500, 500]);
  const rule = createHook([500]);
  await simulator.connectWebhook({ to: application.hook, secret: 'x' });
  await simulator.connectWebhook({ to: rule.hook, kind: 'rule', secret: 'x' });
  await ask(...ASSIGN);
  await simulator.clock.advance(3_600_000);
  expect(rule.calls).toHaveLength(1);
  const bodies = application.calls.slice(1).map(({ body }) => body);
  expect(bodies).toHaveLength(4);
  expect(new Set(bodies).size).toBe(1);
  expect(
    simulator.deliveries.filter(({ type }) => type === 'assignee_changed').map(({ attempt }) => attempt),
  ).toEqual([1, 2, 3, 4]);
});

test('an address that does not echo the challenge is not saved', async () => {
  const { simulator } = setup();
  const connecting = simulator.connectWebhook({ to: () => new Response('hello'), secret: 'x' });
  await expect(connecting).rejects.toThrow('did not echo the challenge');
});

test('a webhook that was disconnected is told of nothing', async () => {
  const { ask, simulator } = setup();
  const { hook, calls } = createHook();
  const disconnect = await simulator.connectWebhook({ to: hook, kind: 'rule', secret: 'x' });
  disconnect();
  await ask(...ASSIGN);
  await simulator.settled();
  expect(calls).toEqual([]);
});

test('the service of a channel is authorized, gets what is sent, and says what it calls it', async () => {
  const { ask, simulator } = setup();
  const { url, requests } = await startServer(
    json({ type: 'success', webhook_url: 'http://127.0.0.1:1/elsewhere' }),
  );
  await simulator.connectChannel({ to: url, channelId: 'cha_1ab23cd4', secret: 'x' });
  expect(JSON.parse(String(requests[0]?.body))).toEqual({
    type: 'authorization',
    payload: { channel_id: 'cha_1ab23cd4' },
  });

  const bodies: unknown[] = [];
  const service = async (request: Request) => {
    bodies.push(await request.json());
    return Response.json({
      type: 'success',
      webhook_url: url,
      external_id: 'm-1',
      external_conversation_id: 'c-1',
    });
  };
  await simulator.connectChannel({ to: service, channelId: 'cha_3f9k2m7q', secret: 'x' });
  await ask('POST /channels/cha_3f9k2m7q/messages', { to: ['+12025550100'], body: 'Hello' });
  await simulator.clock.advance(1_000);
  expect(bodies.at(-1)).toMatchObject({
    type: 'message',
    payload: { body: 'Hello', recipients: [{ role: 'from' }, { handle: '+12025550100', role: 'to' }] },
    metadata: { external_conversation_ids: [] },
  });
  const [message] = simulator.all('message').slice(-1);
  await ask(`POST /channels/cha_3f9k2m7q/inbound_messages`, {
    sender: { handle: '+12025550100' },
    body: 'Hi yourself',
    metadata: { external_id: 'm-2', external_conversation_id: 'c-1' },
  });
  await simulator.clock.advance(1_000);
  const conversation = message?._links.related?.conversation?.split('/').at(-1) ?? '';
  expect(simulator.messagesOf(conversation).map(({ body }) => body)).toEqual(['Hello', 'Hi yourself']);
  expect(bodies.at(-1)).toMatchObject({ type: 'message_imported', payload: { body: 'Hi yourself' } });
});

test('a message that the service turns down is an error in its conversation', async () => {
  const { ask, simulator } = setup();
  const service = () => Response.json({ type: 'success', webhook_url: 'http://127.0.0.1:1/' });
  let isDown = false;
  await simulator.connectChannel({
    to: () => (isDown ? Response.json({ type: 'bad_request', message: 'no' }, { status: 400 }) : service()),
    channelId: 'cha_3f9k2m7q',
    secret: 'x',
  });
  isDown = true;
  await ask('POST /channels/cha_3f9k2m7q/messages', { to: ['+12025550100'], body: 'Hello' });
  await simulator.clock.advance(1_000);
  const [event] = simulator.all('event').slice(-1);
  expect(event).toMatchObject({ type: 'sending_error', conversation: { status: 'unassigned' } });
});

test('a repeated message of a channel is ignored, and its failure reopens the conversation', async () => {
  const { ask, simulator } = setup();
  const message = {
    to: [{ handle: 'zoidberg' }],
    body: 'Sent elsewhere',
    metadata: { external_id: 'm-9', external_conversation_id: 'c-9' },
  };
  const first = await ask('POST /channels/cha_1ab23cd4/outbound_messages', message);
  await simulator.clock.advance(1_000);
  const second = await ask('POST /channels/cha_1ab23cd4/outbound_messages', message);
  expect(second).toMatchObject({ status: 202, data: first.data });
  const status = 'PUT /channels/cha_1ab23cd4/conversations/c-9/messages/m-9/status';
  expect((await ask(status, { status: 'failed' })).status).toBe(204);
  expect(simulator.all('event').at(-1)?.type).toBe('sending_error');
});

test('the service is told when its channel is gone, signed as if there were no body', async () => {
  const { simulator } = setup();
  const { hook, calls } = createHook();
  const service = async (request: Request) => {
    await hook(request);
    return Response.json({ type: 'success', webhook_url: 'http://127.0.0.1:1/' });
  };
  const disconnect = await simulator.connectChannel({ to: service, channelId: 'cha_1ab23cd4', secret: 'x' });
  await disconnect();
  const { method, headers } = calls.at(-1) ?? expect.unreachable();
  const timestamp = headers.get('x-front-request-timestamp');
  expect(method).toBe('DELETE');
  expect(headers.get('x-front-signature')).toBe(sign('sha256', 'x', `${timestamp}:undefined`));
});

test('a webhook that never answers is given up', async () => {
  const { url } = await startServer(() => {});
  const courier = createCourier(createTimeline({ start: 0 }), 30);
  const outgoing = { to: url, secret: 'x', scheme: 'sha1', type: 'assign', body: {} } as const;
  expect((await courier.send(outgoing)).response).toBeUndefined();
  expect(courier.deliveries).toMatchObject([{ status: 0 }]);
});

const NEVER = () => new Promise<Response>(() => {});

test('a webhook of this process that never answers is given up, and nobody waits for it for ever', async () => {
  const { ask, simulator } = setup();
  await simulator.connectWebhook({ to: NEVER, kind: 'rule', secret: 'x' });
  await ask(...ASSIGN);
  const begun = simulator.clock.now();
  await simulator.settled();
  expect(simulator.deliveries).toMatchObject([{ status: 0, time: begun }]);
  expect(simulator.clock.now()).toBe(begun + 5_000);
});

test('an answer whose body has no end is given up, and one that is given again is read again', async () => {
  const { ask, simulator } = setup();
  const endless = () => new Response(new ReadableStream());
  const again = new Response('ok');
  await simulator.connectWebhook({ to: endless, kind: 'rule', secret: 'x' });
  await simulator.connectWebhook({ to: () => again, kind: 'rule', secret: 'x' });
  await ask(...ASSIGN);
  await ask('PUT /conversations/cnv_55c8c149/assignee', { assignee_id: null });
  await simulator.settled();
  expect(simulator.deliveries.map(({ status }) => status).toSorted()).toEqual([0, 0, 200, 200]);
});

test.each([
  [4_000, 200],
  [6_000, 0],
])('a webhook that takes %i ms on the clock of the simulator is answered %i', async (ms, status) => {
  const { ask, simulator } = setup();
  const to = async () => {
    await simulator.clock.sleep(ms);
    return new Response();
  };
  await simulator.connectWebhook({ to, kind: 'rule', secret: 'x' });
  await ask(...ASSIGN);
  await simulator.clock.advance(10_000);
  expect(simulator.deliveries).toMatchObject([{ status }]);
});

test('on a real clock five seconds are over when it is moved that far', async () => {
  const { ask, simulator } = setup({ clock: 'real' });
  let signal: AbortSignal | undefined;
  const to = (request: Request) => {
    signal = request.signal;
    return NEVER();
  };
  await simulator.connectWebhook({ to, kind: 'rule', secret: 'x' });
  await ask(...ASSIGN);
  await simulator.clock.advance(5_000);
  await simulator.settled();
  expect(simulator.deliveries).toMatchObject([{ status: 0 }]);
  expect(signal?.aborted).toBe(true);
});

test.each([
  ['a status', () => new Response('', { status: 405 }), 'it answered 405.'],
  [
    'no challenge',
    () => new Response('ok'),
    'its 200 lacks the value of x-front-challenge, as text or as JSON { challenge }.',
  ],
  [
    'an error',
    () => {
      throw new Error('no route');
    },
    'there was no answer, no route.',
  ],
  ['a closed port', 'http://127.0.0.1:1/', 'there was no answer, bad port.'],
  ['silence', NEVER, 'there was no answer, 5000 ms have passed.'],
])('whoever connects a webhook that answers with %s is told so', async (_what, to, reason) => {
  const { simulator } = setup();
  await expect(simulator.connectWebhook({ to, secret: 'x' })).rejects.toThrow(
    new TypeError(`connectWebhook: the webhook did not echo the challenge of the sync call: ${reason}`),
  );
});
