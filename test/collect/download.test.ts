import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import {
  download,
  FrontApiError,
  FrontConnectionError,
  FrontDownloadError,
  type Progress,
} from '../../src/index.js';
import { type Reply, startServer } from '../helpers/http-server.js';
import { type Answer, failure, moved, setup } from '../transport/setup.js';

const URL_AT_FRONT = 'https://planet-express.api.frontapp.com/download/fil_1';
const FILE = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256);

const file =
  (headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(FILE, {
      headers: { 'content-length': String(FILE.length), 'content-type': 'image/png', ...headers },
    });

/** Sends the first bytes and then breaks or stalls. */
const part =
  (end: number, then: 'break' | 'stall', headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(FILE.slice(0, end)),
        pull: (controller) =>
          then === 'break' ? controller.error(new Error('reset')) : new Promise(() => {}),
      }),
      { headers: { 'content-length': String(FILE.length), ...headers } },
    );

/** Sends what was asked for, as a server does that knows ranges. */
const rest =
  (headers: Record<string, string> = {}): Answer =>
  (request) => {
    const start = Number(/bytes=(\d+)-/.exec(request.headers.get('range') ?? '')?.[1]);
    return new Response(FILE.slice(start), {
      status: 206,
      headers: { 'content-range': `bytes ${start}-${FILE.length - 1}/${FILE.length}`, ...headers },
    });
  };

function start(answers: readonly Answer[]) {
  const { front, sent, drive, clock } = setup(answers);
  const get = (from: Parameters<typeof download>[1] = URL_AT_FRONT, options = {}) =>
    drive(
      download(front, from, options).then(
        async ({ body }) => new Uint8Array(await new Response(body).arrayBuffer()),
      ),
    );
  return { get, front, sent, drive, clock };
}

test('gives the bytes, their type and their size, and tells how many have come', async () => {
  const { front, drive } = setup([file()]);
  const seen: Progress[] = [];
  const found = await drive(
    download(front, { url: URL_AT_FRONT, size: FILE.length }, { onProgress: (p) => seen.push(p) }),
  );
  expect(found).toMatchObject({ size: FILE.length, contentType: 'image/png' });
  expect(new Uint8Array(await drive(new Response(found.body).arrayBuffer()))).toEqual(FILE);
  expect(seen.at(-1)).toEqual({ bytes: FILE.length, total: FILE.length });
});

test('what `onProgress` throws ends the download and its connection', async () => {
  let isClosed = false;
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(FILE),
    cancel: () => {
      isClosed = true;
    },
  });
  const { get } = start([() => new Response(body)]);
  const onProgress = () => {
    throw new Error('the bar is broken');
  };
  await expect(get(URL_AT_FRONT, { onProgress })).rejects.toThrow('the bar is broken');
  expect(isClosed).toBe(true);
});

test('an abort ends a download that nobody reads, and its connection', async () => {
  let isClosed = false;
  const body = new ReadableStream({
    cancel: () => {
      isClosed = true;
    },
  });
  const { front, drive } = start([() => new Response(body)]);
  const controller = new AbortController();
  const { signal } = controller;
  const found = await drive(download(front, URL_AT_FRONT, { signal }));
  controller.abort(new Error('enough'));
  expect(isClosed).toBe(true);
  await expect(found.body.getReader().read()).rejects.toThrow('enough');
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('goes on to the storage without the token', async () => {
  const { get, sent } = start([moved('https://storage.example/fil_1?signature=x', 302), file()]);
  expect(await get()).toEqual(FILE);
  expect(sent[0]?.headers.get('authorization')).toBe('Bearer secret-token');
  expect(sent[1]?.headers.has('authorization')).toBe(false);
});

test('asks an address that is not at Front without the token', async () => {
  const { get, sent } = start([file()]);
  await get('https://storage.example/export.csv?signature=x');
  expect([...(sent[0]?.headers.keys() ?? [])]).toEqual(['accept']);
});

test('asks the http address of an old export over https', async () => {
  const { get, sent } = start([file()]);
  await get('http://exports.frontapp.com/planet-express/export.csv');
  expect(sent[0]?.url).toBe('https://exports.frontapp.com/planet-express/export.csv');
});

test.each([
  'http://storage.example/x',
  'file:///etc/passwd',
  'data:text/plain,x',
  'https://user@storage.example/x',
])('refuses to ask %s', async (url) => {
  const { get, sent } = start([file()]);
  await expect(get(url)).rejects.toThrow(TypeError);
  expect(sent).toHaveLength(0);
});

test.each([{ url: null }, {}, 'fil_1'])('needs an address: %j has none', async (from) => {
  await expect(start([file()]).get(from)).rejects.toThrow('download: there is no address.');
});

test('goes on where it broke off', async () => {
  const { get, sent } = start([part(40_000, 'break', { etag: '"a"' }), rest({ etag: '"a"' })]);
  expect(await get()).toEqual(FILE);
  expect(sent[1]?.headers.get('range')).toBe('bytes=40000-');
  expect(sent[1]?.headers.get('if-range')).toBe('"a"');
});

test('goes on after a while without a byte', async () => {
  const { get, sent } = start([part(40_000, 'stall'), rest()]);
  expect(await get()).toEqual(FILE);
  expect(sent.map(({ at }) => at)).toEqual([0, 30_500]);
});

test('goes on as long as it gets further', async () => {
  const answers: Answer[] = [part(10_000, 'break')];
  for (let step = 1; step < 10; step++) {
    answers.push((request) => {
      const from = Number(/\d+/.exec(request.headers.get('range') ?? '')?.[0]);
      const response = part(from + 10_000, 'break')(request) as Response;
      const skip = new TransformStream<Uint8Array, Uint8Array>({
        transform: (chunk, controller) => controller.enqueue(chunk.slice(from)),
      });
      return new Response(response.body?.pipeThrough(skip) ?? null, {
        status: 206,
        headers: { 'content-range': `bytes ${from}-99999/100000` },
      });
    });
  }
  expect(await start(answers).get()).toEqual(FILE);
});

test('gives up after three times without a byte', async () => {
  const { get, sent } = start([part(0, 'break')]);
  await expect(get()).rejects.toThrow(FrontConnectionError);
  expect(sent).toHaveLength(4);
});

test('does not mix two files', async () => {
  const { get } = start([part(40_000, 'break', { etag: '"a"' }), rest({ etag: '"b"' })]);
  await expect(get()).rejects.toMatchObject({ code: 'FRONT_DOWNLOAD', fault: 'changed', received: 40_000 });
});

test('does not begin anew within a file when ranges are not offered', async () => {
  const { get } = start([part(40_000, 'break'), file()]);
  await expect(get()).rejects.toMatchObject({ fault: 'no-range', received: 40_000, expected: 100_000 });
});

test.each([99_999, 100_001])('ends in an error when the size is not %d', async (size) => {
  const error = await start([file()])
    .get({ url: URL_AT_FRONT, size })
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FrontDownloadError);
  expect(error).toMatchObject({ fault: 'size', expected: size, received: 100_000 });
});

test('fails as a call does when Front refuses', async () => {
  await expect(start([failure(404)]).get()).rejects.toThrow(FrontApiError);
});

test('begins again by itself when the server fails', async () => {
  expect(await start([failure(503), file()]).get()).toEqual(FILE);
});

test('aborting ends it at once, and its connection', async () => {
  let cancelled = false;
  const endless: Answer = () =>
    new Response(
      new ReadableStream({
        pull: (c) => c.enqueue(new Uint8Array(10)),
        cancel: () => {
          cancelled = true;
        },
      }),
    );
  const { front, drive } = setup([endless]);
  const controller = new AbortController();
  const { body } = await drive(download(front, URL_AT_FRONT, { signal: controller.signal }));
  const reader = body.getReader();
  await drive(reader.read());
  controller.abort(new Error('enough'));
  await expect(drive(reader.read())).rejects.toThrow('enough');
  expect(cancelled).toBe(true);
});

test('reads no more than is taken', async () => {
  let produced = 0;
  const endless: Answer = () =>
    new Response(
      new ReadableStream({ pull: (c) => c.enqueue(new Uint8Array(++produced)) }, { highWaterMark: 0 }),
    );
  const { front, drive } = setup([endless]);
  const { body } = await drive(download(front, URL_AT_FRONT));
  const reader = body.getReader();
  for (let count = 0; count < 3; count++) await drive(reader.read());
  expect(produced).toBeLessThanOrEqual(4);
  await reader.cancel();
});

test('over real HTTP, goes on after the connection was cut', async () => {
  const cut: Reply = (response) => {
    response.writeHead(200, { 'content-length': String(FILE.length), etag: '"a"' });
    response.write(FILE.slice(0, 30_000), () => setTimeout(() => response.destroy(), 20));
  };
  const { url, requests } = await startServer(cut, (response) => {
    const from = Number(/\d+/.exec(requests.at(-1)?.headers.range ?? '')?.[0]);
    response.writeHead(206, { 'content-range': `bytes ${from}-99999/100000`, etag: '"a"' });
    response.end(FILE.slice(from));
  });
  const { front } = setup([], { baseUrl: url, fetch: (request) => fetch(request), clock: REAL });
  const { body } = await download(front, `${url}/download/fil_1`);
  expect(new Uint8Array(await new Response(body).arrayBuffer())).toEqual(FILE);
  expect(requests).toHaveLength(2);
});

/** Time in which nobody waits. */
const REAL = { now: Date.now, sleep: async () => {} };

test('goes on within a file whose version is only roughly known, by its size alone', async () => {
  const weak = { etag: 'W/"1"' };
  const { get, sent } = start([part(600, 'break', weak), rest(weak)]);
  expect(await get()).toEqual(FILE);
  expect(sent[1]?.headers.get('range')).toBe('bytes=600-');
  expect(sent[1]?.headers.has('if-range')).toBe(false);
});

test('a file of no bytes has an end', async () => {
  const { get } = start([() => new Response(null, { status: 204 })]);
  expect(await get()).toEqual(new Uint8Array());
});

test.each([
  [{ progress: () => undefined }, /^Option `progress` is unknown. Known are timeout, onProgress, /],
  [{ timeout: Number.NaN }, /^Option `timeout` must be a number from 0.$/],
])('downloads nothing with %o', async (wrong, message) => {
  const { front, sent } = setup([]);

  const result = download(front, URL_AT_FRONT, wrong as object);

  await expect(result).rejects.toThrow(TypeError);
  await expect(result).rejects.toThrow(message);
  expect(sent).toEqual([]);
});

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  [7, 'a number'],
])('says what has no address: %o', async (wrong, kind) => {
  const { front } = setup([]);
  const message = `download: give an attachment, an export that is done, or an address, not ${kind}.`;

  await expect(download(front, wrong as never)).rejects.toThrow(new TypeError(message));
});
