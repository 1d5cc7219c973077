/**
 * How many requests a simulator answers, and how soon after its process began it answers the first one: ours beside
 * Prism, which serves `generated/core.openapi.json`, and beside msw with plain handlers.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type BenchmarkResult, median, mediansInTurns } from './benchmark.js';
import { type Comparison, compare, type Figure, figureOf, notRun, round } from './comparison.js';
import {
  servePrism,
  serveSimulator,
  startTimeOfPrism,
  startTimeOfSimulator,
} from './simulator/start-server.js';
import { httpSubject, mswSubjects, rateOf, type Subject, subjectsInProcess } from './simulator/subjects.js';

const TURNS = 11;
const STARTS = 5;
const AT_ONCE = 16;
const RATE = { group: 'Simulator', unit: 'requests a second', better: 'higher' } as const;
const START = {
  group: 'Simulator',
  name: 'from start to first answer',
  unit: 'ms',
  better: 'lower',
} as const;

/** Names of the subjects. */
const IN_PROCESS = 'in process';
const OVER_HTTP = 'over HTTP';
const BUSY = `over HTTP, ${AT_ONCE} at once`;
const UNDER_MSW = 'under msw';
const CATCH_ALL = 'msw alone, one handler for all';
const PER_ROUTE = 'msw alone, a handler a route';
const PRISM = 'Prism over HTTP';
const BUSY_PRISM = `Prism over HTTP, ${AT_ONCE} at once`;

/** Requests a second, by name of who answers them. Prism's can be missing. */
async function measureRates(): Promise<Record<string, Figure>> {
  const simulator = await serveSimulator();
  const prism = await servePrism().catch(notRun);
  const { inProcess, underMsw } = await subjectsInProcess();
  const { perRoute, catchAll } = mswSubjects();
  const subjects: Record<string, Subject> = {
    [IN_PROCESS]: inProcess,
    [OVER_HTTP]: httpSubject(simulator, 1),
    [BUSY]: httpSubject(simulator, AT_ONCE),
    [UNDER_MSW]: underMsw,
    [CATCH_ALL]: catchAll,
    [PER_ROUTE]: perRoute,
  };
  const missing = 'missing' in prism ? { [PRISM]: prism, [BUSY_PRISM]: prism } : {};
  if (!('missing' in prism)) {
    subjects[PRISM] = httpSubject(prism, 1);
    subjects[BUSY_PRISM] = httpSubject(prism, AT_ONCE);
  }
  try {
    return { ...(await mediansInTurns(subjects, TURNS, rateOf, 3)), ...missing };
  } finally {
    simulator.stop();
    if (!('missing' in prism)) prism.stop();
  }
}

function compareRates(rates: Readonly<Record<string, Figure>>): Comparison[] {
  const pair = (ours: string, ...peers: string[]) => {
    const us = rates[ours];
    const theirs = peers.map((peer) => [peer, rates[peer] ?? Number.NaN]);
    return compare(
      { ...RATE, name: ours },
      typeof us === 'number' ? us : Number.NaN,
      Object.fromEntries(theirs),
    );
  };
  return [
    ...pair(IN_PROCESS, PRISM, PER_ROUTE, CATCH_ALL),
    ...pair(OVER_HTTP, PRISM),
    ...pair(BUSY, BUSY_PRISM),
    ...pair(UNDER_MSW, PER_ROUTE, CATCH_ALL),
  ];
}

/** Median of some starts, in ms. */
async function startTime(start: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < STARTS; index++) times.push(await start());
  return median(times);
}

/** Starts the simulator, bundled, in a process of its own, several times: from import to the first answer, in ms. */
async function importTimes(): Promise<number[]> {
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
  const rates = await measureRates();
  const start = await startTime(startTimeOfSimulator);
  const prismStart = await figureOf(() => startTime(startTimeOfPrism));
  const row = (subject: string, figure: Figure, unit: string) => ({
    subject,
    figure: typeof figure === 'number' ? round(figure) : figure.missing,
    unit,
  });
  return {
    title: 'The simulator',
    rows: [
      ...Object.entries(rates).map(([name, rate]) => row(name, rate, 'GET /conversations/{id} a second')),
      row('from import to the first answer', median(await importTimes()), 'ms'),
      row('from the start of front-fetch simulate to the first answer', start, 'ms'),
      row('from the start of Prism to the first answer', prismStart, 'ms'),
    ],
    comparisons: [...compareRates(rates), ...compare(START, start, { 'Prism over HTTP': prismStart })],
  };
}
