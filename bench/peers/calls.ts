/**
 * One call with each peer, on a `fetch` that is given: a GET of a small JSON document with a token.
 *
 * @module
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Octokit } from '@octokit/core';
import { build } from 'esbuild';
import ky from 'ky';
import { generators } from './generated-clients.js';
import { importPeer } from './import-peer.js';

type Fetch = () => Promise<Response>;
type Get = (path: string) => Promise<unknown>;

/** Makes what sends one call. */
export type CreateCall = (baseUrl: string, fetch: Fetch) => Promise<() => Promise<unknown>>;

const headers = { authorization: 'Bearer token' };

/** By name. */
export const peerCalls: Record<string, CreateCall> = {
  'fetch and JSON by hand': async (baseUrl, fetch) => {
    const send = fetch as typeof globalThis.fetch;
    return async () => (await send(new Request(`${baseUrl}/me`, { headers }))).json();
  },
  octokit: async (baseUrl, fetch) => {
    const octokit = new Octokit({ baseUrl, auth: 'token', request: { fetch } });
    return () => octokit.request('GET /me');
  },
  ky: async (baseUrl, fetch) => {
    const client = ky.create({ prefixUrl: baseUrl, fetch, headers });
    return () => client.get('me').json();
  },
  axios: async (baseURL, fetch) => {
    const { default: axios } = await importPeer<{ default: { create(options: object): { get: Get } } }>(
      'axios',
    );
    const client = axios.create({ baseURL, adapter: 'fetch', env: { fetch }, headers });
    return () => client.get('/me');
  },
  'hey-api client': createHeyApiCall,
  openai: async (baseURL, fetch) => {
    const { default: OpenAi } = await importPeer<{ default: new (options: object) => { get: Get } }>(
      'openai',
    );
    const client = new OpenAi({ apiKey: 'token', baseURL, fetch });
    return () => client.get('/me');
  },
  stripe: async (_baseUrl, fetch) => {
    const { default: Stripe } = await importPeer<{ default: StripeClass }>('stripe');
    const httpClient = Stripe.createFetchHttpClient(fetch);
    const client = new Stripe('sk_test_x', { httpClient, telemetry: false });
    return () => client.rawRequest('GET', '/v1/account');
  },
  '@slack/web-api': async (baseUrl, fetch) => {
    const { WebClient } = await importPeer<{ WebClient: SlackClass }>('@slack/web-api');
    const client = new WebClient('token', { slackApiUrl: `${baseUrl}/`, fetch });
    return () => client.apiCall('api.test');
  },
  'front-sdk': () => Promise.reject(new Error('sends through `request`, which has no fetch to stub')),
};

interface StripeClass {
  new (key: string, options: object): { rawRequest(method: string, path: string): Promise<unknown> };
  createFetchHttpClient(fetch: Fetch): object;
}

type SlackClass = new (token: string, options: object) => { apiCall: Get };

interface HeyApiClient {
  client: { setConfig(config: object): void };
  apiTokenDetails: () => Promise<unknown>;
}

/** The client that hey-api generates, compiled: a loader would add a cost to each of its functions. */
async function createHeyApiCall(baseUrl: string, fetch: Fetch): Promise<() => Promise<unknown>> {
  const folder = await mkdtemp(join(tmpdir(), 'front-bench-'));
  try {
    await generators['@hey-api/openapi-ts']('core', folder);
    const contents = "export { client } from './core/client.gen.js'; export * from './core/sdk.gen.js';";
    const outfile = join(folder, 'client.mjs');
    await build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
    });
    const { client, apiTokenDetails } = (await import(pathToFileURL(outfile).href)) as HeyApiClient;
    client.setConfig({ baseUrl, fetch, auth: 'token' });
    return () => apiTokenDetails();
  } finally {
    await rm(folder, { recursive: true });
  }
}
