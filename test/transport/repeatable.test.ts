import { expect, test } from 'vitest';
import { createFrontClient, FrontConnectionError, FrontUnknownOutcomeError } from '../../src/index.js';
import { isRepeatable, leftNothing } from '../../src/transport/repeatable.js';
import type { FrontRequest } from '../../src/transport/send.js';
import { startServer } from '../helpers/http-server.js';
import { type Answer, answer, broken, failure, setup } from './setup.js';

const accepted = answer({ status: 'accepted', message_uid: 'u' }, 202);
type Front = ReturnType<typeof setup>['front'];

const send = (front: Front) =>
  front.POST('/channels/{channel_id}/messages', {
    params: { path: { channel_id: 'cha_1' } },
    body: { to: ['calculon@momsbot.com'], body: 'Hi' },
  });

/** A connection that fails for a reason that lies this many causes deep. */
const failing =
  (code: string, { depth = 1, syscall }: { depth?: number; syscall?: string } = {}): Answer =>
  () => {
    let reason: Error = Object.assign(new Error(code), { code, syscall });
    for (let each = 0; each < depth; each++) reason = new TypeError('fetch failed', { cause: reason });
    throw reason;
  };

test.each([
  ['ECONNREFUSED', 'connect'],
  ['EHOSTUNREACH', 'connect'],
  ['ENETUNREACH', 'connect'],
  ['ETIMEDOUT', 'connect'],
  ['ENOTFOUND', 'getaddrinfo'],
  ['EAI_AGAIN', 'getaddrinfo'],
  ['UND_ERR_CONNECT_TIMEOUT', undefined],
  ['ConnectionRefused', undefined],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', undefined],
  ['CERT_HAS_EXPIRED', undefined],
])('%s at `%s` says that nothing was sent, so a message is sent again', async (code, syscall) => {
  const { front, sent, drive } = setup([failing(code, { ...(syscall && { syscall }) }), accepted]);
  expect((await drive(send(front))).data?.message_uid).toBe('u');
  expect(sent).toHaveLength(2);
});

test.each(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'])(
  'a connection that was made can die with %s too, so a message is not sent again',
  async (code) => {
    const { front, sent, drive } = setup([failing(code, { syscall: 'read' }), accepted]);
    await expect(drive(send(front))).rejects.toThrow(FrontUnknownOutcomeError);
    expect(sent).toHaveLength(1);
  },
);

test('a host of several addresses, none of which takes a connection, was not told anything', async () => {
  const { url, close } = await startServer();
  await close();
  const front = createFrontClient({
    token: 'x',
    baseUrl: url.replace('127.0.0.1', 'localhost'),
    retry: { limit: 0 },
    rateLimit: false,
  });
  await expect(send(front)).rejects.toThrow(/the connection failed \(ECONNREFUSED\)/);
});

test.each([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_HEADERS_TIMEOUT',
  'ERR_SSL_SSL/TLS_ALERT_BAD_RECORD_MAC',
])('%s may come after a message was sent, so it is not sent again', async (code) => {
  const { front, sent, drive } = setup([failing(code), accepted]);
  await expect(drive(send(front))).rejects.toThrow(FrontUnknownOutcomeError);
  expect(sent).toHaveLength(1);
});

test('a server that speaks no TLS was not told anything', async () => {
  const { url, requests } = await startServer();
  const front = createFrontClient({
    token: 'x',
    baseUrl: url.replace('http:', 'https:'),
    retry: { limit: 0 },
    rateLimit: false,
  });

  await expect(send(front)).rejects.toThrow(/the connection failed \(ERR_SSL_WRONG_VERSION_NUMBER\)/);
  expect(requests).toEqual([]);
});

test.each([0, 1, 2])('finds the reason of a failure %d causes deep', async (depth) => {
  const { front, sent, drive } = setup([failing('ECONNREFUSED', { depth, syscall: 'connect' }), accepted]);
  await drive(send(front));
  expect(sent).toHaveLength(2);
});

test('a failure that is its own cause comes to an end', () => {
  const error = new TypeError('fetch failed');
  error.cause = error;
  const trace = { ...{}, sentAt: 1_769_421_384_000 };
  expect(leftNothing({ trace } as FrontRequest, error)).toBe(false);
});

test.each([
  ['PUT', undefined, false, true],
  ['PUT', 'unsafe', false, false],
  ['POST', undefined, false, false],
  ['POST', 'safe', false, true],
  ['POST', 'unsafe', true, true],
] as const)('a %s that the spec calls %s, recognised by Front: %s, is repeated: %s', (...given) => {
  const [method, retry, deduplicated, expected] = given;
  const facts = retry === undefined ? {} : { retry };
  expect(isRepeatable({ method, facts, deduplicated } as FrontRequest)).toBe(expected);
});

test.each([
  ['PUT', '/conversations/{conversation_id}/assignee', { conversation_id: 'cnv_1' }],
  ['PATCH', '/contacts/{contact_id}', { contact_id: 'crd_1' }],
  ['DELETE', '/contacts/{contact_id}', { contact_id: 'crd_1' }],
] as const)('a %s does no more when it comes twice, so it is sent again', async (method, route, path) => {
  const { front, sent, drive } = setup([broken, failure(502), answer({})]);
  const call = front[method] as (route: string, init: object) => Promise<{ error?: unknown }>;
  expect((await drive(call(route, { params: { path } }))).error).toBeUndefined();
  expect(sent).toHaveLength(3);
});

test.each([500, 501, 502, 503, 504, 505, 408])(
  'a %d leaves open whether a message was sent',
  async (status) => {
    const { front, sent, drive } = setup([failure(status), accepted]);
    const error = await drive(send(front)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FrontUnknownOutcomeError);
    expect(String(error)).toBe(
      `FrontUnknownOutcomeError: POST /channels/{channel_id}/messages: sent, but the answer was ${status}, so Front may have carried it out or not. It was not sent again`,
    );
    expect((error as FrontUnknownOutcomeError).cause).toMatchObject({
      status,
      message: `${status} Status ${status}`,
    });
    expect(sent).toHaveLength(1);
  },
);

test.each([400, 404, 409, 423, 499])('a %d says that a message was not sent', async (status) => {
  const { front, sent, drive } = setup([failure(status), accepted]);
  expect((await drive(send(front))).error?._error.status).toBe(status);
  expect(sent).toHaveLength(1);
});

test('says that no answer came when none did', async () => {
  const { front, drive } = setup([broken]);
  await expect(drive(send(front))).rejects.toThrow(/sent, but no answer came, so Front may have/);
});

test('names a failure without JSON by its status', async () => {
  const { front, drive } = setup([() => new Response('<h1>Bad gateway</h1>', { status: 502 })]);
  await expect(drive(send(front))).rejects.toMatchObject({
    cause: { status: 502, message: '502 Bad gateway' },
  });
});

test('leaves the values of all aliases of a path out', async () => {
  const { front, drive } = setup([broken]);
  const call = front.POST('/conversations/{conversation_id}/messages', {
    params: { path: { conversation_id: 'alt:ref:private-1' } },
    body: { body: 'Hi' },
  });
  await expect(drive(call)).rejects.toMatchObject({ path: '/conversations/alt:ref:…/messages' });
});

test('a mistake of the caller is no failure of the connection, and not tried again', async () => {
  const mistake = new RangeError('no such thing');
  let asked = 0;
  const token = () => {
    asked += 1;
    return Promise.reject(mistake);
  };
  const { front, sent, drive } = setup([accepted], { token });
  await expect(drive(send(front))).rejects.toBe(mistake);
  await expect(drive(front.GET('/me'))).rejects.toBe(mistake);
  expect([asked, sent]).toEqual([2, []]);
});

test('a message that was never sent fails for the connection, whatever came in between', async () => {
  const { front, sent, drive } = setup([
    failing('ENOTFOUND', { syscall: 'getaddrinfo' }),
    failing('ECONNREFUSED', { syscall: 'connect' }),
  ]);
  await expect(drive(send(front))).rejects.toThrow(FrontConnectionError);
  expect(sent).toHaveLength(4);
});
