import { expect, onTestFinished, test, vi } from 'vitest';
import {
  FrontApiError,
  FrontConnectionError,
  FrontTimeoutError,
  FrontUnknownOutcomeError,
} from '../../src/index.js';
import { answer, broken, failure, refused, setup, stalled } from './setup.js';

const accepted = answer({ status: 'accepted', message_uid: 'u' }, 202);
const ok = answer({ id: 'cmp_1' });
type Front = ReturnType<typeof setup>['front'];

const send = (front: Front) =>
  front.POST('/channels/{channel_id}/messages', {
    params: { path: { channel_id: 'cha_1' } },
    body: { to: ['calculon@momsbot.com'], body: 'private text' },
  });

const importMessage = (front: Front, external_id: string) =>
  front.POST('/inboxes/{inbox_id}/imported_messages', {
    params: { path: { inbox_id: 'inb_1' } },
    body: {
      external_id,
      sender: { handle: 'a@b.c' },
      to: ['d@e.f'],
      body: 'Hi',
      created_at: 1,
      metadata: { is_inbound: true },
    },
  });

test.each([408, 423, 500, 502, 503, 504])('sends a GET again after a %d', async (status) => {
  const { front, sent, drive } = setup([failure(status), ok]);
  expect((await drive(front.GET('/me'))).data?.id).toBe('cmp_1');
  expect(sent).toHaveLength(2);
});

test.each([400, 401, 403, 404, 409, 501, 505])('does not send a GET again after a %d', async (status) => {
  const { front, sent, drive } = setup([failure(status), ok]);
  expect((await drive(front.GET('/me'))).error?._error.status).toBe(status);
  expect(sent).toHaveLength(1);
});

test('sends a GET again when the connection broke and when no answer came', async () => {
  const { front, sent, drive } = setup([broken, stalled, ok]);
  expect((await drive(front.GET('/me'))).data?.id).toBe('cmp_1');
  expect(sent.map(({ at }) => at)).toEqual([0, 250, 250 + 30_000 + 500]);
});

test.each([
  ['a broken connection', broken, undefined, FrontConnectionError],
  ['no answer in time', stalled, undefined, FrontTimeoutError],
  ['a failure of the server', failure(502), 502, FrontApiError],
  ['a request that timed out', failure(408), 408, FrontApiError],
])('never sends a message twice: after %s the outcome is unknown', async (_what, first, status, cause) => {
  const { front, sent, drive } = setup([first, accepted]);
  const error = await drive(send(front)).catch((thrown: unknown) => thrown);
  expect(sent).toHaveLength(1);
  expect(error).toBeInstanceOf(FrontUnknownOutcomeError);
  expect(error).toMatchObject({
    code: 'FRONT_UNKNOWN_OUTCOME',
    operation: 'POST /channels/{channel_id}/messages',
    method: 'POST',
    path: '/channels/cha_1/messages',
    sentAt: new Date(1_769_421_384_000),
    status,
    cause: expect.any(cause),
  });
});

test('says so when Front accepted a message and the rest of the answer was lost', async () => {
  const half = () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"status":'));
          controller.error(new Error('reset'));
        },
      }),
      { status: 202, headers: { 'content-type': 'application/json' } },
    );
  const { front, sent, drive } = setup([half, accepted]);
  await expect(drive(send(front))).rejects.toMatchObject({ code: 'FRONT_UNKNOWN_OUTCOME', status: 202 });
  expect(sent).toHaveLength(1);
});

test('an unknown outcome shows no token, no body and no address of a person', async () => {
  const { front, drive } = setup([broken]);
  const call = front.POST('/contacts/{contact_id}/notes', {
    params: { path: { contact_id: 'alt:email:calculon@momsbot.com' } },
    body: { author_id: 'tea_1', body: 'private text' },
  });
  const error = (await drive(call).catch((thrown: unknown) => thrown)) as FrontUnknownOutcomeError;
  expect(error.path).toBe('/contacts/alt:email:…/notes');
  expect(`${error.stack} ${JSON.stringify(error)}`).not.toMatch(/private text|secret-token|calculon/);
});

test('a token that could not be had leaves no outcome unknown: nothing was sent', async () => {
  const lost = new FrontConnectionError('no answer', { operation: 'POST /oauth/token' });
  const fail = () => Promise.reject(lost);
  const first = setup([accepted], { token: fail });
  await expect(first.drive(send(first.front))).rejects.toBe(lost);
  expect(first.sent).toHaveLength(0);
  const later = setup([failure(401)], { token: { get: () => 'old', refused: fail } });
  await expect(later.drive(send(later.front))).rejects.toBe(lost);
});

test('the outcome is unknown when the connection breaks after the token was replaced', async () => {
  const token = { get: () => 'old', refused: async () => 'new' };
  const { front, sent, drive } = setup([failure(401), broken, accepted], { token });
  await expect(drive(send(front))).rejects.toMatchObject({
    code: 'FRONT_UNKNOWN_OUTCOME',
    status: undefined,
  });
  expect(sent).toHaveLength(2);
});

test('sends a message again when no connection was made, since nothing was sent', async () => {
  const { front, sent, drive } = setup([refused, refused, accepted]);
  expect((await drive(send(front))).data?.message_uid).toBe('u');
  expect(sent).toHaveLength(3);
});

test('says that the connection failed, not that the outcome is unknown, when none was ever made', async () => {
  const { front, sent, drive } = setup([refused]);
  await expect(drive(send(front))).rejects.toThrow(FrontConnectionError);
  expect(sent).toHaveLength(4);
});

test('sends an import again, since Front recognises its external_id', async () => {
  const { front, sent, drive } = setup([broken, failure(500), stalled, accepted]);
  expect((await drive(importMessage(front, 'ext_1'))).data?.message_uid).toBe('u');
  expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
});

test('does not send an import again that has no external_id', async () => {
  const { front, sent, drive } = setup([broken, accepted]);
  await expect(drive(importMessage(front, ''))).rejects.toThrow(FrontUnknownOutcomeError);
  expect(sent).toHaveLength(1);
});

test('sends an operation again that the spec calls safe', async () => {
  const { front, sent, drive } = setup([broken, () => new Response(null, { status: 204 })]);
  await drive(
    front.POST('/conversations/{conversation_id}/tags', {
      params: { path: { conversation_id: 'cnv_1' } },
      body: { tag_ids: ['tag_1'] },
    }),
  );
  expect(sent).toHaveLength(2);
});

test('sends any call again after a 429, once the wait is over that Front named', async () => {
  const { front, sent, drive } = setup([failure(429, { 'retry-after': '13' }), accepted]);
  expect((await drive(send(front))).data?.message_uid).toBe('u');
  expect(sent.map(({ at }) => at)).toEqual([0, 13_000]);
});

test('gives a 429 back at once when its wait is longer than maxWait', async () => {
  const { front, sent, drive } = setup([failure(429, { 'retry-after': '13' })], { maxWait: 12_000 });
  expect((await drive(send(front))).error?._error.status).toBe(429);
  expect(sent).toHaveLength(1);
});

test('doubles the wait up to its longest, and waits a random part of it', async () => {
  const retry = { limit: 6, maxBackoff: 1500 };
  const full = setup([failure(503)], { retry });
  await full.drive(full.front.GET('/me'));
  expect(full.events.map((event) => event.type === 'retry' && event.wait)).toEqual([
    250, 500, 1000, 1500, 1500, 1500,
  ]);
  const half = setup([failure(503)], { retry, random: () => 0.5 });
  await half.drive(half.front.GET('/me'));
  expect(half.events.map((event) => event.type === 'retry' && event.wait)).toEqual([
    125, 250, 500, 750, 750, 750,
  ]);
});

test.each([
  ['seconds', '7'],
  ['a date', 'Mon, 26 Jan 2026 09:56:31 GMT'],
])('keeps a wait that a 503 names as %s', async (_form, value) => {
  const { front, sent, drive } = setup([failure(503, { 'retry-after': value }), ok], { random: () => 0 });
  await drive(front.GET('/me'));
  expect(sent[1]?.at).toBe(7000);
});

test('does not begin a retry that Front wants later than the total time allows', async () => {
  const { front, sent, drive } = setup([failure(503, { 'retry-after': '61' }), ok]);
  expect((await drive(front.GET('/me'))).error?._error.status).toBe(503);
  expect(sent).toHaveLength(1);
});

test('ends after the total time, the last attempt with it', async () => {
  const { front, sent, clock, drive } = setup([stalled], { timeout: 25_000, retry: { limit: 10 } });
  const start = clock.now();
  await expect(drive(front.GET('/me'))).rejects.toThrow('no answer within 9250 ms');
  expect(clock.now() - start).toBe(60_000);
  expect(sent).toHaveLength(3);
});

test('retries are at most a fifth of the calls while Front is down', async () => {
  const { front, sent, drive } = setup([failure(503)], { random: () => 0 });
  for (let call = 0; call < 500; call++) await drive(front.GET('/me'));
  expect(sent.length).toBeGreaterThan(590);
  expect(sent.length).toBeLessThanOrEqual(610);
});

test('a call can say that it is never sent again', async () => {
  const { front, sent, drive } = setup([failure(503), ok]);
  await drive(front.GET('/me', { retry: { limit: 0 } }));
  expect(sent).toHaveLength(1);
});

test('a listener that throws does so beside the call, which goes on', async () => {
  const beside: unknown[] = [];
  const { queueMicrotask } = globalThis;
  const watched = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((run) =>
    queueMicrotask(() => {
      try {
        run();
      } catch (error) {
        beside.push(error);
      }
    }),
  );
  onTestFinished(() => watched.mockRestore());
  const full = new Error('the log is full');
  const onEvent = () => {
    throw full;
  };
  const { front, sent, drive } = setup([broken, ok], { onEvent });

  expect((await drive(front.GET('/me'))).data).toBeDefined();
  expect(sent).toHaveLength(2);
  expect(beside).toEqual([full]);
});

test('tells of each retry, with nothing secret', async () => {
  const { front, events, drive } = setup([broken, failure(503), ok]);
  await drive(front.GET('/me'));
  expect(events).toEqual([
    { type: 'retry', operation: 'GET /me', attempt: 1, status: undefined, wait: 250 },
    { type: 'retry', operation: 'GET /me', attempt: 2, status: 503, wait: 500 },
  ]);
});

test('aborting ends a wait at once and leaves no timer', async () => {
  const { front, sent, clock, drive } = setup([failure(503, { 'retry-after': '50' })]);
  const start = clock.now();
  const controller = new AbortController();
  clock.timer(1000, () => controller.abort(new Error('enough')));
  await expect(drive(front.GET('/me', { signal: controller.signal }))).rejects.toThrow('enough');
  expect(clock.now() - start).toBe(1000);
  expect(clock.pending()).toBe(0);
  expect(sent).toHaveLength(1);
});

test('sends the same files again, read anew from where they are', async () => {
  const { front, sent, drive } = setup([refused, failure(429, { 'retry-after': '1' }), accepted]);
  const file = new File(['photo'], 'a.jpg', { type: 'image/jpeg' });
  await drive(
    front.POST('/channels/{channel_id}/messages', {
      params: { path: { channel_id: 'cha_1' } },
      body: { to: ['a@b.c'], body: 'Hi', attachments: [file] },
    }),
  );
  const bodies = sent.map(({ body, headers }) =>
    body.replaceAll(headers.get('content-type')?.split('boundary=')[1] ?? '', ''),
  );
  expect(bodies[0]).toContain('photo');
  expect(new Set(bodies).size).toBe(1);
});

test.each(['limit', 'backoff', 'maxBackoff', 'total', 'budget'])(
  'refuses retry.%s when it is no number',
  (name) => {
    expect(() => setup([], { retry: { [name]: Number.NaN } })).toThrow(
      new TypeError(`Option \`retry.${name}\` must be a number from 0.`),
    );
  },
);
