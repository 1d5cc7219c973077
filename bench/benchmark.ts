import type { Comparison } from './comparison.js';

/** What a benchmark found: rows of figures under a title, and how they compare with those of others. */
export interface BenchmarkResult {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  readonly comparisons?: readonly Comparison[];
}

/** A file of this folder that is a benchmark. */
export interface Benchmark {
  run(): Promise<BenchmarkResult>;
}

/**
 * Times functions in turns, so that noise of the machine falls on all of them alike. What counts is the time that this
 * process was on a processor, not what others took from it.
 *
 * @returns for each the median time of one call, in µs
 */
export async function timeInTurns(
  subjects: Readonly<Record<string, () => Promise<unknown>>>,
  { turns = 60, calls = 1000 } = {},
): Promise<Record<string, number>> {
  return mediansInTurns(subjects, turns, async (run) => {
    const started = process.cpuUsage();
    for (let call = 0; call < calls; call++) await run();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / calls;
  });
}

/**
 * Measures every subject once in each turn, so that noise of the machine falls on all of them alike. Some turns before
 * the first one warm up and do not count.
 *
 * @returns for each the median of what was measured
 */
export async function mediansInTurns<Subject>(
  subjects: Readonly<Record<string, Subject>>,
  turns: number,
  measure: (subject: Subject) => Promise<number>,
  warmUps = 5,
): Promise<Record<string, number>> {
  const samples: Record<string, number[]> = {};
  for (let turn = -warmUps; turn < turns; turn++) {
    for (const [name, subject] of Object.entries(subjects)) {
      const sample = await measure(subject);
      if (turn >= 0) samples[name] = [...(samples[name] ?? []), sample];
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, each]) => [name, median(each)]));
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
