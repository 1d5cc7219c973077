/**
 * How long an editor waits for completions in a call, once it is warm. Every question follows a change of the file, so
 * that nothing is answered from memory.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { type BenchmarkResult, median } from './benchmark.js';
import { type LanguageServer, startLanguageServer } from './language-server.js';

/** The most that the median may be, in ms. */
const MAX = 300;
const TURNS = 15;
const FILE = fileURLToPath(new URL('./completion-subject.ts', import.meta.url));
const HEAD = `import { createFrontClient } from '../src/index.js';\nconst front = createFrontClient({ token: 'x' });\n`;

/** Where the cursor is: at the bar. */
const SUBJECTS = {
  'a path': `front.GET('|');`,
  'a field of a body': `front.POST('/contacts', { body: { | } });`,
  'a path parameter': `front.GET('/teammates/{teammate_id}', { params: { path: { | } } });`,
  'a value of a query': `front.GET('/conversations', { params: { query: { q: { statuses: ['|'] } } } });`,
  'a field of an answer': `const { data } = await front.GET('/me');\ndata?.|`,
};

interface Completions {
  readonly entries: readonly unknown[];
}

/** Asks once, and gives the time in ms and the number of entries. */
async function complete(server: LanguageServer, subject: string, turn: number) {
  const [before = '', after = ''] = `${HEAD}// ${turn}\n${subject}`.split('|');
  server.notify('open', { file: FILE, fileContent: `${before}${after}\n` });
  const lines = before.split('\n');
  const place = { file: FILE, line: lines.length, offset: (lines.at(-1)?.length ?? 0) + 1 };
  const started = performance.now();
  const { entries } = (await server.ask('completionInfo', place)) as Completions;
  return { time: performance.now() - started, entries: entries.length };
}

/** Prints the medians. Fails when one is above {@link MAX}. */
export async function run(): Promise<BenchmarkResult> {
  const server = startLanguageServer();
  try {
    const rows = [];
    for (const [completing, subject] of Object.entries(SUBJECTS)) {
      const cold = await complete(server, subject, -1);
      const times: number[] = [];
      for (let turn = 0; turn < TURNS; turn++) times.push((await complete(server, subject, turn)).time);
      const warm = median(times);
      if (cold.entries === 0) throw new Error(`bench/completion: nothing completes ${completing}.`);
      if (warm > MAX)
        throw new Error(`bench/completion: ${completing} takes ${Math.round(warm)} ms, more than ${MAX}.`);
      rows.push({
        completing,
        entries: cold.entries,
        'first, ms': Math.round(cold.time),
        'median, ms': Math.round(warm),
      });
    }
    return { title: `Completions of the language server (at most ${MAX} ms, warm)`, rows };
  } finally {
    server.close();
  }
}
