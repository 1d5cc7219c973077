import { FrontConnectionError, FrontTimeoutError } from '../errors.js';
import type { Progress } from '../request/upload-progress.js';
import type { Clock } from '../transport/clock.js';
import { FrontDownloadError } from './download-error.js';
import { type FileSource, OPERATION } from './file-source.js';

/** A file that has been opened, and what is known of it. */
export interface OpenFile {
  readonly source: FileSource;
  readonly response: Response;
  /** In bytes. */
  readonly total: number | undefined;
  readonly clock: Clock;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly signal: AbortSignal | undefined;
}

/** How far a file was read. */
interface Position {
  bytes: number;
  /** How many times in a row it was opened again without getting any further. */
  vain: number;
}

const MAX_VAIN = 3;
/** The wait in ms before a file is opened again. It doubles. */
const PAUSE = 500;

/** The bytes of a file, read only as fast as they are taken. It goes on after a broken connection, and verifies the size. */
export function createFileStream(file: OpenFile): ReadableStream<Uint8Array> {
  const { source, total, onProgress, signal } = file;
  const position: Position = { bytes: 0, vain: 0 };
  const listening = new AbortController();
  const end = () => {
    listening.abort();
    source.close();
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        // Also while nobody reads: the connection would stay open.
        const abort = () => {
          end();
          controller.error(signal?.reason);
        };
        if (signal?.aborted) abort();
        else signal?.addEventListener('abort', abort, { signal: listening.signal });
      },
      async pull(controller) {
        try {
          const chunk = await nextChunk(file, position);
          if (chunk === undefined) {
            end();
            return controller.close();
          }
          position.bytes += chunk.byteLength;
          if (total !== undefined && position.bytes > total) throw wrongSize(file, position);
          onProgress?.({ bytes: position.bytes, total });
          controller.enqueue(chunk);
        } catch (error) {
          end();
          throw error;
        }
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
}

/** In bytes. A compressed answer names the size of what is sent, not of the file. */
export function lengthOf({ headers }: Response): number | undefined {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? undefined : Number(length);
}

async function nextChunk(file: OpenFile, position: Position): Promise<Uint8Array | undefined> {
  for (;;) {
    try {
      const { value } = await file.source.read();
      if (value === undefined) return assertComplete(file, position);
      if (value.byteLength > 0) position.vain = 0;
      return value;
    } catch (error) {
      // Broken, but nothing is missing.
      if (position.bytes === file.total) return undefined;
      await openAgain(file, position, error);
    }
  }
}

/** Throws unless all of the file has come. */
function assertComplete(file: OpenFile, position: Position): undefined {
  const { total, response } = file;
  if (total === undefined || position.bytes === total) return undefined;
  if (position.bytes === lengthOf(response)) throw wrongSize(file, position);
  throw new FrontConnectionError('the file ended too soon', { operation: OPERATION });
}

function wrongSize({ total }: OpenFile, { bytes }: Position): FrontDownloadError {
  return new FrontDownloadError(OPERATION, 'size', `${bytes} bytes came of ${total}`, { bytes, total });
}

/** Opens a file again at the place where its connection failed. */
async function openAgain(file: OpenFile, position: Position, error: unknown): Promise<void> {
  const { source, response, clock, total, signal } = file;
  const { bytes, vain } = position;
  source.close();
  const isBroken = error instanceof FrontConnectionError || error instanceof FrontTimeoutError;
  if (!isBroken || vain >= MAX_VAIN) throw error;
  await clock.sleep(PAUSE * 2 ** vain, signal);
  position.vain += 1;
  const etag = response.headers.get('etag');
  const again = await source.open(bytes, etag?.startsWith('W/') ? null : etag);
  const fault = faultOf(again, etag, bytes);
  if (fault === undefined) return;
  const message =
    fault === 'changed' ? 'changed while it was read' : 'broke off, and cannot go on from there';
  throw new FrontDownloadError(OPERATION, fault, message, { bytes, total });
}

function faultOf(
  { status, headers }: Response,
  etag: string | null,
  start: number,
): 'changed' | 'no-range' | undefined {
  if (headers.get('etag') !== etag) return 'changed';
  if (start === 0) return undefined;
  return status === 206 && headers.get('content-range')?.startsWith(`bytes ${start}-`)
    ? undefined
    : 'no-range';
}
