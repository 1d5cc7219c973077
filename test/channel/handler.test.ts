import { expect, onTestFinished, test } from 'vitest';
import {
  type ChannelHandlerOptions,
  createChannelHandler,
  FrontChannelRefusalError,
} from '../../src/channel/index.js';
import { listen } from '../../src/simulator/listen.js';
import { signWebhook } from '../../src/webhooks/index.js';

const SECRET = 'app-secret';
const metadata = { external_conversation_id: 'chat-1', external_conversation_ids: ['chat-1'] };
const message = { type: 'message', payload: { id: 'msg_1', text: 'Ship it' }, metadata };
const receipt = { external_id: 'm-1', external_conversation_id: 'chat-1' };

/** Serves a handler over HTTP and calls it as Front does. */
async function serve(options: Partial<ChannelHandlerOptions> = {}) {
  const errors: unknown[] = [];
  const handler = createChannelHandler({
    secret: SECRET,
    onError: (error) => errors.push(error),
    ...options,
  });
  const { url, close } = await listen(handler);
  onTestFinished(close);
  async function call(
    value: unknown,
    { method = 'POST', scheme = 'sha256' as 'sha256' | 'sha1', signed = '' } = {},
  ) {
    const body = JSON.stringify(value);
    const headers = await signWebhook({ body: signed || body, secret: SECRET, scheme });
    const response = await fetch(url, { method, headers, body });
    return { status: response.status, reply: (await response.json()) as unknown };
  }
  return { call, errors, url };
}

test('authorizes a channel with the address for its calls', async () => {
  const { call } = await serve({
    authorization: ({ payload }) => ({
      webhook_url: `https://chat.planet-express.com/${payload.channel_id}`,
    }),
  });

  expect(await call({ type: 'authorization', payload: { channel_id: 'cha_1' } })).toEqual({
    status: 200,
    reply: { type: 'success', webhook_url: 'https://chat.planet-express.com/cha_1' },
  });
});

test.each(['message', 'message_autoreply'])(
  'hands over a %s, and replies with the IDs that the channel gives it',
  async (type) => {
    const calls: unknown[] = [];
    const take: ChannelHandlerOptions['message'] = async (call) => {
      calls.push(call);
      return receipt;
    };
    const { call } = await serve({
      message: take,
      autoreply: (each) => take(each as never, undefined as never),
    });

    expect(await call({ ...message, type })).toEqual({ status: 200, reply: { type: 'success', ...receipt } });
    expect(calls).toEqual([{ ...message, type }]);
  },
);

test('tells of a message that is in Front, with or without a handler, and replies nothing but success', async () => {
  const imported: unknown[] = [];
  const { call } = await serve({ imported: (each) => imported.push(each) });
  const bare = await serve();

  expect(await call({ ...message, type: 'message_imported' })).toEqual({
    status: 200,
    reply: { type: 'success' },
  });
  expect(await bare.call({ ...message, type: 'message_imported' })).toEqual({
    status: 200,
    reply: { type: 'success' },
  });
  expect(imported).toHaveLength(1);
});

test.each(['', 'undefined'])('takes the DELETE of a channel that is signed with %j', async (signed) => {
  const deleted: string[] = [];
  const { call } = await serve({ delete: ({ payload }) => deleted.push(payload.channel_id) });

  const answer = await call(
    { type: 'delete', payload: { channel_id: 'cha_1' } },
    { method: 'DELETE', signed },
  );

  expect(answer.status).toBe(200);
  expect(deleted).toEqual(['cha_1']);
});

test('takes the bare message of a custom channel, signed with SHA-1', async () => {
  const messages: unknown[] = [];
  const { call } = await serve({ customMessage: (each) => messages.push(each) });

  const answer = await call(message.payload, { scheme: 'sha1' });

  expect(answer).toEqual({ status: 200, reply: { type: 'success' } });
  expect(messages).toEqual([message.payload]);
});

test.each([
  ['bad_request', 400],
  ['authentication_required', 401],
  ['forbidden', 403],
  ['not_found', 404],
  ['request_timeout', 408],
  ['too_many_requests', 429],
  ['internal_error', 500],
] as const)('refuses with %s as status %d', async (type, status) => {
  const { call, errors } = await serve({
    message: () => {
      throw new FrontChannelRefusalError(type, 'Connect Parcel chat again.');
    },
  });

  expect(await call(message)).toEqual({ status, reply: { type, message: 'Connect Parcel chat again.' } });
  expect(errors).toEqual([]);
});

test('tells Front nothing of a failure but that there was one, and the owner all of it', async () => {
  const failure = new Error('password of the database is wrong');
  const { call, errors } = await serve({ message: () => Promise.reject(failure) });

  expect(await call(message)).toEqual({
    status: 500,
    reply: { type: 'internal_error', message: 'The channel failed.' },
  });
  expect(errors).toEqual([failure]);
});

test('refuses to reply without an address to an authorization', async () => {
  const { call } = await serve({ authorization: () => ({}) as never });

  expect((await call({ type: 'authorization', payload: { channel_id: 'cha_1' } })).status).toBe(500);
});

test('replies nothing but what Front reads', async () => {
  const { call } = await serve({ message: () => ({ ...receipt, type: 'failure', secret: 'x' }) });

  expect((await call(message)).reply).toEqual({ type: 'success', ...receipt });
});

test.each([
  [undefined],
  [{ external_id: '', external_conversation_id: 'chat-1' }],
  [{ external_id: 'm-1' }],
  [{ external_id: 'm'.repeat(201), external_conversation_id: 'chat-1' }],
])('refuses to reply %j, which Front could not thread', async (reply) => {
  const { call, errors } = await serve({ message: () => reply as never });

  expect((await call(message)).status).toBe(500);
  expect(errors).toEqual([expect.any(TypeError)]);
});

test('answers before Front gives up, and tells the handler to stop', async () => {
  let stopped: unknown;
  let sleeps: number[] = [];
  const clock = {
    now: Date.now,
    sleep: async (ms: number) => {
      sleeps = [...sleeps, ms];
    },
  };
  const { call, errors } = await serve({
    clock,
    message: (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          stopped = signal.reason;
          reject(new Error('stopped in the middle'));
        });
      }),
  });

  const answer = await call(message);

  expect(answer).toEqual({
    status: 408,
    reply: { type: 'request_timeout', message: 'The channel took too long.' },
  });
  expect(stopped).toMatchObject({ type: 'request_timeout' });
  expect(sleeps).toEqual([4_500]);
  expect(errors).toEqual([stopped, new Error('stopped in the middle')]);
});

test('gives up by the clock of the machine, too', async () => {
  const { call, errors } = await serve({ timeout: 1, message: () => new Promise(() => undefined) });

  expect(await call(message)).toMatchObject({ status: 408, reply: { type: 'request_timeout' } });
  expect(errors).toMatchObject([{ type: 'request_timeout' }]);
});

test('leaves the signal of a call alone when the answer came in time', async () => {
  let ring: () => void = () => undefined;
  const rung = new Promise<void>((resolve) => {
    ring = resolve;
  });
  let signal: AbortSignal | undefined;
  const { call, errors } = await serve({
    clock: { now: Date.now, sleep: () => rung },
    message: (_, context) => {
      signal = context.signal;
      return receipt;
    },
  });

  expect((await call(message)).status).toBe(200);
  ring();
  await rung;

  expect(signal?.aborted).toBe(false);
  expect(errors).toEqual([]);
});

test('takes an address of any length, which is no ID', async () => {
  const webhook_url = `https://chat.planet-express.com/${'x'.repeat(200)}`;
  const { call } = await serve({ authorization: () => ({ webhook_url }) });

  expect(await call({ type: 'authorization', payload: { channel_id: 'cha_1' } })).toEqual({
    status: 200,
    reply: { type: 'success', webhook_url },
  });
});

test('has nothing to do when a channel is gone and nobody asked to be told', async () => {
  const { call } = await serve();

  const answer = await call({ type: 'delete', payload: { channel_id: 'cha_1' } }, { method: 'DELETE' });

  expect(answer).toEqual({ status: 200, reply: { type: 'success' } });
});

test('refuses the message of a custom channel when it takes none', async () => {
  const { call } = await serve({ message: () => receipt });

  expect(await call(message.payload, { scheme: 'sha1' })).toMatchObject({ status: 400 });
});

test('refuses a body that is too large, in the shape of Front', async () => {
  const { call } = await serve({ maxBodySize: 10, message: () => expect.unreachable() });

  expect(await call(message)).toEqual({
    status: 400,
    reply: { type: 'bad_request', message: 'FRONT_WEBHOOK_BODY_TOO_LARGE' },
  });
});

test.each([
  ['a type that the channel does not take', { ...message, type: 'message_autoreply' }],
  ['a type that nobody knows', { ...message, type: 'toString' }],
  ['no type', { payload: {} }],
  ['no payload', { type: 'message' }],
])('refuses %s as a bad request', async (_, value) => {
  const { call, errors } = await serve({ message: () => receipt });

  expect(await call(value)).toMatchObject({ status: 400, reply: { type: 'bad_request' } });
  // Told to the owner, too, who may have misspelt a handler.
  expect(errors).toEqual([new FrontChannelRefusalError('bad_request', 'The channel takes no such call.')]);
});

test('refuses a call that is not signed, in the shape of Front, before any handler sees it', async () => {
  const { url, errors } = await serve({ message: () => expect.unreachable() });

  const response = await fetch(url, { method: 'POST', body: JSON.stringify(message) });

  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({
    type: 'authentication_required',
    message: 'FRONT_WEBHOOK_SIGNATURE_MISSING',
  });
  expect(errors).toMatchObject([{ code: 'FRONT_WEBHOOK_SIGNATURE_MISSING' }]);
});

test.each([{ secret: '' }, { onError: undefined }])('throws a TypeError for %j', (wrong) => {
  const options = { secret: SECRET, onError: () => undefined, ...wrong } as ChannelHandlerOptions;

  expect(() => createChannelHandler(options)).toThrow(TypeError);
});

test.each([
  [{ messages: () => receipt }, 'messages', 'undefined'],
  [{ now: Date.now }, 'now', 'undefined'],
  [{ message: 'x' }, 'message', 'function'],
  [{ timeout: 'x' }, 'timeout', 'number'],
  [{ timeout: Number.NaN }, 'timeout', 'number'],
  [{ replayWindow: Number.NaN }, 'replayWindow', 'number'],
  [{ maxBodySize: '1mb' }, 'maxBodySize', 'number'],
  [{ clock: Date.now }, 'clock', 'object'],
])('refuses %o when it is made', (wrong, name, type) => {
  const options = { secret: SECRET, onError: () => undefined, ...wrong } as ChannelHandlerOptions;

  expect(() => createChannelHandler(options)).toThrow(new TypeError(`Option \`${name}\` must be ${type}.`));
});

test('trusts nobody once its secret is gone', async () => {
  const errors: unknown[] = [];
  const options = { secret: SECRET, onError: (error: unknown) => errors.push(error) };
  const handler = createChannelHandler(options);
  Object.assign(options, { secret: undefined });
  const body = JSON.stringify(message);
  const headers = await signWebhook({ body, secret: 'undefined' });

  expect((await handler({ headers, body })).status).toBe(500);
  expect(errors).toEqual([new TypeError('Option `secret` must be string.')]);
});
