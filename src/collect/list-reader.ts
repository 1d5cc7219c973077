import { countedLists } from '../../generated/lists.js';
import { FrontApiError } from '../errors.js';
import { type ClientInternals, internalsOf } from '../transport/follow-up.js';
import type { CallOptions, FrontClient, FrontResult } from '../types.js';
import type { Place } from './checkpoint.js';
import { FrontPageError } from './page-error.js';
import { readJson } from './read-json.js';

/** A page as it came. */
export interface LoadedPage<Item> {
  readonly items: readonly Item[];
  readonly next: Place;
  readonly response: Response;
}

/** Which list is read, and how. */
export interface ListRequest {
  readonly front: FrontClient;
  readonly path: string;
  readonly params: { readonly path?: object; readonly query?: Record<string, unknown> } | undefined;
  readonly options: CallOptions;
}

interface Body {
  _pagination?: { next?: unknown } | null;
  _results?: unknown;
}

/** Pages of a list that is counted and names no size: Front's own default. */
const USUAL_LIMIT = 50;

/** Reads single pages of one list. */
export class ListReader<Item> {
  readonly operation: string;
  readonly #request: ListRequest;
  readonly #internals: ClientInternals;

  constructor(request: ListRequest) {
    this.operation = `GET ${request.path}`;
    this.#request = request;
    this.#internals = internalsOf(request.front);
  }

  /**
   * Reads the page at a place, or the first one.
   *
   * @throws FrontApiError when Front refuses it, FrontPageError when it has no list of items.
   */
  async read(
    place: Exclude<Place, { end: true }> | undefined,
    signal: AbortSignal,
  ): Promise<LoadedPage<Item>> {
    const { data, error, response } =
      place !== undefined && 'url' in place
        ? await this.#follow(place.url, signal)
        : await this.#call(place?.page, signal);
    if (error !== undefined) throw new FrontApiError(error);
    if (!Array.isArray(data?._results)) {
      throw new FrontPageError(this.operation, 'no-items', 'answered with a page that has no `_results`');
    }
    const items = data._results as Item[];
    return { items, response, next: this.#placeAfter(data, items.length, place) };
  }

  #call(page: number | undefined, signal: AbortSignal): Promise<FrontResult<Body | undefined>> {
    const { front, path, params, options } = this.#request;
    const query = page === undefined ? params?.query : { ...params?.query, page };
    const get = front.GET as unknown as (
      path: string,
      init: unknown,
    ) => Promise<FrontResult<Body | undefined>>;
    return get(path, { ...options, signal, params: { ...params, query } });
  }

  async #follow(url: string, signal: AbortSignal): Promise<FrontResult<Body | undefined>> {
    if (!this.#internals.isAtFront(url)) {
      throw new FrontPageError(this.operation, 'elsewhere', 'named a next page that is not at Front');
    }
    const { operation } = this;
    const options = { ...this.#request.options, signal };
    return readJson(await this.#internals.send({ url, operation, options }), operation);
  }

  /** Only `next` tells the end. Lists that count pages may name none: they end with a page that is not full. */
  #placeAfter({ _pagination }: Body, size: number, place: Place | undefined): Place {
    const next = _pagination?.next;
    if (typeof next === 'string' && next !== '') return { url: next };
    const counts = countedLists.includes(this.operation);
    const limit = Number(this.#request.params?.query?.limit ?? USUAL_LIMIT);
    if (!counts || next === null || size < limit) return { end: true };
    const first = Number(this.#request.params?.query?.page ?? 1);
    return { page: (place !== undefined && 'page' in place ? place.page : first) + 1 };
  }
}
