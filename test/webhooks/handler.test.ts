import { expect, test } from 'vitest';
import {
  createWebhookHandler,
  type FrontWebhookError,
  type WebhookHandlerOptions,
} from '../../src/webhooks/index.js';
import { ENVELOPE, frontSigns, NOW, SECRET } from './front-signs.js';

const body = JSON.stringify(ENVELOPE);
const signed = { headers: frontSigns(body, SECRET, String(NOW)), body };
const base = { secret: SECRET, now: () => NOW, onEvent: () => undefined } satisfies WebhookHandlerOptions;

test('answers after the event was handled', async () => {
  let isHandled = false;
  const handler = createWebhookHandler({
    ...base,
    onEvent: async () => {
      await Promise.resolve();
      isHandled = true;
    },
  });

  expect((await handler(signed)).status).toBe(200);
  expect(isHandled).toBe(true);
});

test.each([[undefined], [{}]])('says at once that %j cannot take events', (onEvent) => {
  const create = () => createWebhookHandler({ ...base, onEvent } as unknown as WebhookHandlerOptions);

  expect(create).toThrow(new TypeError('Option `onEvent` must be function.'));
});

test('echoes the challenge, which is no event', async () => {
  const sync = JSON.stringify({ type: 'sync', authorization: { id: 'cmp_55c8c149' } });
  const headers = { ...frontSigns(sync, SECRET, String(NOW)), 'x-front-challenge': '8d1f0c5e' };
  const handler = createWebhookHandler({ ...base, onEvent: () => expect.unreachable() });

  expect(await (await handler({ headers, body: sync })).json()).toEqual({ challenge: '8d1f0c5e' });
});

test('leaves what onEvent throws to the server, so that nothing is lost in silence', async () => {
  const failure = new Error('the queue is full');
  const handler = createWebhookHandler({ ...base, onEvent: () => Promise.reject(failure) });

  await expect(handler(signed)).rejects.toBe(failure);
});

test.each([
  ['a body that was parsed', { ...signed, body: ENVELOPE }, 400],
  ['a body that is too large', signed, 413],
  ['a request without a signature', { headers: {}, body }, 401],
])('tells of %s and answers it with its status', async (_, input, status) => {
  const refused: FrontWebhookError[] = [];
  const maxBodySize = status === 413 ? 10 : 5_000_000;
  const handler = createWebhookHandler({ ...base, maxBodySize, onRefused: (error) => refused.push(error) });

  const response = await handler(input);

  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ error: refused[0]?.code });
});

test('refuses without telling anybody where nobody asked to be told', async () => {
  expect((await createWebhookHandler(base)({ headers: {}, body })).status).toBe(401);
});

test('leaves what is no refusal to the server', async () => {
  const failure = new Error('no clock');
  const now = () => {
    throw failure;
  };

  await expect(createWebhookHandler({ ...base, now })(signed)).rejects.toBe(failure);
});

test.each([
  [{ onRefuse: () => undefined }, 'onRefuse', 'undefined'],
  [{ onRefused: 'log' }, 'onRefused', 'function'],
  [{ replayWindow: Number.NaN }, 'replayWindow', 'number'],
  [{ replayWindow: '5m' }, 'replayWindow', 'number'],
  [{ maxBodySize: Number.NaN }, 'maxBodySize', 'number'],
  [{ maxBodySize: '1mb' }, 'maxBodySize', 'number'],
  [{ now: NOW }, 'now', 'function'],
  [{ scheme: 256 }, 'scheme', 'string'],
])('refuses %o when it is made: it would be ignored, or switch a protection off', (wrong, name, type) => {
  const create = () => createWebhookHandler({ ...base, ...wrong } as unknown as WebhookHandlerOptions);

  expect(create).toThrow(new TypeError(`Option \`${name}\` must be ${type}.`));
});

test('takes an option that is undefined for one that is not there', async () => {
  const handler = createWebhookHandler({
    ...base,
    ...({ onRefused: undefined, scheme: undefined, replayWindow: undefined } as object),
  });

  expect((await handler(signed)).status).toBe(200);
});

test('refuses every request where a scheme is none of Front', async () => {
  const handler = createWebhookHandler({ ...base, scheme: 'sha512' as 'sha256' });

  expect(await (await handler(signed)).json()).toEqual({ error: 'FRONT_WEBHOOK_SIGNATURE_MALFORMED' });
});

test('throws a TypeError when it is made without a secret', () => {
  expect(() => createWebhookHandler({ ...base, secret: '' })).toThrow(TypeError);
});
