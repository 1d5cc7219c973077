import { build } from 'esbuild';
import { describe, expect, onTestFinished, test } from 'vitest';
import { signWebhook } from '../../src/webhooks/index.js';
import { json, startServer } from '../helpers/http-server.js';
import { findWorkerd, startWorkerd } from '../runtimes/workerd.js';
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

/** Why workerd cannot run here, unless it can: it is not made for every platform. */
function findMissing(): string | undefined {
  try {
    findWorkerd();
    return undefined;
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    process.stderr.write('skipped, since workerd is missing: npm install workerd\n');
    return 'needs workerd: npm install workerd';
  }
}

/** What workerd wants to hear from a queue, as of 2026-10. */
const TAKEN = json({
  metadata: { metrics: { backlogCount: 1, backlogBytes: 1, oldestMessageTimestamp: 0 } },
});

describe.skipIf(findMissing() !== undefined)('in workerd', () => {
  /** Runs the worker of the example. `queued` is what its queue was sent. */
  async function start() {
    const queue = await startServer(TAKEN);
    const { url, end } = await startWorkerd({
      script: await bundle(),
      texts: { FRONT_APP_SECRET: SECRET },
      queues: { EVENTS: new URL(queue.url).host },
    });
    onTestFinished(end);
    async function post(body: string, headers: Record<string, string>) {
      const response = await fetch(url, { method: 'POST', headers, body });
      return { status: response.status, text: await response.text() };
    }
    return { post, queued: () => queue.requests.map(({ body }) => JSON.parse(body.toString()) as unknown) };
  }

  test('takes a signed event and hands it over', async () => {
    const { post, queued } = await start();
    const body = JSON.stringify(ENVELOPE);

    const answer = await post(body, await signWebhook({ body, secret: SECRET }));

    expect(answer).toEqual({ status: 200, text: '' });
    expect(queued()).toMatchObject([{ type: 'assign', preview: false, payload: ENVELOPE.payload }]);
  });

  test('refuses an event that was changed, or signed by somebody else', async () => {
    const { post, queued } = await start();
    const body = JSON.stringify(ENVELOPE);
    const headers = await signWebhook({ body, secret: SECRET });

    const refusal = { status: 401, text: '{"error":"FRONT_WEBHOOK_SIGNATURE_MISMATCH"}' };
    expect(await post(body.replace('assigned', 'archived'), headers)).toEqual(refusal);
    expect(await post(body, await signWebhook({ body, secret: 'guessed' }))).toEqual(refusal);
    expect(queued()).toEqual([]);
  });

  test('echoes the challenge', async () => {
    const { post } = await start();
    const body = JSON.stringify({ type: 'sync', authorization: { id: 'cmp_55c8c149' } });
    const headers = await signWebhook({ body, secret: SECRET });

    const answer = await post(body, { ...headers, 'x-front-challenge': '8d1f0c5e' });

    expect(answer).toEqual({ status: 200, text: '{"challenge":"8d1f0c5e"}' });
  });
});
