/**
 * `npm run bench [-- [--peers] name …]`: runs the benchmarks of this folder one after the other, each in a process of its
 * own, prints a table for each, and in the end one of our figures beside those of others. Ends with 1 when one failed.
 *
 * Without a name it runs all, installs the peers, and writes `bench/results.json` and `docs/guides/benchmarks.svg`. With
 * names it writes neither, and peers are compared with when they are installed, as `--peers` does.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import type { BenchmarkResult } from './benchmark.js';
import { type Comparison, reasonOf, tableOf } from './comparison.js';
import { drawComparisons } from './draw-comparisons.js';
import { measureApart } from './measure-apart.js';
import { installPeers } from './peers/install-peers.js';
import { describeRun } from './run-description.js';

const NAMES = [
  'call-overhead',
  'quota-drain',
  'quota-processes',
  'quota-shared',
  'quota-queue',
  'quota-sizing',
  'paging',
  'upload-memory',
  'bundle',
  'type-check',
  'completion',
  'generation',
  'simulator',
];
const RESULTS = new URL('results.json', import.meta.url);
const PICTURE = new URL('../docs/guides/benchmarks.svg', import.meta.url);

const options = process.argv.slice(2);
const wanted = options.filter((option) => option !== '--peers');
const unknown = wanted.filter((name) => !NAMES.includes(name));
if (unknown.length > 0) throw new Error(`no benchmark is called ${unknown}; there are ${NAMES.join(', ')}`);
const isComplete = wanted.length === 0;

if (isComplete || options.includes('--peers')) {
  try {
    installPeers();
  } catch (error) {
    console.error(`the peers could not be installed: ${reasonOf(error)}`);
  }
}

const results: Record<string, BenchmarkResult> = {};
const failed: Record<string, string> = {};
for (const name of isComplete ? NAMES : NAMES.filter((each) => wanted.includes(each))) {
  try {
    const result = await measureApart(name);
    results[name] = result;
    console.log(`\n${result.title}`);
    console.table(result.rows);
  } catch (error) {
    failed[name] = reasonOf(error);
    console.error(`\n${name} failed: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

const comparisons = Object.values(results).flatMap((result) => result.comparisons ?? []);
if (comparisons.length > 0) {
  console.log('\nfront-fetch beside others, in this run');
  console.table(tableOf(comparisons));
}
if (isComplete) write(comparisons);

function write(all: readonly Comparison[]): void {
  const run = describeRun();
  const content = { ...run, failed, comparisons: all, benchmarks: results };
  writeFileSync(RESULTS, `${JSON.stringify(content, null, 2)}\n`);
  writeFileSync(PICTURE, drawComparisons(all, run));
  console.log('Wrote bench/results.json and docs/guides/benchmarks.svg.');
}
