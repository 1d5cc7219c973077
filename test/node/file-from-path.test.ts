import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { FrontUnknownOutcomeError } from '../../src/errors.js';
import { createFrontClient, type Progress } from '../../src/index.js';
import { fileFromPath } from '../../src/node/index.js';
import { json, type Reply, startServer } from '../helpers/http-server.js';
import { parseMultipart } from '../helpers/parse-multipart.js';

async function onDisk(name: string, bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'front-fetch-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

async function upload(file: File, replies: Reply[], onUploadProgress?: (progress: Progress) => void) {
  const { url, requests } = await startServer(...replies);
  const clock = { now: Date.now, sleep: async () => {} };
  const front = createFrontClient({ token: 't', baseUrl: url, rateLimit: false, clock });
  const call = front.POST('/channels/{channel_id}/messages', {
    params: { path: { channel_id: 'cha_1' } },
    body: { to: ['a@b.c'], body: 'Hi', attachments: [file] },
    onUploadProgress,
  });
  return { result: await call, requests };
}

const accepted = json({ status: 'accepted', message_uid: 'u' }, 202);

test('sends the bytes on disk under their name and type, with a length', async () => {
  const bytes = randomBytes(300_000);
  const file = await fileFromPath(await onDisk('añ 1729.pdf', bytes));
  expect(file).toMatchObject({ name: 'añ 1729.pdf', type: 'application/pdf', size: 300_000 });
  const { requests } = await upload(file, [accepted]);
  const [request] = requests as [(typeof requests)[0]];
  expect(Number(request.headers['content-length'])).toBe(request.body.length);
  expect((await parseMultipart(request)).at(-1)).toEqual({
    name: 'attachments[0]',
    filename: 'añ 1729.pdf',
    type: 'application/pdf',
    bytes,
  });
});

test('sends the same bytes again after a 429', async () => {
  const bytes = randomBytes(200_000);
  const file = await fileFromPath(await onDisk('a.bin', bytes));
  const { requests, result } = await upload(file, [json({}, 429, { 'retry-after': '1' }), accepted]);
  expect(result.data?.message_uid).toBe('u');
  for (const request of requests) expect((await parseMultipart(request)).at(-1)?.bytes).toEqual(bytes);
  expect(requests).toHaveLength(2);
});

test('tells how much was taken for sending', async () => {
  const seen: Progress[] = [];
  const file = await fileFromPath(await onDisk('a.bin', randomBytes(300_000)));
  await upload(file, [accepted], (progress) => seen.push(progress));
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.at(-1)).toEqual({ bytes: 300_000, total: 300_000 });
});

test('takes a name, a type and a file URL', async () => {
  const path = await onDisk('ä b.x', Uint8Array.of(1));
  expect(await fileFromPath(path, { name: 'b.txt', type: 'text/x' })).toMatchObject({
    name: 'b.txt',
    type: 'text/x',
  });
  expect(await fileFromPath(pathToFileURL(path))).toMatchObject({
    name: 'ä b.x',
    type: 'application/octet-stream',
  });
});

test('a file that became shorter is never sent as if it were whole', async () => {
  const path = await onDisk('a.bin', randomBytes(100_000));
  const file = await fileFromPath(path);
  await truncate(path, 10);
  await expect(upload(file, [accepted])).rejects.toThrow(FrontUnknownOutcomeError);
});

test.each(['/nowhere/at/all.txt', '/'])('refuses %s', async (path) => {
  await expect(fileFromPath(path)).rejects.toThrow(
    new TypeError('fileFromPath: the path is not that of a file.'),
  );
});

test.each([
  [{ name: '' }, 'Option `name` must be a string that is not empty.'],
  [{ name: 7 }, 'Option `name` must be a string that is not empty.'],
  [{ filename: 'a.pdf' }, 'Option `filename` is unknown. Known are name, type.'],
])('refuses %o: Front would drop the file, or call it something else', async (wrong, message) => {
  const path = await onDisk('a.txt', randomBytes(1));

  await expect(fileFromPath(path, wrong as object)).rejects.toThrow(new TypeError(message));
});
