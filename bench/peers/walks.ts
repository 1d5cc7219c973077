/**
 * Long lists with the iterators of peers. Each gets the same items in the form that its own service has.
 *
 * @module
 */
import { Octokit } from '@octokit/core';
import { importPeer } from './import-peer.js';

/** Calls `onItem` for each item of a list that has so many. */
export type Walk = (items: number, onItem: () => void) => Promise<void>;

/** Writes a page of items, which are an array as JSON. `next` is where the next page begins, if there is one. */
type WritePage = (
  results: string,
  next: number | undefined,
) => { readonly body: string; readonly headers?: Record<string, string> };

/** Makes a `fetch` that answers with a page after the other, up to so many items. */
export type CreateFetch = (items: number, write: WritePage) => () => Promise<Response>;

/** By name. */
export const walksOfPeers: Record<string, (createFetch: CreateFetch) => Promise<Walk>> = {
  'octokit paginate': async (createFetch) => {
    const { paginateRest } = await importPeer<{ paginateRest: typeof PaginateRest }>(
      '@octokit/plugin-paginate-rest',
    );
    const Client = Octokit.plugin(paginateRest);
    return async (items, onItem) => {
      const octokit = new Client({ request: { fetch: createFetch(items, writeLink) } });
      for await (const { data } of octokit.paginate.iterator('GET /conversations'))
        for (const _item of data) onItem();
    };
  },
  stripe: async (createFetch) => {
    const { default: Stripe } = await importPeer<{ default: StripeClass }>('stripe');
    return async (items, onItem) => {
      const httpClient = Stripe.createFetchHttpClient(createFetch(items, writeCursor));
      const stripe = new Stripe('sk_test_x', { httpClient, telemetry: false });
      for await (const _item of stripe.customers.list({ limit: 100 })) onItem();
    };
  },
  openai: async (createFetch) => {
    const { default: OpenAi } = await importPeer<{ default: OpenAiClass }>('openai');
    return async (items, onItem) => {
      const client = new OpenAi({ apiKey: 'token', fetch: createFetch(items, writeCursor) });
      for await (const _item of client.files.list({ limit: 100 })) onItem();
    };
  },
};

const writeLink: WritePage = (results, next) => ({
  body: results,
  headers:
    next === undefined ? {} : { link: `<https://api.github.com/conversations?page=${next}>; rel="next"` },
});

const writeCursor: WritePage = (results, next) => ({
  body: `{"object":"list","url":"/v1/customers","has_more":${next !== undefined},"data":${results}}`,
});

interface Lists {
  list(options: object): AsyncIterable<unknown>;
}

interface StripeClass {
  new (key: string, options: object): { customers: Lists };
  createFetchHttpClient(fetch: () => Promise<Response>): object;
}

type OpenAiClass = new (options: object) => { files: Lists };

declare function PaginateRest(octokit: Octokit): {
  paginate: { iterator(route: string): AsyncIterable<{ data: readonly unknown[] }> };
};
