import { jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { createChannelClient } from '../../src/channel/index.js';
import { json, startServer } from '../helpers/http-server.js';
import { createManualClock } from '../helpers/manual-clock.js';
import { parseMultipart } from '../helpers/parse-multipart.js';

const credentials = { appId: 'app-uid', appSecret: 'app-secret', channelId: 'cha_1ab23cd4' };
const key = new TextEncoder().encode(credentials.appSecret);
const channel = { channel_id: 'cha_1ab23cd4' };
const call = { ...channel, external_call_id: 'call-1' };

test('mints a token for each attempt, also after a wait', async () => {
  const clock = createManualClock();
  const busy = json({ _error: { status: 429, title: 'Too many requests' } }, 429, { 'retry-after': '40' });
  const { url, requests } = await startServer(busy, { status: 204 });
  const client = createChannelClient({ ...credentials, baseUrl: url, clock });
  const started = clock.now();

  await client.PATCH('/channels/{channel_id}', { params: { path: channel }, body: { status: 'ok' } });

  const tokens = requests.map(({ headers }) => headers.authorization?.replace('Bearer ', '') ?? '');
  const times = [started, started + 40_000];
  const claims = await Promise.all(
    tokens.map((token, index) =>
      jwtVerify(token, key, { currentDate: new Date(times[index] ?? 0), issuer: 'app-uid' }),
    ),
  );
  expect(claims.map(({ payload }) => payload.sub)).toEqual(['cha_1ab23cd4', 'cha_1ab23cd4']);
  expect(new Set(claims.map(({ payload }) => payload.jti)).size).toBe(2);
});

test('starts a call, reports its course, and adds a transcript and a summary', async () => {
  const { url, requests } = await startServer({ status: 202 });
  const client = createChannelClient({ ...credentials, baseUrl: url });
  const started = {
    external_call_id: 'call-1',
    parent_external_call_id: 'call-0',
    direction: 'inbound',
    initial_status: 'ringing',
    from: { handle: '+12025550199' },
    started_at: 1_769_421_384_123,
  } as const;
  const lines = [
    { speaker_name: 'Mom', content: 'Hello?', start_time_seconds: 0.5, speaker_type: 'external' as const },
  ];

  await client.POST('/channels/{channel_id}/calls', { params: { path: channel }, body: started });
  await client.PATCH('/channels/{channel_id}/calls/{external_call_id}', {
    params: { path: call },
    body: { call_status: 'connected' },
  });
  await client.POST('/channels/{channel_id}/calls/{external_call_id}/transcript', {
    params: { path: call },
    body: { lines },
  });
  await client.POST('/channels/{channel_id}/calls/{external_call_id}/summary', {
    params: { path: call },
    body: { content: 'Short.' },
  });

  const sent = requests.map(({ method, url: path, body }) => [method, path, JSON.parse(body.toString())]);
  expect(sent).toEqual([
    ['POST', '/channels/cha_1ab23cd4/calls', started],
    ['PATCH', '/channels/cha_1ab23cd4/calls/call-1', { call_status: 'connected' }],
    ['POST', '/channels/cha_1ab23cd4/calls/call-1/transcript', { lines }],
    ['POST', '/channels/cha_1ab23cd4/calls/call-1/summary', { content: 'Short.' }],
  ]);
});

test('uploads a recording as the one audio part of a form', async () => {
  const { url, requests } = await startServer({ status: 202 });
  const client = createChannelClient({ ...credentials, baseUrl: url });
  const recording = new File([new Uint8Array([0xff, 0xfb, 0, 1])], 'call.mp3', { type: 'audio/mpeg' });

  const { response } = await client.POST('/channels/{channel_id}/calls/{external_call_id}/recording', {
    params: { path: call },
    body: { attachments: recording, recording_type: 'call' },
  });

  const [request] = requests;
  expect(response.status).toBe(202);
  expect(await parseMultipart(request ?? expect.unreachable())).toEqual(
    expect.arrayContaining([
      {
        name: 'attachments',
        filename: 'call.mp3',
        type: 'audio/mpeg',
        bytes: Buffer.from([0xff, 0xfb, 0, 1]),
      },
      { name: 'recording_type', value: 'call' },
    ]),
  );
});

test('takes a token, or a function that makes one, as any client does', async () => {
  const { url, requests } = await startServer({ status: 204 });

  const client = createChannelClient({ token: 'given', baseUrl: url });
  await client.PATCH('/channels/{channel_id}', { params: { path: channel }, body: { status: 'ok' } });

  expect(requests[0]?.headers.authorization).toBe('Bearer given');
});

test('throws a TypeError at once when a part of the token is missing', () => {
  expect(() => createChannelClient({ ...credentials, appSecret: '' })).toThrow('`appSecret`');
});

test('names all that there is for an option that is misspelt, and what tokens are made of among it', () => {
  const { channelId, ...others } = credentials;
  const create = () =>
    createChannelClient({ ...others, chanelId: channelId } as unknown as typeof credentials);

  expect(create).toThrow(
    /^Option `chanelId` is unknown. Known are appId, appSecret, channelId, token, baseUrl, /,
  );
  expect(create).toThrow(TypeError);
});

test('refuses a token beside what makes tokens', () => {
  const create = () => createChannelClient({ ...credentials, token: 'given' });

  expect(create).toThrow(new TypeError('Option `token` takes the place of `appId`: leave out either.'));
});

test('makes tokens when the token is undefined', async () => {
  const { url, requests } = await startServer({ status: 204 });
  const client = createChannelClient({ ...credentials, ...({ token: undefined } as object), baseUrl: url });

  await client.PATCH('/channels/{channel_id}', { params: { path: channel }, body: { status: 'ok' } });

  expect(requests[0]?.headers.authorization).toMatch(/^Bearer ey/);
});
