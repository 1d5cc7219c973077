import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import * as main from '../../src/index.js';
import { fileFromPath } from '../../src/node/index.js';

const HOST = 'https://planet-express.api.frontapp.com';
const JOB = { _links: { self: `${HOST}/analytics/exports/exp_1` }, id: 'exp_1', progress: 100, filters: {} };
const PHOTO = 'the bytes of a photo';

/** Answers what the guides ask for. A reply to `cnv_55c8c149` breaks off. */
async function fetchGuide(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  await request.arrayBuffer();
  const moved = (location: string) => new Response(null, { status: 301, headers: { location } });
  if (pathname.includes('cnv_55c8c149')) throw new TypeError('fetch failed');
  if (pathname.includes('cnv_merged')) return moved(pathname.replace('merged', '2'));
  if (pathname.includes('cnv_circle')) return moved(pathname);
  if (pathname === '/conversations') return Response.json({ _results: [{ id: 'cnv_1', subject: 'Hi' }] });
  if (pathname === '/download/fil_1') return new Response(PHOTO);
  if (pathname === '/export.csv') return new Response('Message API ID,Response time\nmsg_1,60\n');
  if (pathname === '/analytics/exports') return Response.json({ ...JOB, status: 'running' }, { status: 201 });
  if (pathname === '/analytics/exports/exp_1')
    return Response.json({ ...JOB, status: 'done', url: `${HOST}/export.csv` });
  if (pathname.startsWith('/messages/alt:uid:')) return Response.json({ id: 'msg_1' });
  if (request.method === 'POST') return Response.json({ message_uid: 'u' }, { status: 202 });
  return Response.json({ id: 'cmp_1' });
}

/** Runs a block of code with what it imports, and gives what it logged. */
async function runBlock(code: string, folder: string): Promise<unknown[][]> {
  const logged: unknown[][] = [];
  const clock = { now: Date.now, sleep: async () => {} };
  const create = (options: main.ClientOptions) =>
    main.createFrontClient({ ...options, clock, rateLimit: false, fetch: fetchGuide });
  const scope = {
    ...main,
    createFrontClient: create,
    fileFromPath: (path: string) => fileFromPath(join(folder, path)),
    createWriteStream: (path: string) => node('node:fs').createWriteStream(join(folder, path)),
    pipeline: node('node:stream/promises').pipeline,
    console: { log: (...values: unknown[]) => logged.push(values) },
    process: { env: { FRONT_API_TOKEN: 'token' } },
    store: { load: async () => undefined, save: async () => {} },
    attachment: { url: `${HOST}/download/fil_1`, size: PHOTO.length },
    ...(code.includes('const front =') ? {} : { front: create({ token: 'token' }) }),
  };
  const withoutImports = code.replaceAll(/^import .*$/gm, '');
  const { code: script } = await transform(`async function block() {${withoutImports}}`, { loader: 'ts' });
  const run = new Function(...Object.keys(scope), `${script}\nreturn block();`);
  await run(...Object.values(scope));
  return logged;
}

const node = createRequire(import.meta.url);

/** What the code of each guide logs. */
const GUIDES: Record<string, unknown[][]> = {
  retries: [['POST', '/conversations/cnv_55c8c149/messages', expect.any(Date), undefined]],
  'merged-conversations': [['cnv_merged is now part of cnv_2'], ['loop']],
  pagination: [['cnv_1', 'Hi'], ['cnv_1'], [1]],
  files: [[10, 18], [18, 18], [20, 20], [100], ['msg_1', 60], ['msg_1']],
};

test.each(Object.keys(GUIDES))('the code of the guide on %s runs', async (guide) => {
  const folder = await mkdtemp(join(tmpdir(), 'front-fetch-guide-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'invoice.pdf'), 'an invoice');
  const text = await readFile(new URL(`../../docs/guides/${guide}.md`, import.meta.url), 'utf8');
  const logged: unknown[][] = [];
  for (const [, block = ''] of text.matchAll(/^```ts\n([\s\S]*?)^```/gm))
    logged.push(...(await runBlock(block, folder)));
  expect(logged).toEqual(GUIDES[guide]);
});
