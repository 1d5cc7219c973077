import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { createFrontClient, FrontRedirectError } from '../../src/index.js';
import { startServer } from '../helpers/http-server.js';
import { parseMultipart } from '../helpers/parse-multipart.js';
import { type Answer, answer, failure, moved, setup } from './setup.js';

const accepted = answer({ status: 'accepted', message_uid: 'u' }, 202);
type Front = ReturnType<typeof setup>['front'];

const reply = (front: Front) =>
  front.POST('/conversations/{conversation_id}/messages', {
    params: { path: { conversation_id: 'cnv_1' } },
    body: { body: 'Good news' },
  });
const message = (front: Front) =>
  front.GET('/messages/{message_id}', { params: { path: { message_id: 'msg_1' } } });
const at = (id: string, host = 'planet-express.api') =>
  `https://${host}.frontapp.com/conversations/${id}/messages`;

test.each([301, 302, 307, 308])(
  'a %d takes a reply to the surviving conversation, with its body and token',
  async (status) => {
    const { front, sent, drive } = setup([moved(at('cnv_2'), status), accepted]);
    const { data, merged } = await drive(reply(front));
    expect(sent).toMatchObject([
      {
        method: 'POST',
        url: 'https://api2.frontapp.com/conversations/cnv_1/messages',
        body: '{"body":"Good news"}',
      },
      { method: 'POST', url: at('cnv_2'), body: '{"body":"Good news"}' },
    ]);
    expect(sent[1]?.headers.get('authorization')).toBe('Bearer secret-token');
    expect(data?.message_uid).toBe('u');
    expect(merged).toEqual({ from: 'cnv_1', into: 'cnv_2' });
  },
);

test('names the last of several merges, and tells of each', async () => {
  const { front, events, drive } = setup([moved(at('cnv_2')), moved(at('cnv_3')), accepted]);
  expect((await drive(reply(front))).merged).toEqual({ from: 'cnv_1', into: 'cnv_3' });
  const host = 'planet-express.api.frontapp.com';
  const operation = 'POST /conversations/{conversation_id}/messages';
  expect(events).toEqual([
    { type: 'redirect', operation, status: 301, host, merged: { from: 'cnv_1', into: 'cnv_2' } },
    { type: 'redirect', operation, status: 301, host, merged: { from: 'cnv_1', into: 'cnv_3' } },
  ]);
});

test('tells of the merge beside an error as well', async () => {
  const { front, drive } = setup([moved(at('cnv_2')), failure(403)]);
  expect(await drive(reply(front))).toMatchObject({
    error: { _error: { status: 403 } },
    merged: { from: 'cnv_1', into: 'cnv_2' },
  });
});

test('says nothing of a merge where there was none', async () => {
  const { front, drive } = setup([accepted]);
  expect(await drive(reply(front))).not.toHaveProperty('merged');
});

test('takes an address without a host', async () => {
  const { front, sent, drive } = setup([moved('/conversations/cnv_2/messages'), accepted]);
  expect((await drive(reply(front))).merged?.into).toBe('cnv_2');
  expect(sent[1]?.url).toBe('https://api2.frontapp.com/conversations/cnv_2/messages');
});

test('asks an http address of Front over https', async () => {
  const { front, sent, drive } = setup([moved(at('cnv_2').replace('https', 'http')), accepted]);
  await drive(reply(front));
  expect(sent[1]?.url).toBe(at('cnv_2'));
});

test('a multipart reply keeps its files', async () => {
  const { front, sent, drive } = setup([moved(at('cnv_2')), accepted]);
  await drive(
    front.POST('/conversations/{conversation_id}/messages', {
      params: { path: { conversation_id: 'cnv_1' } },
      body: { body: 'Hi', attachments: [new File(['photo'], 'a.jpg')] },
    }),
  );
  expect(sent[1]?.headers.get('content-type')).toMatch(/^multipart\/form-data/);
  expect(sent[1]?.body).toContain('photo');
});

test.each([
  'https://evil.example/conversations/cnv_2/messages',
  'https://frontapp.com.evil.example/x',
  'https://evilfrontapp.com/x',
  'https://api2.frontapp.com:8443/x',
  'https://user:pass@api2.frontapp.com/x',
  'https://api2.frontapp.com@evil.example/x',
  'https://evil.example\\@api2.frontapp.com/x',
  '//evil.example/x',
  'ftp://api2.frontapp.com/x',
])('never takes a write, nor the token, to %s', async (location) => {
  const { front, sent, drive } = setup([moved(location), accepted]);
  const error = await drive(reply(front)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FrontRedirectError);
  expect(error).toMatchObject({ code: 'FRONT_REDIRECT', fault: 'elsewhere' });
  expect(sent).toHaveLength(1);
});

test('a GET goes on to a storage without the token', async () => {
  const { front, sent, drive } = setup([
    moved('https://storage.example/f?signature=x', 302),
    answer({ id: 'msg_1' }),
  ]);
  expect((await drive(message(front))).data?.id).toBe('msg_1');
  expect(sent[1]?.url).toBe('https://storage.example/f?signature=x');
  expect([...(sent[1]?.headers.keys() ?? [])]).toEqual([]);
});

test('a storage cannot have us ask Front something', async () => {
  const { front, sent, drive } = setup([
    moved('https://storage.example/f', 302),
    moved('https://api2.frontapp.com/me', 302),
    failure(401),
  ]);
  expect((await drive(message(front))).error?._error.status).toBe(401);
  expect(sent[2]?.headers.has('authorization')).toBe(false);
});

test.each([
  'http://storage.example/f',
  'https://user:pass@storage.example/f',
  'data:text/plain,x',
  'file:///etc/passwd',
])('a GET does not go on to %s', async (location) => {
  const { front, sent, drive } = setup([moved(location, 302), answer({})]);
  await expect(drive(message(front))).rejects.toMatchObject({ fault: 'elsewhere' });
  expect(sent).toHaveLength(1);
});

test('names a circle', async () => {
  const { front, sent, drive } = setup([
    moved(at('cnv_2')),
    moved(at('cnv_3')),
    moved(at('cnv_2')),
    accepted,
  ]);
  await expect(drive(reply(front))).rejects.toThrow('redirected in a circle: cnv_2 → cnv_3 → cnv_2');
  expect(sent).toHaveLength(3);
});

test('stops after five redirects', async () => {
  const answers: Answer[] = Array.from({ length: 9 }, (_, index) => moved(at(`cnv_${index + 2}`)));
  const { front, sent, drive } = setup(answers);
  await expect(drive(reply(front))).rejects.toMatchObject({ fault: 'too-many' });
  expect(sent).toHaveLength(6);
});

test.each([[undefined], ['http://[']])('refuses a redirect to %j', async (location) => {
  const { front, drive } = setup([moved(location)]);
  await expect(drive(reply(front))).rejects.toMatchObject({ fault: 'no-address' });
});

test('fails loudly where the runtime hides redirects', async () => {
  const hidden: Answer = () =>
    Object.defineProperties(new Response(null), { type: { value: 'opaqueredirect' }, status: { value: 0 } });
  const { front, sent, drive } = setup([hidden, accepted]);
  await expect(drive(reply(front))).rejects.toMatchObject({ fault: 'hidden' });
  expect(sent).toHaveLength(1);
});

test('behind a proxy, an address of Front is asked of the proxy', async () => {
  const { front, sent, drive } = setup([moved(at('cnv_2')), accepted], {
    baseUrl: 'https://proxy.example/front',
  });
  await drive(reply(front));
  expect(sent.map(({ url }) => url)).toEqual([
    'https://proxy.example/front/conversations/cnv_1/messages',
    'https://proxy.example/front/conversations/cnv_2/messages',
  ]);
});

test('over real HTTP, a merged conversation gets the reply once', async () => {
  const { url, requests } = await startServer(
    { status: 301, headers: { location: '/conversations/cnv_2/messages' } },
    { status: 202, headers: { 'content-type': 'application/json' }, body: '{"message_uid":"u"}' },
  );
  const { front } = setup([], { baseUrl: url, fetch: (request) => fetch(request) });
  expect(await reply(front)).toMatchObject({ data: { message_uid: 'u' }, merged: { into: 'cnv_2' } });
  expect(requests.map(({ method, url, body }) => [method, url, body.toString()])).toEqual([
    ['POST', '/conversations/cnv_1/messages', '{"body":"Good news"}'],
    ['POST', '/conversations/cnv_2/messages', '{"body":"Good news"}'],
  ]);
});

test('over real HTTP, a reply with files reaches the surviving conversation whole', async () => {
  const handle = (response: ServerResponse) => {
    const isMerged = requests.at(-1)?.url.includes('cnv_1');
    if (isMerged) response.writeHead(301, { location: '/conversations/cnv_2/messages' }).end();
    else response.writeHead(202, { 'content-type': 'application/json' }).end('{"message_uid":"u"}');
  };
  const { url, requests } = await startServer(handle);
  const front = createFrontClient({ token: 't', baseUrl: url, rateLimit: false });
  const bytes = randomBytes(300_000);
  const { data, merged } = await front.POST('/conversations/{conversation_id}/messages', {
    params: { path: { conversation_id: 'cnv_1' } },
    body: { body: 'Hi', attachments: [new File([bytes], 'a.bin')] },
  });
  expect([data?.message_uid, merged]).toEqual(['u', { from: 'cnv_1', into: 'cnv_2' }]);
  const taken = requests.filter(({ url }) => url.includes('cnv_2'));
  expect(taken).toHaveLength(1);
  const parts = await parseMultipart(taken[0] as NonNullable<(typeof taken)[0]>);
  expect(parts.at(-1)?.bytes?.equals(bytes)).toBe(true);
});
