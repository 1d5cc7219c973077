import { FrontResponseError } from '../errors.js';
import { assertOption, takeOptions } from '../take-options.js';
import type { FrontClient, Schemas } from '../types.js';
import { DOWNLOAD, type Downloadable, type DownloadOptions, download } from './download.js';
import { OPERATION } from './file-source.js';

/** The name of a column of an export. Front adds to them, and custom fields have some of their own. */
export type ExportColumn =
  | Schemas['AnalyticsMessagesColumns']
  | Schemas['AnalyticsActivitiesColumns']
  | (string & {});

/** Options of {@link exportRows}. */
export interface ExportRowsOptions<Column extends string> extends DownloadOptions {
  /** The columns that are needed. Others are there as well, without a type. @default any */
  columns?: readonly Column[] | undefined;
}

/**
 * Reads the rows of an export that is done, one after the other, while it is being downloaded. Needs the package
 * `csv-parse`.
 *
 * @example
 * const rows = exportRows(front, done, { columns: ['Message API ID', 'Response time'] });
 * for await (const row of rows) console.log(row['Message API ID'], Number(row['Response time']));
 * @throws FrontResponseError when the file is no such table or lacks a column, TypeError when `csv-parse` is missing or an
 * option is wrong, and what `download` throws. All of it when the first row is asked for.
 */
export async function* exportRows<const Column extends ExportColumn = string>(
  front: FrontClient,
  done: Downloadable,
  given: ExportRowsOptions<Column> = {},
): AsyncGenerator<Record<Column, string>, void, undefined> {
  const { columns, ...options } = takeOptions(given, { ...DOWNLOAD, columns: 0 });
  assertOption(columns === undefined || Array.isArray(columns), 'columns', 'a list of names');
  const parse = await loadParser();
  const { body } = await download(front, done, options);
  const { writable, readable } = parse({ bom: true, columns: (header: string[]) => check(header, columns) });
  const records = (readable as ReadableStream<Record<Column, string>>).getReader();
  const source = body.getReader();
  const feeding = feed(source, writable as WritableStream<Uint8Array>);
  // Told when the rows before it have been taken.
  feeding.catch(() => {});
  try {
    for (;;) {
      const { done: isEnd, value } = await records.read().catch((error: unknown) => fail(error));
      if (isEnd) break;
      yield value;
    }
    await feeding;
  } finally {
    await records.cancel().catch(() => {});
    await source.cancel().catch(() => {});
  }
}

/** Bundlers do without a package that is missing where its import is in a `try`, as most of our users have it. */
async function loadParser(): Promise<typeof import('csv-parse/stream').parse> {
  try {
    return (await import('csv-parse/stream')).parse;
  } catch (cause) {
    throw new TypeError('exportRows needs the package csv-parse: npm install csv-parse', { cause });
  }
}

/** One piece after the other: the parser would take a thousand ahead of its reader. */
async function feed(
  source: ReadableStreamDefaultReader<Uint8Array>,
  writable: WritableStream<Uint8Array>,
): Promise<void> {
  const writer = writable.getWriter();
  try {
    for (let piece = await source.read(); !piece.done; piece = await source.read())
      await writer.write(piece.value);
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => {});
    throw error;
  }
}

function check(header: string[], columns: readonly string[] | undefined): string[] {
  const missing = columns?.find((column) => !header.includes(column));
  if (missing === undefined) return header;
  throw new FrontResponseError(`the file has no column ${JSON.stringify(missing)}`, { operation: OPERATION });
}

/** The parser's own errors carry the row they are about. */
function fail(error: unknown): never {
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string' || !code.startsWith('CSV_')) throw error;
  throw new FrontResponseError(`the file is not a table of rows (${code})`, { operation: OPERATION });
}
