import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const CONVERSATIONS = 23;
const PAGE = 5;

/** The bytes of an attachment, told by its ID. */
const bytesOf = (id: string) => Buffer.alloc(3000 + id.length, createHash('sha256').update(id).digest());

async function listen(handle: RequestListener): Promise<number> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as { port: number }).port;
}

/** A company with some conversations, each of two pages of messages. `onRequest` is told of each request. */
async function serveCompany(onRequest: (count: number) => void): Promise<string> {
  const storage = await listen(({ url = '', headers }, outgoing) => {
    outgoing.writeHead(headers.authorization === undefined ? 200 : 400);
    outgoing.end(bytesOf(url.slice(1)));
  });
  let base = '';
  let count = 0;
  const page = (items: unknown[], next: string | null) =>
    JSON.stringify({ _results: items, _pagination: { next: next === null ? null : base + next } });

  function answer(url: URL): string {
    const at = Number(url.searchParams.get('page_token') ?? 0);
    const id = /^\/conversations\/cnv_(\d+)\/messages$/.exec(url.pathname)?.[1];
    if (id === undefined) {
      const ids = Array.from({ length: Math.min(PAGE, CONVERSATIONS - at) }, (_, index) => ({
        id: `cnv_${at + index}`,
      }));
      return page(ids, at + PAGE < CONVERSATIONS ? `/conversations?page_token=${at + PAGE}` : null);
    }
    const attachment = `fil_${id}_${at}`;
    const attachments = [
      {
        id: attachment,
        filename: '../a b.bin',
        url: `${base}/download/${attachment}`,
        size: bytesOf(attachment).length,
      },
    ];
    const next = at === 0 ? `/conversations/cnv_${id}/messages?page_token=1` : null;
    return page([{ id: `msg_${id}_${at}`, attachments }], next);
  }

  const port = await listen(({ url = '' }, outgoing) => {
    onRequest(++count);
    const asked = new URL(url, 'http://front');
    const file = /^\/download\/(.+)$/.exec(asked.pathname)?.[1];
    if (file === undefined) return outgoing.end(answer(asked));
    // Another host than the API's, which must not see the token.
    outgoing.writeHead(302, { location: `http://localhost:${storage}/${file}` }).end();
  });
  base = `http://127.0.0.1:${port}`;
  return base;
}

function start(baseUrl: string, folder: string): { child: ChildProcess; ended: Promise<number | null> } {
  const command = ['--import', 'tsx', 'examples/export-conversations.ts', folder];
  const child = spawn(process.execPath, command, {
    env: { ...process.env, FRONT_API_TOKEN: 'test-token', FRONT_BASE_URL: baseUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { child, ended: new Promise((resolve) => child.on('exit', resolve)) };
}

const lines = async (folder: string, name: string) =>
  (await readFile(join(folder, name), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string });

test('exports everything once, although it is killed three times', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'front-fetch-export-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const killAt = new Set([20, 55, 90]);
  let child: ChildProcess | undefined;
  const base = await serveCompany((count) => {
    if (killAt.has(count)) child?.kill('SIGKILL');
  });
  let runs = 0;
  for (let code: number | null = null; code === null; runs++) {
    const run = start(base, folder);
    child = run.child;
    code = await run.ended;
    if (code !== null) expect(code).toBe(0);
  }
  expect(runs).toBe(4);

  const ids = Array.from({ length: CONVERSATIONS }, (_, index) => index);
  expect((await lines(folder, 'conversations.ndjson')).map(({ id }) => id)).toEqual(
    ids.map((id) => `cnv_${id}`),
  );
  expect((await lines(folder, 'messages.ndjson')).map(({ id }) => id)).toEqual(
    ids.flatMap((id) => [`msg_${id}_0`, `msg_${id}_1`]),
  );
  const files = await readdir(join(folder, 'files'));
  expect(files.filter((name) => !name.endsWith('.part'))).toHaveLength(2 * CONVERSATIONS);
  for (const id of ids) {
    const file = `fil_${id}_0`;
    expect(await readFile(join(folder, 'files', `${file}-.._a_b.bin`))).toEqual(bytesOf(file));
  }
});
