import { createServer } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { readTextWithin } from '../../src/transport/limit-body.js';

/** An answer in these pieces. `pulled` counts how many were asked for. */
function inPieces(...pieces: Uint8Array[]) {
  const state = { pulled: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[state.pulled++];
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
      cancel() {
        state.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body), state };
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('reads an answer of exactly as many bytes, and none of one more', async () => {
  expect(await readTextWithin(inPieces(bytes('abc'), bytes('de')).response, 5)).toBe('abcde');
  expect(await readTextWithin(inPieces(bytes('abc'), bytes('de')).response, 4)).toBeUndefined();
  expect(await readTextWithin(new Response(''), 0)).toBe('');
  expect(await readTextWithin(new Response(null), 0)).toBe('');
});

test('counts bytes, not letters, and puts letters together that were cut', async () => {
  const [one, two, ...rest] = bytes('ü🚀');
  const pieces = [Uint8Array.of(one ?? 0), Uint8Array.of(two ?? 0), Uint8Array.from(rest)];
  expect(await readTextWithin(inPieces(...pieces).response, 6)).toBe('ü🚀');
  expect(await readTextWithin(inPieces(...pieces).response, 5)).toBeUndefined();
});

test.each([
  ['without the mark of its encoding', [0xef, 0xbb, 0xbf, 0x7b, 0x7d]],
  ['with broken letters', [0x22, 0xff, 0xc3, 0x22]],
  ['with a letter that has no end', [0x22, 0xc3]],
])('gives what `Response.text` gives: %s', async (_what, given) => {
  const body = Uint8Array.from(given);
  expect(await readTextWithin(new Response(body), 10)).toBe(await new Response(body).text());
});

test('takes the mark of its encoding from an answer in pieces too', async () => {
  const pieces = [[0xef], [0xbb, 0xbf], [0x7b, 0x7d]].map((piece) => Uint8Array.from(piece));
  expect(await readTextWithin(inPieces(...pieces).response, 10)).toBe('{}');
});

test('asks for no more of an answer that is too long', async () => {
  const { response, state } = inPieces(bytes('abc'), bytes('def'), bytes('ghi'), bytes('jkl'));
  expect(await readTextWithin(response, 5)).toBeUndefined();
  expect(state).toEqual({ pulled: 2, isCancelled: true });
});

test('passes on why an answer broke off', async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
  await expect(readTextWithin(new Response(broken), 5)).rejects.toThrow('reset');
});

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
] as const)('an answer in %s that swells is ended by what comes out of it', async (encoding, compress) => {
  const small = compress(Buffer.alloc(20_000_000, '['));
  expect(small.length).toBeLessThan(50_000);
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-encoding': encoding, 'content-length': small.length }).end(small);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  expect(await readTextWithin(await fetch(`http://127.0.0.1:${port}`), 1_000_000)).toBeUndefined();
  expect(await readTextWithin(await fetch(`http://127.0.0.1:${port}`), 20_000_000)).toHaveLength(20_000_000);
});
