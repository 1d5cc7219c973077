/** What one call costs beside sending it: on a stubbed `fetch`, ours as it is built beside what others do. */
import createClient from 'openapi-fetch';
import type { CorePaths } from '../src/types.js';
import { type BenchmarkResult, timeInTurns } from './benchmark.js';
import { builtPackage } from './built-package.js';
import { compare, type Figure, notRun } from './comparison.js';
import { peerCalls } from './peers/calls.js';

/** `ok` is for Slack's client, which looks at it. */
const BODY = JSON.stringify({ id: 'cmp_55c8c149', name: 'Planet Express', ok: true });
/** As Front sends them, with decimals, of a window that has an end. */
const HEADERS = {
  'content-type': 'application/json',
  'x-ratelimit-limit': '1000000',
  'x-ratelimit-remaining': '999999',
  'x-ratelimit-reset': String(Date.now() / 1000 + 3600),
};
const fetch = async () => new Response(BODY, { headers: HEADERS });
const baseUrl = 'https://api2.frontapp.com';
const OURS = 'front-fetch, with the rate limiter';
const UNLIMITED = 'front-fetch, rateLimit: false';

type Call = () => Promise<unknown>;

async function ownCalls(): Promise<Record<string, Call>> {
  const { createFrontClient } = await builtPackage();
  const bare = createClient<CorePaths>({ baseUrl, fetch, headers: { authorization: 'Bearer token' } });
  const unlimited = createFrontClient({ token: 'token', baseUrl, fetch, rateLimit: false });
  const front = createFrontClient({ token: 'token', baseUrl, fetch });
  return {
    'openapi-fetch': () => bare.GET('/me'),
    [UNLIMITED]: () => unlimited.GET('/me'),
    [OURS]: () => front.GET('/me'),
  };
}

/** Clients of others that work here, and why the rest does not. */
async function tryPeers(): Promise<{ calls: Record<string, Call>; failed: Record<string, Figure> }> {
  const calls: Record<string, Call> = {};
  const failed: Record<string, Figure> = {};
  for (const [name, create] of Object.entries(peerCalls)) {
    try {
      const call = await create(baseUrl, fetch);
      await call();
      calls[name] = call;
    } catch (error) {
      failed[name] = notRun(error);
    }
  }
  return { calls, failed };
}

export async function run(): Promise<BenchmarkResult> {
  const { calls, failed } = await tryPeers();
  const times = await timeInTurns({ ...(await ownCalls()), ...calls });
  const { [OURS]: ours = Number.NaN, [UNLIMITED]: unlimited = Number.NaN, ...peers } = times;
  const base = times['openapi-fetch'] ?? Number.NaN;
  const rows = Object.entries(times).map(([client, time]) => ({
    client,
    'µs a call': time.toFixed(1),
    ratio: (time / base).toFixed(2),
  }));
  const subject = { group: 'Per call', unit: 'µs', better: 'lower' } as const;
  return {
    title: 'One call on a stubbed fetch (the client at most 1.25 ×, the rate limiter at most 5 µs on top)',
    rows,
    comparisons: [
      ...compare({ ...subject, name: 'overhead of a call' }, ours, { ...peers, ...failed }),
      ...compare({ ...subject, name: 'the same without our rate limiter' }, unlimited, {
        'openapi-fetch': base,
      }),
    ],
  };
}
