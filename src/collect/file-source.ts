import { FrontApiError, FrontConnectionError, FrontTimeoutError } from '../errors.js';
import { bareCause } from '../transport/bare-cause.js';
import { startTimer } from '../transport/clock.js';
import type { ClientInternals } from '../transport/follow-up.js';
import type { CallOptions } from '../types.js';
import { readJson } from './read-json.js';

/** Downloads of every kind go by the limits of this operation. */
export const OPERATION = 'GET /download/{attachment_link_id}';

type Chunk = ReadableStreamReadResult<Uint8Array>;

/** Reads one file, in as many answers as it takes. */
export class FileSource {
  readonly #internals: ClientInternals;
  readonly #url: string;
  readonly #options: CallOptions;
  readonly #stall: number;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;

  constructor(internals: ClientInternals, url: string, options: CallOptions, stall: number) {
    this.#internals = internals;
    this.#url = url;
    this.#options = options;
    this.#stall = stall;
  }

  /**
   * Asks for the file, or for what comes after its first bytes.
   *
   * @throws FrontApiError when it is refused.
   */
  async open(start: number, etag: string | null): Promise<Response> {
    const range =
      start === 0 ? {} : { range: `bytes=${start}-`, ...(etag === null ? {} : { 'if-range': etag }) };
    const response = await this.#internals.send({
      url: this.#url,
      operation: OPERATION,
      options: {
        ...this.#options,
        parseAs: 'stream',
        headers: { ...this.#options.headers, accept: '*/*', ...range },
      },
    });
    const { error } = response.ok ? {} : await readJson(response, OPERATION);
    if (error !== undefined) throw new FrontApiError(error);
    this.#reader = response.body?.getReader();
    return response;
  }

  /**
   * The next bytes.
   *
   * @throws FrontTimeoutError, FrontConnectionError, or the reason of the caller's signal.
   */
  read(): Promise<Chunk> {
    const reader = this.#reader;
    if (reader === undefined) return Promise.resolve({ done: true, value: undefined });
    const { signal } = this.#options;
    return new Promise<Chunk>((resolve, reject) => {
      const settle = (end: () => void) => {
        stopTimer();
        signal?.removeEventListener('abort', aborted);
        end();
      };
      const aborted = () => settle(() => reject(signal?.reason));
      const stopTimer = startTimer(this.#internals.clock, this.#stall, () => {
        const error = new FrontTimeoutError(`nothing came for ${this.#stall} ms`, { operation: OPERATION });
        settle(() => reject(error));
      });
      reader.read().then(
        (chunk) => settle(() => resolve(chunk)),
        (cause: unknown) => {
          const message = 'the connection failed within the file';
          settle(() => reject(new FrontConnectionError(message, { operation: OPERATION }, bareCause(cause))));
        },
      );
      if (signal?.aborted) aborted();
      else signal?.addEventListener('abort', aborted, { once: true });
    });
  }

  /** Ends the answer that is being read. */
  close(): void {
    this.#reader?.cancel().catch(() => {});
    this.#reader = undefined;
  }
}
