/** What a benchmark found: rows of figures under a title. */
export interface BenchmarkResult {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
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
  const samples: Record<string, number[]> = {};
  for (let turn = -5; turn < turns; turn++) {
    for (const [name, run] of Object.entries(subjects)) {
      const started = process.cpuUsage();
      for (let call = 0; call < calls; call++) await run();
      const { user, system } = process.cpuUsage(started);
      if (turn >= 0) samples[name] = [...(samples[name] ?? []), (user + system) / calls];
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, times]) => [name, median(times)]));
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
