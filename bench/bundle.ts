/** What one call adds to an application: bundled with all that it imports, minified and gzipped. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledSize, loadedSize, type Program } from '../scripts/bundle-size.js';
import type { BenchmarkResult } from './benchmark.js';
import { compare, type Figure, notRun } from './comparison.js';
import { type Generate, generators } from './peers/generated-clients.js';
import { requirePeers } from './peers/import-peer.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PEERS = fileURLToPath(new URL('peers', import.meta.url));

const OURS = `import { createFrontClient } from 'front-fetch';
await createFrontClient({ token: 'x' }).GET('/me');`;

/** A program of one call. */
const PROGRAMS = {
  'openapi-fetch': `import createClient from 'openapi-fetch';
    await createClient({ baseUrl: 'https://x.test', headers: { authorization: 'x' } }).GET('/me');`,
  ky: `import ky from 'ky';
    await ky.get('https://x.test/me', { headers: { authorization: 'x' } }).json();`,
  axios: `import axios from 'axios';
    await axios.get('https://x.test/me', { headers: { authorization: 'x' } });`,
  'octokit core + throttling + retry': `import { Octokit } from '@octokit/core';
    import { retry } from '@octokit/plugin-retry';
    import { throttling } from '@octokit/plugin-throttling';
    const again = () => true;
    const throttle = { onRateLimit: again, onSecondaryRateLimit: again };
    await new (Octokit.plugin(throttling, retry))({ auth: 'x', throttle }).request('GET /user');`,
  openai: `import OpenAi from 'openai';
    await new OpenAi({ apiKey: 'x' }).models.list();`,
  stripe: `import Stripe from 'stripe';
    await new Stripe('x').customers.list();`,
};

/** The same, of those that are made for Node alone. */
const NODE_PROGRAMS = {
  '@slack/web-api': `import { WebClient } from '@slack/web-api';
    await new WebClient('x').auth.test();`,
  'front-sdk': `import { Front } from 'front-sdk';
    await new Front('x').me.get();`,
};

/** What a program weighs, gzipped, in bytes. */
interface Size {
  /** With everything that it may ever import, in one file. */
  readonly all: number;
  /** What is loaded when it runs, of a bundle that loads the rest when it is needed. */
  readonly loaded: number;
}

async function sizeOf(contents: string, resolveDir: string, options: Program['options'] = {}): Promise<Size> {
  const program = { contents, resolveDir, options };
  return { all: await bundledSize(program), loaded: await loadedSize(program) };
}

/** The size of a program that uses a client which is generated from our own spec. */
async function sizeOfGenerated(generate: Generate, program: string): Promise<Size> {
  const folder = await mkdtemp(join(tmpdir(), 'front-bench-'));
  try {
    await generate('core', folder);
    return await sizeOf(program, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** By name: the size, or why there is none. */
async function sizesOfPeers(): Promise<Record<string, Size | { missing: string }>> {
  const sizes: Record<string, Size | { missing: string }> = {};
  const measure = async (name: string, size: () => Promise<Size>) => {
    try {
      requirePeers();
      sizes[name] = await size();
    } catch (error) {
      sizes[name] = notRun(error);
    }
  };
  for (const [name, program] of Object.entries(PROGRAMS)) await measure(name, () => sizeOf(program, PEERS));
  for (const [name, program] of Object.entries(NODE_PROGRAMS))
    await measure(`${name} (Node)`, () => sizeOf(program, PEERS, { platform: 'node' }));
  await measure('hey-api, generated', () =>
    sizeOfGenerated(
      generators['@hey-api/openapi-ts'],
      "import { apiTokenDetails } from './core/sdk.gen.js'; await apiTokenDetails({ auth: 'x' });",
    ),
  );
  await measure('redocly generate-client', () =>
    sizeOfGenerated(
      generators['redocly generate-client'],
      "import { api_token_details } from './core.js'; await api_token_details();",
    ),
  );
  return sizes;
}

export async function run(): Promise<BenchmarkResult> {
  const ours = await sizeOf(OURS, ROOT);
  const peers = await sizesOfPeers();
  const rows = Object.entries({ 'front-fetch': ours, ...peers }).flatMap(([client, size]) =>
    'missing' in size
      ? []
      : [{ client, 'bytes, all of it': size.all, 'bytes, loaded by the call': size.loaded }],
  );
  const compareBy = (key: keyof Size, name: string) => {
    const figures = Object.entries(peers).map(([peer, size]): [string, Figure] => [
      peer,
      'missing' in size ? size : size[key] / 1024,
    ]);
    const subject = { group: 'Bundle', name, unit: 'KB gzipped', better: 'lower' } as const;
    return compare(subject, ours[key] / 1024, Object.fromEntries(figures));
  };
  return {
    title: 'One call, bundled, minified and gzipped',
    rows,
    comparisons: [...compareBy('loaded', 'what one call loads'), ...compareBy('all', 'one call in one file')],
  };
}
