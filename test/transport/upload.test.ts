import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { createFrontClient, FrontUnknownOutcomeError, type Progress } from '../../src/index.js';
import type { Fetch } from '../../src/transport/send.js';
import { json, startServer } from '../helpers/http-server.js';
import { parseMultipart, type WirePart } from '../helpers/parse-multipart.js';
import { setup } from './setup.js';

const ACCEPTED = { status: 'accepted', message_uid: 'u' };
type Front = ReturnType<typeof setup>['front'];

const reply = (front: Front, init: object = {}) =>
  front.POST('/conversations/{conversation_id}/messages', {
    params: { path: { conversation_id: 'cnv_1' } },
    body: { body: 'Hi', attachments: [new File([new Uint8Array(50_000)], 'a.bin')] },
    ...init,
  });

/** A client whose `fetch` answers in turn, and what it was told beside the requests. */
function start(...answers: (() => Response)[]) {
  const inits: RequestInit[] = [];
  const fetch: Fetch = async (_request, init) => {
    inits.push(init);
    return (answers[inits.length - 1] ?? (() => Response.json(ACCEPTED, { status: 202 })))();
  };
  return { inits, ...setup([], { fetch, retry: { limit: 0 } }) };
}

const fail = (error: unknown) => () => {
  throw error;
};
const redirected = () => fail(new TypeError('fetch failed', { cause: new Error('unexpected redirect') }));

test('tells Node not to keep a copy of what it sends, and sends again as usual after a redirect', async () => {
  const { front, inits, drive } = start(redirected());
  expect((await drive(reply(front))).data).toEqual(ACCEPTED);
  expect(inits).toMatchObject([{ redirect: 'error', window: null }, { signal: inits[0]?.signal }]);
  expect(inits[1]).not.toHaveProperty('redirect');
});

test('does so once for each attempt, not in a circle', async () => {
  const { front, inits, drive } = start(redirected(), redirected());
  await expect(drive(reply(front))).rejects.toThrow(FrontUnknownOutcomeError);
  expect(inits).toHaveLength(2);
});

test.each([
  ['a connection that broke', new TypeError('fetch failed', { cause: new Error('other side closed') })],
  ['a failure without a cause', new TypeError('fetch failed')],
  ['an error of another kind', new Error('unexpected redirect', { cause: new Error('unexpected redirect') })],
])('files are not sent again after %s', async (_what, error) => {
  const { front, inits, drive } = start(fail(error));
  await expect(drive(reply(front))).rejects.toMatchObject({
    code: 'FRONT_UNKNOWN_OUTCOME',
    cause: { cause: { message: error.message } },
  });
  expect(inits).toHaveLength(1);
});

test('nor after what is no error at all', async () => {
  const { front, inits, drive } = start(fail({ cause: { message: 'unexpected redirect' } }));
  await expect(drive(reply(front))).rejects.toThrow(FrontUnknownOutcomeError);
  expect(inits).toHaveLength(1);
});

test('a call without files is sent as usual from the start', async () => {
  const { front, inits, drive } = start();
  await drive(reply(front, { body: { body: 'Hi' } }));
  expect(inits[0]).not.toHaveProperty('redirect');
});

test('over real HTTP, files are sent once when the connection breaks', async () => {
  const { url, requests } = await startServer((response: ServerResponse) => response.socket?.destroy());
  const front = createFrontClient({ token: 't', baseUrl: url, rateLimit: false });
  await expect(reply(front)).rejects.toThrow(FrontUnknownOutcomeError);
  expect(requests).toHaveLength(1);
});

test('over real HTTP, tells how much of the files has gone', async () => {
  const { url, requests } = await startServer({
    status: 202,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ACCEPTED),
  });
  const front = createFrontClient({ token: 't', baseUrl: url, rateLimit: false });
  const seen: Progress[] = [];
  await reply(front, { onUploadProgress: (progress: Progress) => seen.push(progress) });
  expect(requests[0]?.body.length).toBeGreaterThan(50_000);
  expect(seen.at(-1)).toEqual({ bytes: 50_000, total: 50_000 });
});

test('files of a call that is aborted already are not sent', async () => {
  const { front, inits, drive } = start();
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(drive(reply(front, { signal }))).rejects.toThrow('enough');
  expect(inits).toEqual([]);
});

test.each([
  [303, 1],
  [301, 2],
])('files that are answered %d are sent %d times', async (status, times) => {
  const { url, requests } = await startServer(
    { status, headers: { location: '/conversations/cnv_2/messages' } },
    { status: 503 },
  );
  const front = createFrontClient({ token: 'x', baseUrl: url, rateLimit: false, retry: { limit: 0 } });
  await expect(reply(front)).rejects.toThrow(FrontUnknownOutcomeError);
  expect(requests.filter(({ url }) => url.startsWith('/conversations/cnv_1/'))).toHaveLength(times);
});

test('a form whose progress is told is the same form', async () => {
  const { url, requests } = await startServer(json(ACCEPTED, 202));
  const front = createFrontClient({ token: 'x', baseUrl: url, rateLimit: false });
  const attachments = [
    new File(['a'], 'a "b".pdf', { type: 'application/pdf' }),
    new Blob(['c'], { type: 'image/png' }),
  ];
  const told: Progress[] = [];
  for (const init of [{}, { onUploadProgress: (progress: Progress) => told.push(progress) }])
    await reply(front, { body: { body: 'Hi', attachments }, ...init });

  const [plain, counted] = (await Promise.all(requests.map(parseMultipart))) as [WirePart[], WirePart[]];
  expect(counted).toEqual(plain);
  expect(plain.map(({ type }) => type)).toEqual([undefined, 'application/pdf', 'image/png']);
  expect(told.at(-1)).toEqual({ bytes: 2, total: 2 });
});
