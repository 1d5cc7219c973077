import { readRateHeaders } from '../quota/rate-headers.js';
import { type Place, readCheckpoint, writeCheckpoint } from './checkpoint.js';
import type { ListReader, LoadedPage } from './list-reader.js';
import { LoopWatch } from './loop-watch.js';
import { FrontPageError } from './page-error.js';

/** One page of a list. It may be short or empty while more follow. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the list goes on after this page: give it to `paginate` to resume there, in another process too. */
  readonly checkpoint: string;
  readonly response: Response;
}

/** How a walk begins and goes on. */
export interface WalkOptions {
  /** What it is a walk of: checkpoints of other lists are refused. */
  readonly list: string;
  readonly checkpoint: string | undefined;
  readonly prefetch: boolean;
  readonly signal: AbortSignal | undefined;
}

/** The part of the quota that reading ahead leaves to others. */
const RESERVE = 0.2;

/** Walks from page to page. A page that fails is read again when the walk is asked to go on. */
export class PageWalk<Item> implements AsyncIterableIterator<Page<Item>> {
  readonly #reader: ListReader<Item>;
  readonly #options: WalkOptions;
  readonly #loop = new LoopWatch();
  readonly #stop = new AbortController();
  readonly #abort = () => this.#stop.abort(this.#options.signal?.reason);
  /** Undefined before the first page. */
  #place: Place | undefined;
  #isCircle = false;
  #ahead: Promise<LoadedPage<Item>> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(reader: ListReader<Item>, options: WalkOptions) {
    this.#reader = reader;
    this.#options = options;
    const { list, checkpoint } = options;
    if (checkpoint !== undefined) this.#place = readCheckpoint(list, checkpoint);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next page. Calls that do not wait for each other get their pages in turn. */
  next(): Promise<IteratorResult<Page<Item>, undefined>> {
    const result = this.#turn.then(() => this.#step());
    this.#turn = result.catch(() => {});
    return result;
  }

  /** Ends the walk, and a page that is being read ahead. */
  async return(): Promise<IteratorResult<Page<Item>, undefined>> {
    this.#place = { end: true };
    this.#stop.abort();
    return this.#end();
  }

  async #step(): Promise<IteratorResult<Page<Item>, undefined>> {
    const place = this.#place;
    if (place !== undefined && 'end' in place) return this.#end();
    if (this.#isCircle) {
      this.#end();
      throw new FrontPageError(this.#reader.operation, 'loop', 'the pages lead in a circle');
    }
    this.#listen();
    const loading = this.#ahead ?? this.#reader.read(place, this.#stop.signal);
    this.#ahead = undefined;
    const { items, next, response } = await loading.catch((error: unknown) => {
      // Perhaps nobody goes on: a loop ends at a failure without a word.
      this.#end();
      throw error;
    });
    this.#place = next;
    this.#isCircle = !('end' in next) && this.#loop.sees('url' in next ? next.url : JSON.stringify(items[0]));
    if (this.#options.prefetch && !this.#isCircle && !('end' in next) && isQuotaFree(response))
      this.#readAhead(next);
    const checkpoint = writeCheckpoint(this.#options.list, next);
    return { done: false, value: { items, checkpoint, response } };
  }

  #readAhead(place: Exclude<Place, { end: true }>): void {
    this.#ahead = this.#reader.read(place, this.#stop.signal);
    // Told when the page is asked for, if ever.
    this.#ahead.catch(() => {});
  }

  #listen(): void {
    const { signal } = this.#options;
    if (signal?.aborted) this.#abort();
    else signal?.addEventListener('abort', this.#abort);
  }

  #end(): IteratorResult<Page<Item>, undefined> {
    this.#options.signal?.removeEventListener('abort', this.#abort);
    return { done: true, value: undefined };
  }
}

/** Whether Front says that more of the quota is left than others may need. */
function isQuotaFree({ headers }: Response): boolean {
  const { limit, remaining } = readRateHeaders(headers, Date.now());
  return limit !== undefined && remaining !== undefined && remaining > limit * RESERVE;
}
