/**
 * How many requests a simulator answers, and how soon after its process began it answers the first one. Beside it msw
 * with plain handlers, and Prism: one that serves `generated/core.openapi.json` at `PRISM_URL`, or else what was measured
 * with one before, since Prism of today needs Node 24.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { HttpResponse, http, type RequestHandler } from 'msw';
import { setupServer } from 'msw/node';
import core from '../generated/core.openapi.json' with { type: 'json' };
import { createFrontSimulator } from '../src/simulator/index.js';
import { routesOf } from '../src/simulator/routes.js';
import { type BenchmarkResult, median } from './benchmark.js';

/** Prism 5 over HTTP, measured once on two busy cores with Node 20: a figure to compare the order of magnitude with. */
const PRISM_RECORDED = 451;
const simulator = createFrontSimulator({ quota: { limit: Number.MAX_SAFE_INTEGER } });
const headers = { authorization: `Bearer ${simulator.token}` };
const CONVERSATION = 'https://api2.frontapp.com/conversations/cnv_55c8c149';

/** Requests a second: the median of some rounds after a first one that warms up. */
async function rateOf(ask: () => Promise<Response>, calls: number): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < 6; round++) {
    const started = performance.now();
    for (let call = 0; call < calls; call++) {
      const response = await ask();
      if (!response.ok) throw new Error(`answered with ${response.status}`);
      if (response.url !== '') await response.arrayBuffer();
    }
    if (round > 0) rates.push((calls / (performance.now() - started)) * 1000);
  }
  return Math.round(median(rates));
}

async function rateUnderMsw(handlers: RequestHandler[]): Promise<number> {
  const server = setupServer(...handlers);
  server.listen();
  const rate = await rateOf(() => fetch(CONVERSATION, { headers }), 300);
  server.close();
  return rate;
}

/** What people write today: a handler for every route, that of the conversation among them. */
function handlerPerRoute(): RequestHandler[] {
  return routesOf(core).map(({ method, path }) => {
    const name = method.toLowerCase() as 'get' | 'put' | 'post' | 'patch' | 'delete';
    const url = `https://api2.frontapp.com${path.replace(/\{(\w+)\}/g, ':$1')}`;
    return http[name](url, () => HttpResponse.json({ id: 'cnv_55c8c149' }));
  });
}

async function overHttp(): Promise<number> {
  const { url, close } = await simulator.listen();
  const rate = await rateOf(() => fetch(`${url}/conversations/cnv_55c8c149`, { headers }), 500);
  await close();
  return rate;
}

/** Starts the compiled simulator in a process of its own, several times: from import to the first answer. */
async function startTimes(): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'front-bench-'));
  const root = fileURLToPath(new URL('..', import.meta.url));
  const outfile = join(folder, 'simulator.mjs');
  const entry = { contents: ENTRY, resolveDir: root, loader: 'ts' } as const;
  await build({ stdin: entry, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  const times = Array.from({ length: 7 }, () =>
    Number(execFileSync(process.execPath, [outfile], { encoding: 'utf8' })),
  );
  await rm(folder, { recursive: true });
  return times;
}

const ENTRY = `
  const started = performance.now();
  const { createFrontSimulator } = await import('./src/simulator/index.ts');
  const simulator = createFrontSimulator();
  await simulator.fetch('https://api2.frontapp.com/me', { headers: { authorization: 'Bearer ' + simulator.token } });
  console.log(performance.now() - started);
`;

export async function run(): Promise<BenchmarkResult> {
  const rows: Record<string, string | number>[] = [];
  const add = (subject: string, figure: number, unit: string) => rows.push({ subject, figure, unit });
  const perSecond = 'GET /conversations/{id} a second';
  add(
    'in process',
    await rateOf(() => simulator.fetch(new Request(CONVERSATION, { headers })), 5_000),
    perSecond,
  );
  add('over HTTP', await overHttp(), perSecond);
  add('under msw', await rateUnderMsw(simulator.handlers), perSecond);
  add(
    'msw alone, one handler for all',
    await rateUnderMsw([http.all('*', () => HttpResponse.json({ id: 'x' }))]),
    perSecond,
  );
  add('msw alone, a handler a route', await rateUnderMsw(handlerPerRoute()), perSecond);
  const prism = process.env.PRISM_URL;
  if (prism !== undefined) {
    const ask = () => fetch(`${prism}/conversations/cnv_55c8c149`, { headers });
    add('Prism over HTTP', await rateOf(ask, 300), perSecond);
  } else {
    add('Prism over HTTP, recorded on 2026-11-20', PRISM_RECORDED, perSecond);
  }
  add('from import to the first answer', Math.round(median(await startTimes())), 'ms');
  return { title: 'The simulator', rows };
}
