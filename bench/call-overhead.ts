/** What one call costs beside sending it: on a stubbed `fetch`, ours beside bare openapi-fetch. */
import createClient from 'openapi-fetch';
import { createFrontClient } from '../src/index.js';
import type { CorePaths } from '../src/types.js';
import { type BenchmarkResult, timeInTurns } from './benchmark.js';

const BODY = JSON.stringify({ id: 'tea_55c8c149', email: 'leela@planet-express.com' });
const HEADERS = {
  'content-type': 'application/json',
  'x-ratelimit-limit': '1000000',
  'x-ratelimit-remaining': '999999',
  'x-ratelimit-reset': '9999999999',
};
const fetch = async () => new Response(BODY, { headers: HEADERS });
const baseUrl = 'https://api2.frontapp.com';
let count = 0;
/** Another teammate each time, since any one resource may be asked for five times a second only. */
const params = () => ({ params: { path: { teammate_id: `tea_${count++}` } } });

export async function run(): Promise<BenchmarkResult> {
  const front = createFrontClient({ token: 'token', baseUrl, fetch });
  const unlimited = createFrontClient({ token: 'token', baseUrl, fetch, rateLimit: false });
  const bare = createClient<CorePaths>({ baseUrl, fetch, headers: { authorization: 'Bearer token' } });
  const times = await timeInTurns({
    'openapi-fetch': () => bare.GET('/teammates/{teammate_id}', params()),
    'front-fetch, rateLimit: false': () => unlimited.GET('/teammates/{teammate_id}', params()),
    'front-fetch': () => front.GET('/teammates/{teammate_id}', params()),
  });
  const base = times['openapi-fetch'] ?? Number.NaN;
  const rows = Object.entries(times).map(([client, time]) => ({
    client,
    'µs a call': time.toFixed(1),
    ratio: (time / base).toFixed(2),
  }));
  return { title: 'One call on a stubbed fetch (at most 1.25 × openapi-fetch)', rows };
}
