import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportRows, FrontConnectionError, FrontResponseError } from '../../src/index.js';
import { type Answer, setup } from '../transport/setup.js';

const DONE = { url: 'https://planet-express.api.frontapp.com/analytics/exports/exp_1/download' };

/** A file in pieces. */
const pieces =
  (text: string, size: number): Answer =>
  () => {
    const bytes = new TextEncoder().encode(text);
    let at = 0;
    return new Response(
      new ReadableStream<Uint8Array>({
        pull(controller) {
          if (at >= bytes.length) return controller.close();
          controller.enqueue(bytes.slice(at, at + size));
          at += size;
        },
      }),
    );
  };

async function rowsOf(answer: Answer, columns?: string[]): Promise<Record<string, string>[]> {
  const { front, drive } = setup([answer]);
  const rows: Record<string, string>[] = [];
  const read = async () => {
    for await (const row of exportRows(front, DONE, { columns })) rows.push(row);
  };
  await drive(read());
  return rows;
}

test('gives rows by the names of their columns', async () => {
  const csv = '\ufeffMessage ID,Extract\r\nmsg_1,"Hi, ""there"",\r\nbye"\r\nmsg_2,\r\n';
  expect(await rowsOf(pieces(csv, 1000), ['Message ID'])).toEqual([
    { 'Message ID': 'msg_1', Extract: 'Hi, "there",\r\nbye' },
    { 'Message ID': 'msg_2', Extract: '' },
  ]);
});

test('reads any table back as it was written, however it is cut', async () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 8 });
  const table = fc.array(fc.tuple(cell, cell), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, size) => {
      const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const csv = [['a', 'b'], ...rows].map((row) => row.map(quote).join(',')).join('\n');
      expect(await rowsOf(pieces(csv, size))).toEqual(rows.map(([a, b]) => ({ a, b })));
    }),
    { numRuns: 100 },
  );
});

test('takes only as much of the file as its rows are read', async () => {
  let taken = 0;
  const endless: Answer = () =>
    new Response(
      new ReadableStream<Uint8Array>(
        {
          pull(controller) {
            taken += 1;
            controller.enqueue(new TextEncoder().encode(taken === 1 ? 'a\n' : 'x\n'.repeat(500)));
          },
        },
        { highWaterMark: 0 },
      ),
    );
  const { front, drive } = setup([endless]);
  const rows = exportRows(front, DONE);
  expect(await drive(rows.next())).toEqual({ done: false, value: { a: 'x' } });
  for (let turn = 0; turn < 50; turn++) await drive(Promise.resolve());
  expect(taken).toBeLessThan(8);
  await drive(rows.return());
});

test('refuses a file without a column that is needed', async () => {
  const error = rowsOf(pieces('a,b\n1,2\n', 100), ['a', 'c']);
  await expect(error).rejects.toThrow(FrontResponseError);
  await expect(error).rejects.toThrow('the file has no column "c"');
});

test('an error about a row does not show it', async () => {
  const error = await rowsOf(pieces('a,b\n1,2\nsecret\n', 100)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FrontResponseError);
  expect(`${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain('secret');
});

test('rows that never came are an error, not the end', async () => {
  const half: Answer = () => new Response('a\n1\n', { headers: { 'content-length': '100' } });
  const broken: Answer = () => {
    throw new Error('reset');
  };
  const { front, drive } = setup([half, broken]);
  const read = async () => {
    for await (const _row of exportRows(front, DONE));
  };
  await expect(drive(read())).rejects.toThrow(FrontConnectionError);
});

test.each([
  [{ column: [] }, /^Option `column` is unknown. Known are timeout, .*, columns.$/],
  [{ columns: 'Extract' }, /^Option `columns` must be a list of names.$/],
  [{ timeout: Number.NaN }, /^Option `timeout` must be a number from 0.$/],
])('reads no rows with %o', async (wrong, message) => {
  const { front } = setup([]);

  const first = exportRows(front, DONE, wrong as object).next();

  await expect(first).rejects.toThrow(TypeError);
  await expect(first).rejects.toThrow(message);
});
