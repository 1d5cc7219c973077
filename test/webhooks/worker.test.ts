import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { signWebhook } from '../../src/webhooks/index.js';
import { ENVELOPE, SECRET } from './front-signs.js';

interface Simulated {
  readonly ready: Promise<URL>;
  dispose(): Promise<void>;
}
type Workers = { Miniflare: new (options: object) => Simulated };

const NAME: string = 'miniflare';
const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8')) as { devDependencies: object };
const workers = (await import(NAME).catch(() => undefined)) as Workers | undefined;
const isRequired = process.env.CI !== undefined && NAME in devDependencies;

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

test.skipIf(workers === undefined && !isRequired)(
  'workerd takes a signed event and refuses another',
  async () => {
    const { Miniflare } = workers as Workers;
    const simulated = new Miniflare({
      modules: true,
      script: await bundle(),
      compatibilityDate: '2025-01-01',
      bindings: { FRONT_APP_SECRET: SECRET },
      queueProducers: { EVENTS: 'events' },
    });
    onTestFinished(() => simulated.dispose());
    const url = await simulated.ready;
    const body = JSON.stringify(ENVELOPE);
    const headers = await signWebhook({ body, secret: SECRET });

    const taken = await fetch(url, { method: 'POST', headers, body });
    const refused = await fetch(url, { method: 'POST', headers, body: `${body} ` });

    expect([taken.status, refused.status]).toEqual([200, 401]);
  },
);
