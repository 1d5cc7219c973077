import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { UsageError } from '../../src/cli/command-error.js';
import { simulate } from '../../src/cli/simulate.js';

async function start(...args: string[]) {
  const lines: string[] = [];
  const listener = await simulate(['--port', '0', ...args], (line) => lines.push(line));
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(listener.url + path, {
      ...init,
      headers: { authorization: 'Bearer simulator-token', ...init.headers },
    });
  return { ...listener, lines, ask };
}

test('it says where it listens, and logs requests without query, body and token', async () => {
  const { ask, lines, url, close } = await start();
  onTestFinished(close);
  expect(lines[0]).toBe(
    `A Front with the seed planet-express listens on ${url}. Its token is simulator-token.`,
  );
  expect(lines[1]).toBe(
    `Point a client at it: createFrontClient({ token: 'simulator-token', baseUrl: '${url}' })`,
  );
  await ask('/contacts?q[updated_after]=1769421384');
  await ask('/contacts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ handles: [{ source: 'email', handle: 'fry@example.com' }], avatar: 'abc' }),
  });
  await ask('/nowhere');
  const log = lines.slice(2).map((line) => line.replace(/^[\d:.]{12}/, 'TIME'));
  expect(log).toEqual([
    'TIME  200     GET    /contacts  (list-contacts)',
    'TIME  201     POST   /contacts  (create-contact)',
    expect.stringContaining('! body.avatar was dropped: files have to come as multipart/form-data.'),
    'TIME  404     GET    /nowhere  (no such operation)',
  ]);
});

test('a token that was given is not told', async () => {
  const { lines, url, close } = await start('--token', 'secret');
  onTestFinished(close);
  expect(lines).toEqual([
    `A Front with the seed planet-express listens on ${url}. Its token is the one that was given.`,
    `Point a client at it: createFrontClient({ token: '…', baseUrl: '${url}' })`,
  ]);
});

test('it records what was asked, with sizes in place of files and without the token', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'front-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'requests.jsonl');
  const { ask, lines, close } = await start('--record', file, '--quiet');
  const body = new FormData();
  body.append('to[0]', 'fry@example.com');
  body.append('body', 'Hi');
  body.append('attachments[0]', new File(['abc'], 'a.txt', { type: 'text/plain' }));
  await ask('/channels/cha_55c8c149/messages', { method: 'POST', body });
  await close();
  const text = await readFile(file, 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    method: 'POST',
    operationId: 'create-message',
    status: 202,
    body: { to: ['fry@example.com'] },
    parts: [{}, {}, { name: 'attachments[0]', filename: 'a.txt', size: 3 }],
  });
  expect(text).not.toContain('simulator-token');
  expect(lines).toHaveLength(1);
});

test.each([
  [['--port', 'x'], '--port must be a whole number.'],
  [['--seed', 'moon'], '--seed must be planet-express or empty.'],
  [['--prot', '1'], "Unknown option '--prot'"],
])('%j is refused', async (args, message) => {
  await expect(start(...args)).rejects.toThrow(UsageError);
  await expect(start(...args)).rejects.toThrow(message);
});

test('limits are those of the arguments', async () => {
  const { ask, close } = await start('--limit', '1', '--burst', '1', '--quiet');
  onTestFinished(close);
  const statuses = [];
  for (let count = 0; count < 3; count++) statuses.push((await ask('/me')).status);
  expect(statuses).toEqual([200, 200, 429]);
});

test('as a process it runs until it is told to end, and ends with 0', { timeout: 20_000 }, async () => {
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    'src/cli/front-fetch.ts',
    'simulate',
    '--port',
    '0',
  ]);
  const [line] = await once(createInterface(child.stdout), 'line');
  const [url = ''] = /http:\S+(?=\.)/.exec(String(line)) ?? [];
  expect((await fetch(`${url}/me`)).status).toBe(401);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
