/**
 * Runs a benchmark in a process of its own: what one leaves in memory is no part of another, and one that hangs is ended.
 *
 * This file is that process too: it is started with the name of a benchmark.
 *
 * @module
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Benchmark, BenchmarkResult } from './benchmark.js';

const THIS_FILE = fileURLToPath(import.meta.url);
/** The longest that a benchmark may take, in ms. */
const TIMEOUT = 8 * 60_000;

type Answer = { readonly result: BenchmarkResult } | { readonly error: string };

/**
 * Runs one benchmark of this folder.
 *
 * @throws Error when it fails, ends without a result or takes longer than eight minutes
 */
export function measureApart(name: string): Promise<BenchmarkResult> {
  // Detached, so that it leads a group: what it started ends with it.
  const child = fork(THIS_FILE, [name], {
    detached: true,
    execArgv: ['--expose-gc', '--import', 'tsx'],
  });
  const end = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Nothing of the group is left.
    }
  };
  const interrupt = () => {
    end();
    process.exit(130);
  };
  process.once('SIGINT', interrupt);
  return new Promise<BenchmarkResult>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`took longer than ${TIMEOUT / 60_000} minutes`)),
      TIMEOUT,
    );
    child.once('message', (answer: Answer) => {
      clearTimeout(timer);
      if ('result' in answer) resolve(answer.result);
      else reject(new Error(answer.error));
    });
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('its process ended without a result'));
    });
  }).finally(() => {
    process.off('SIGINT', interrupt);
    end();
  });
}

async function answer(name: string): Promise<Answer> {
  try {
    const { run } = (await import(`./${name}.js`)) as Benchmark;
    return { result: await run() };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

if (process.argv[1] === THIS_FILE && process.send !== undefined)
  process.send(await answer(process.argv[2] ?? ''));
