/**
 * `npm run bench [-- name …]`: runs the benchmarks of this folder, one after the other in this process, and prints a table
 * for each. Times are noisy, so what counts are the ratios within one run.
 *
 * @module
 */
import { readdir } from 'node:fs/promises';
import type { Benchmark } from './benchmark.js';

const NOT_BENCHMARKS = new Set(['run.ts', 'benchmark.ts']);

const wanted = process.argv.slice(2);
for (const file of (await readdir(new URL('.', import.meta.url))).sort()) {
  const name = file.replace(/\.ts$/, '');
  if (!file.endsWith('.ts') || NOT_BENCHMARKS.has(file) || (wanted.length > 0 && !wanted.includes(name)))
    continue;
  const module = (await import(`./${file}`)) as Partial<Benchmark>;
  if (module.run === undefined) continue;
  const { title, rows } = await module.run();
  console.log(`\n${title}`);
  console.table(rows);
}
