import { kindOf } from '../request/plain-value.js';
import type { Progress } from '../request/upload-progress.js';
import { type OptionKind, takeOptions } from '../take-options.js';
import { internalsOf } from '../transport/follow-up.js';
import type { CallOptions, FrontClient } from '../types.js';
import { FileSource } from './file-source.js';
import { createFileStream, lengthOf } from './file-stream.js';

/** What can be downloaded: an attachment, an export, or anything else with an address. */
export interface Downloadable {
  readonly url?: string | null | undefined;
  /** In bytes. What comes must have it. */
  readonly size?: number | null | undefined;
}

/** Options of {@link download}. */
export interface DownloadOptions extends Pick<CallOptions, 'signal' | 'maxWait' | 'priority' | 'retry'> {
  /** Longest time in ms without a byte. @default 30_000 */
  timeout?: number | undefined;
  /** Is told how much has come. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** Every option of a download. 1: an amount. The compiler holds it complete. */
export const DOWNLOAD: Record<keyof DownloadOptions, OptionKind> = {
  ...{ timeout: 1, onProgress: 'function', signal: 0, maxWait: 1, priority: 0, retry: 0 },
};

/** A file on its way. */
export interface Download {
  /** The bytes, at the pace of whoever reads them. It ends in an error unless all of them came. */
  readonly body: ReadableStream<Uint8Array>;
  /** In bytes, where that is known. */
  readonly size: number | undefined;
  readonly contentType: string | undefined;
}

/**
 * Downloads a file without ever holding more than a piece of it. Follows Front to its storage without the token, takes
 * up a download that broke off where the server can go on within a file, and verifies the size.
 *
 * @example
 * const { body } = await download(front, attachment, { onProgress: ({ bytes, total }) => show(bytes, total) });
 * await pipeline(body, createWriteStream('photo.jpg'));
 * @throws FrontApiError when Front or the storage refuses it.
 * @throws TypeError when there is no address, as in an export that is not done, or none that is https, and when an option
 * is wrong, naming it.
 */
export async function download(
  front: FrontClient,
  file: Downloadable | string | URL,
  options: DownloadOptions = {},
): Promise<Download> {
  const { onProgress, timeout = 30_000, ...rest } = takeOptions(options, DOWNLOAD);
  const internals = internalsOf(front);
  const { url, size } = fileOf(file);
  if (typeof url !== 'string' || !URL.canParse(url)) throw new TypeError('download: there is no address.');
  const source = new FileSource(internals, url, { ...rest, timeout }, timeout);
  const response = await source.open(0, null);
  const total = size ?? lengthOf(response);
  return {
    body: createFileStream({
      source,
      response,
      total,
      clock: internals.clock,
      onProgress,
      signal: rest.signal,
    }),
    size: total,
    contentType: response.headers.get('content-type') ?? undefined,
  };
}

function fileOf(file: unknown): Downloadable {
  if (typeof file === 'string' || file instanceof URL) return { url: String(file) };
  if (typeof file === 'object' && file !== null) return file;
  throw new TypeError(
    `download: give an attachment, an export that is done, or an address, not ${kindOf(file)}.`,
  );
}
