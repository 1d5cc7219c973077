/** What one call costs beside sending it: on a stubbed `fetch`, ours as it is built beside bare openapi-fetch. */
import createClient from 'openapi-fetch';
import type { CorePaths } from '../src/types.js';
import { type BenchmarkResult, timeInTurns } from './benchmark.js';

const BODY = JSON.stringify({ id: 'cmp_55c8c149', name: 'Planet Express' });
const HEADERS = {
  'content-type': 'application/json',
  'x-ratelimit-limit': '1000000',
  'x-ratelimit-remaining': '999999',
  'x-ratelimit-reset': '9999999999',
};
const fetch = async () => new Response(BODY, { headers: HEADERS });
const baseUrl = 'https://api2.frontapp.com';

/** The built package: the loader that runs this file adds a cost to every function of a source file. */
async function builtPackage(): Promise<typeof import('../src/index.js')> {
  const path = '../dist/package/src/index.js';
  return import(path);
}

export async function run(): Promise<BenchmarkResult> {
  const { createFrontClient } = await builtPackage();
  const bare = createClient<CorePaths>({ baseUrl, fetch, headers: { authorization: 'Bearer token' } });
  const unlimited = createFrontClient({ token: 'token', baseUrl, fetch, rateLimit: false });
  const front = createFrontClient({ token: 'token', baseUrl, fetch });
  const times = await timeInTurns({
    'openapi-fetch': () => bare.GET('/me'),
    'front-fetch, rateLimit: false': () => unlimited.GET('/me'),
    'front-fetch, with the rate limiter': () => front.GET('/me'),
  });
  const base = times['openapi-fetch'] ?? Number.NaN;
  const rows = Object.entries(times).map(([client, time]) => ({
    client,
    'µs a call': time.toFixed(1),
    ratio: (time / base).toFixed(2),
  }));
  return {
    title: 'One call on a stubbed fetch (the client at most 1.25 ×, the rate limiter at most 5 µs on top)',
    rows,
  };
}
