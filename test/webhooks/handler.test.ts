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

test('throws a TypeError when it is made without a secret', () => {
  expect(() => createWebhookHandler({ ...base, secret: '' })).toThrow(TypeError);
});
