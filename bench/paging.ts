/** A million items, page by page from a stubbed `fetch`: beside the shortest loop that does the same, and others. */
import { readFile } from 'node:fs/promises';
import { type BenchmarkResult, mediansInTurns } from './benchmark.js';
import { builtPackage } from './built-package.js';
import { compare, type Figure, notRun } from './comparison.js';
import { type CreateFetch, type Walk, walksOfPeers } from './peers/walks.js';

const ITEMS = 1_000_000;
const PAGE = 100;
const ITEMS_A_TURN = 30_000;
const TURNS = 11;
const FIRST = 'https://planet-express.api.frontapp.com/conversations?limit=100';

const HEADERS = {
  'content-type': 'application/json',
  'x-ratelimit-limit': '100',
  'x-ratelimit-remaining': '90',
};

const { createFrontClient, paginate } = await builtPackage();

/** A page of conversations: those of the spec, about 2 KB each, again and again. */
async function resultsOfSpec(): Promise<string> {
  const file = new URL('../generated/core.openapi.json', import.meta.url);
  const spec = JSON.parse(await readFile(file, 'utf8'));
  const { _results } = spec.paths['/conversations'].get.responses['200'].content['application/json'].example;
  return JSON.stringify(Array.from({ length: PAGE }, (_, index) => _results[index % _results.length]));
}

const RESULTS = await resultsOfSpec();

/** Answers with page after page, up to so many items. */
function createFetch(items: number): (request: Request) => Promise<Response> {
  return async function fetchPage({ url }) {
    const at = Number(new URL(url).searchParams.get('page_token') ?? 0) + PAGE;
    const next = at < items ? JSON.stringify(`${FIRST}&page_token=${at}`) : 'null';
    return new Response(`{"_pagination":{"next":${next}},"_results":${RESULTS}}`, { headers: HEADERS });
  };
}

/** The same items as the services of others wrap them. */
const createForeignFetch: CreateFetch = (items, write) => {
  let at = 0;
  return async () => {
    at += PAGE;
    const { body, headers } = write(RESULTS, at < items ? at : undefined);
    return new Response(body, { headers: { ...HEADERS, ...headers } });
  };
};

const byHand: Walk = async (items, onItem) => {
  const fetch = createFetch(items);
  for (let url: string | null = FIRST; url !== null; ) {
    const response: Response = await fetch(new Request(url, { headers: { authorization: 'Bearer token' } }));
    const body = (await response.json()) as { _pagination: { next: string | null }; _results: object[] };
    for (const _item of body._results) onItem();
    url = body._pagination.next;
  }
};

const byPaginate: Walk = async (items, onItem) => {
  const front = createFrontClient({ token: 'token', fetch: createFetch(items), rateLimit: false });
  for await (const _item of paginate(front, '/conversations', { params: { query: { limit: PAGE } } }))
    onItem();
};

/** Time in µs for one item. */
async function time(walk: Walk, length = ITEMS_A_TURN): Promise<number> {
  let items = 0;
  const started = performance.now();
  await walk(length, () => {
    items += 1;
  });
  if (items !== length) throw new Error(`${items} items came instead of ${length}`);
  return ((performance.now() - started) * 1000) / items;
}

/** How far the memory in use rose above that of the start during a million items, in MB. */
async function growth(walk: Walk): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let items = 0;
  let most = 0;
  await walk(ITEMS, () => {
    items += 1;
    if (items % 50_000 !== 0) return;
    globalThis.gc?.();
    most = Math.max(most, (process.memoryUsage().heapUsed - before) / 1e6);
  });
  return most;
}

/** Peers that walk three pages here, and why the others do not. */
async function tryPeers(): Promise<{ walks: Record<string, Walk>; failed: Record<string, Figure> }> {
  const walks: Record<string, Walk> = {};
  const failed: Record<string, Figure> = {};
  for (const [name, load] of Object.entries(walksOfPeers)) {
    try {
      const walk = await load(createForeignFetch);
      await time(walk, 3 * PAGE);
      walks[name] = walk;
    } catch (error) {
      failed[name] = notRun(error);
    }
  }
  return { walks, failed };
}

export async function run(): Promise<BenchmarkResult> {
  const { walks, failed } = await tryPeers();
  const own = { 'by hand': byHand, paginate: byPaginate };
  const times = await mediansInTurns({ ...own, ...walks }, TURNS, (walk) => time(walk), 1);
  const { paginate: ours = Number.NaN, ...peers } = times;
  const base = peers['by hand'] ?? Number.NaN;
  const growths: Record<string, number> = {
    paginate: await growth(byPaginate),
    'by hand': await growth(byHand),
  };
  const rows = Object.entries(times).map(([loop, one]) => ({
    loop,
    'µs an item': one.toFixed(2),
    speed: `${(base / one).toFixed(2)} ×`,
    'growth in MB': growths[loop]?.toFixed(1) ?? 'not measured',
  }));
  const subject = {
    group: 'Paging',
    name: 'a list of many pages',
    unit: 'µs an item',
    better: 'lower',
  } as const;
  return {
    title: 'A million items (at least 0.9 × the speed by hand, under 20 MB of growth)',
    rows,
    comparisons: compare(subject, ours, { ...peers, ...failed }),
  };
}
