import type { Page, PageWalk } from './page-walk.js';

/** Walks from item to item, over the pages of a list. */
export class ItemWalk<Item> implements AsyncIterableIterator<Item> {
  readonly #pages: PageWalk<Item>;
  #items: Page<Item>['items'] = [];
  #index = 0;
  #turning: Promise<boolean> | undefined;

  constructor(pages: PageWalk<Item>) {
    this.#pages = pages;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next item. Not an async function: most items are there already, and a million of them add up. */
  next(): Promise<IteratorResult<Item, undefined>> {
    if (this.#turning === undefined && this.#index < this.#items.length) {
      return Promise.resolve({ done: false, value: this.#items[this.#index++] as Item });
    }
    return this.#nextOverPages();
  }

  /** Ends the walk, and a page that is being read ahead. */
  async return(): Promise<IteratorResult<Item, undefined>> {
    this.#items = [];
    await this.#pages.return();
    return { done: true, value: undefined };
  }

  async #nextOverPages(): Promise<IteratorResult<Item, undefined>> {
    while (this.#turning !== undefined || this.#index >= this.#items.length) {
      this.#turning ??= this.#turnPage();
      const isThere = await this.#turning;
      if (!isThere) return { done: true, value: undefined };
    }
    return { done: false, value: this.#items[this.#index++] as Item };
  }

  async #turnPage(): Promise<boolean> {
    try {
      const page = await this.#pages.next();
      this.#items = page.value?.items ?? [];
      this.#index = 0;
      return page.done !== true;
    } finally {
      this.#turning = undefined;
    }
  }
}
