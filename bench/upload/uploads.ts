/**
 * The ways to upload a file that are compared: each as the documents of its library say it is done with a file on disk.
 *
 * @module
 */
import { createReadStream, openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createFrontClient } from '../../src/index.js';
import { fileFromPath } from '../../src/node/index.js';
import { importPeer } from '../peers/import-peer.js';

/** Sends the file of a path. */
export type Upload = (path: string) => Promise<unknown>;

/** Those of this package. */
export const ownWays = ['fileFromPath', 'read whole'];

/** By name, for a server at an address. */
export const uploads: Record<string, (url: string) => Upload | Promise<Upload>> = {
  fileFromPath: (url) => {
    const send = createFrontUpload(url);
    return async (path) => send(await fileFromPath(path));
  },
  'read whole': (url) => {
    const send = createFrontUpload(url);
    return async (path) => send(new File([await readFile(path)], 'a.bin'));
  },
  'fetch, openAsBlob': (url) => async (path) => {
    const body = new FormData();
    body.append('attachments[]', await openAsBlob(path), 'a.bin');
    await (await fetch(`${url}/upload`, { method: 'POST', body })).json();
  },
  'axios, a read stream': (url) => loadAxiosUpload(url, {}),
  'axios, maxRedirects: 0': (url) => loadAxiosUpload(url, { maxRedirects: 0 }),
  'openai, a read stream': async (baseURL) => {
    const { default: OpenAi } = await importPeer<{ default: OpenAiClass }>('openai');
    const client = new OpenAi({ apiKey: 'token', baseURL });
    return (path) => client.files.create({ file: createReadStream(path), purpose: 'user_data' });
  },
  'stripe, a buffer': async (url) => {
    const { default: Stripe } = await importPeer<{ default: StripeClass }>('stripe');
    const { hostname: host, port } = new URL(url);
    const stripe = new Stripe('sk_test_x', { host, port, protocol: 'http', telemetry: false });
    return async (path) => {
      const file = { data: await readFile(path), name: 'a.bin', type: 'application/octet-stream' };
      return stripe.files.create({ purpose: 'dispute_evidence', file }, { host });
    };
  },
  '@slack/web-api, a path': async (url) => {
    const { WebClient } = await importPeer<{ WebClient: SlackClass }>('@slack/web-api');
    const client = new WebClient('token', { slackApiUrl: `${url}/` });
    return (file) => client.filesUploadV2({ file, filename: 'a.bin' });
  },
};

function createFrontUpload(baseUrl: string): (file: File) => Promise<unknown> {
  const front = createFrontClient({ token: 'token', baseUrl, rateLimit: false });
  return (file) =>
    front.POST('/channels/{channel_id}/messages', {
      params: { path: { channel_id: 'cha_1' } },
      body: { to: ['calculon@momsbot.com'], body: 'Hi', attachments: [file] },
    });
}

async function loadAxiosUpload(url: string, options: object): Promise<Upload> {
  const { default: axios } = await importPeer<{ default: Axios }>('axios');
  return (path) => axios.postForm(`${url}/upload`, { file: createReadStream(path) }, options);
}

interface Axios {
  postForm(url: string, fields: object, options: object): Promise<unknown>;
}

interface Files {
  readonly files: { create(fields: object, options?: object): Promise<unknown> };
}

type OpenAiClass = new (options: object) => Files;
type StripeClass = new (key: string, options: object) => Files;
type SlackClass = new (
  token: string,
  options: object,
) => {
  filesUploadV2(fields: object): Promise<unknown>;
};
