import { build } from 'esbuild';
import { describe, expect, onTestFinished, test } from 'vitest';
import { signWebhook } from '../../src/webhooks/index.js';
import { ENVELOPE, SECRET } from './front-signs.js';

/** The example in one file. `platform: 'neutral'` fails on whatever only Node has. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['examples/webhooks-worker.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
  });
  return outputFiles[0]?.text ?? '';
}

test('the worker bundles without anything of Node', async () => {
  expect(await bundle()).not.toMatch(/\bnode:|\brequire\(|\bimport\b.*from/);
});

/** Cloudflare's own runtime, which it does not make for every platform. */
async function load() {
  try {
    return (await import('miniflare')).Miniflare;
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    process.stderr.write('skipped, since workerd is missing: npm install --no-save miniflare\n');
    return undefined;
  }
}

const Miniflare = await load();

/** What takes the events from the queue: it hands each batch to `RECEIVED`, which is the test. */
const CONSUMER = `export default {
  async queue({ messages }, { RECEIVED }) {
    const body = JSON.stringify(messages.map(({ body }) => body));
    await RECEIVED.fetch('http://test/', { method: 'POST', body });
  },
};`;

describe.skipIf(Miniflare === undefined)('in workerd', () => {
  /** Runs the worker of the example. `received` is the next batch of events that it put into its queue. */
  async function start() {
    let receive: (events: unknown) => void = () => undefined;
    const received = new Promise((resolve) => {
      receive = resolve;
    });
    const simulated = new (Miniflare as NonNullable<typeof Miniflare>)({
      workers: [
        {
          name: 'webhook',
          modules: true,
          script: await bundle(),
          compatibilityDate: '2025-01-01',
          bindings: { FRONT_APP_SECRET: SECRET },
          queueProducers: { EVENTS: 'events' },
        },
        {
          name: 'consumer',
          modules: true,
          script: CONSUMER,
          compatibilityDate: '2025-01-01',
          queueConsumers: { events: { maxBatchTimeout: 0 } },
          serviceBindings: {
            RECEIVED: async (request: { json(): Promise<unknown> }) => {
              receive(await request.json());
              return new Response();
            },
          },
        },
      ],
    });
    onTestFinished(() => simulated.dispose());
    const url = await simulated.ready;
    async function post(body: string, headers: Record<string, string>) {
      const response = await fetch(url, { method: 'POST', headers, body });
      return { status: response.status, text: await response.text() };
    }
    return { post, received };
  }

  test('takes a signed event and hands it over', async () => {
    const { post, received } = await start();
    const body = JSON.stringify(ENVELOPE);

    const answer = await post(body, await signWebhook({ body, secret: SECRET }));

    expect(answer).toEqual({ status: 200, text: '' });
    expect(await received).toMatchObject([{ type: 'assign', preview: false, payload: ENVELOPE.payload }]);
  });

  test('refuses an event that was changed, or signed by somebody else', async () => {
    const { post } = await start();
    const body = JSON.stringify(ENVELOPE);
    const headers = await signWebhook({ body, secret: SECRET });

    const refusal = { status: 401, text: '{"error":"FRONT_WEBHOOK_SIGNATURE_MISMATCH"}' };
    expect(await post(body.replace('assigned', 'archived'), headers)).toEqual(refusal);
    expect(await post(body, await signWebhook({ body, secret: 'guessed' }))).toEqual(refusal);
  });

  test('echoes the challenge', async () => {
    const { post } = await start();
    const body = JSON.stringify({ type: 'sync', authorization: { id: 'cmp_55c8c149' } });
    const headers = await signWebhook({ body, secret: SECRET });

    const answer = await post(body, { ...headers, 'x-front-challenge': '8d1f0c5e' });

    expect(answer).toEqual({ status: 200, text: '{"challenge":"8d1f0c5e"}' });
  });
});
