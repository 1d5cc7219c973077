import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWebhookHandler, FrontWebhookError, verifyWebhook } from '../../src/webhooks/index.js';
import { frontSigns, NOW, SECRET } from './front-signs.js';

const options = { secret: SECRET, now: () => NOW };

const likely = fc.constantFrom(
  'x-front-signature',
  'X-Front-Request-Timestamp',
  'content-length',
  'x-front-challenge',
);
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    `${'A'.repeat(27)}=`,
    `${'A'.repeat(43)}=`,
    String(NOW),
    `${NOW / 1000}`,
    '1e9',
    'NaN',
    '-1',
    '0x10',
  ),
  fc.array(fc.string()),
  fc.constant(undefined),
);
const headers = fc.oneof(
  fc.dictionary(fc.oneof(likely, fc.string()), value),
  fc.record({
    'x-front-signature': fc.oneof(value, fc.base64String({ minLength: 28, maxLength: 44 })),
    'x-front-request-timestamp': value,
  }),
);
const body = fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }), fc.json(), fc.anything());
const method = fc.constantFrom('POST', 'GET', 'DELETE', undefined);

test('refuses whatever is not signed with nothing but its typed error', async () => {
  await fc.assert(
    fc.asyncProperty(headers, body, method, async (headers, body, method) => {
      const error: unknown = await verifyWebhook({ headers, body, method }, options).catch(
        (reason) => reason,
      );
      expect(error).toBeInstanceOf(FrontWebhookError);
    }),
    { numRuns: 2_000 },
  );
});

test('reads whatever is signed, or refuses it with its typed error', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array(),
        fc.json().map((text) => Buffer.from(text)),
      ),
      fc.boolean(),
      async (bytes, timed) => {
        const signed = frontSigns(bytes, SECRET, timed ? String(NOW) : undefined);
        const result = await verifyWebhook({ headers: signed, body: bytes }, options).catch(
          (reason: unknown) => reason,
        );
        if (result instanceof FrontWebhookError) expect(result.code).toBe('FRONT_WEBHOOK_BODY_MALFORMED');
        else expect(result).toHaveProperty('type');
      },
    ),
    { numRuns: 1_000 },
  );
});

test('answers whatever is not signed with 400, 401 or 413', async () => {
  const handler = createWebhookHandler({ ...options, onEvent: () => expect.unreachable() });
  await fc.assert(
    fc.asyncProperty(headers, body, async (headers, body) => {
      expect([400, 401, 413]).toContain((await handler({ headers, body })).status);
    }),
  );
});

/** The fastest of several runs, in ms: the others had to share the machine. */
async function fastest(task: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

test.each([
  ['a long signature', (size: number) => ({ headers: { 'x-front-signature': 'A'.repeat(size) }, body: '' })],
  [
    'a long timestamp',
    (size: number) => ({
      headers: { 'x-front-signature': `${'A'.repeat(43)}=`, 'x-front-request-timestamp': '1'.repeat(size) },
      body: '',
    }),
  ],
  [
    'many headers',
    (size: number) => ({
      headers: Object.fromEntries(Array.from({ length: size / 100 }, (_, n) => [`a${n}`, ''])),
      body: '',
    }),
  ],
  ['nested brackets that are signed', (size: number) => signed('['.repeat(size))],
  ['a long body', (size: number) => signed(`{"a":"${'x'.repeat(size)}`)],
])('takes no more than linear time for %s', async (_, input) => {
  const [small, large] = [input(50_000), input(400_000)];
  const refuse = (parts: Parameters<typeof verifyWebhook>[0]) => () =>
    verifyWebhook(parts, options).catch(() => undefined);
  await fastest(refuse(large));

  // Eight times the size: quadratic time would be 64 times as long. The constant is for a busy machine.
  expect(await fastest(refuse(large))).toBeLessThan(24 * (await fastest(refuse(small))) + 20);
});

function signed(body: string): Parameters<typeof verifyWebhook>[0] {
  return { headers: frontSigns(body, SECRET), body };
}
