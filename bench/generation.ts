/** How long `npm run generate` takes. */
import { execFileSync } from 'node:child_process';
import type { BenchmarkResult } from './benchmark.js';

export async function run(): Promise<BenchmarkResult> {
  const started = performance.now();
  execFileSync('npm', ['run', '--silent', 'generate'], { stdio: 'ignore' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return { title: 'npm run generate (at most 15 s)', rows: [{ seconds }] };
}
