import { format } from 'node:util';
import { Redis } from 'ioredis';
import { afterEach, expect, test, vi } from 'vitest';
import { renderMarkdown } from '../../scripts/build-guides.js';
import { checkTypes } from '../../scripts/docs/check-types.js';
import { countBlocks, type GuideProgram, programsOf } from '../../scripts/docs/guide-code.js';
import { readGuides } from '../../scripts/docs/read-guides.js';
import { hasRedis, startRedis } from '../redis/redis-server.js';
import { createWorld, GLOBALS } from './guide-world.js';
import { README } from './readme.js';
import { runCode } from './run-code.js';

const SLEEP = 'node:timers/promises';
const guides = await readGuides();
const texts = [...guides, README];
const programs = texts.flatMap(({ slug, markdown }) =>
  programsOf(markdown).map((program, index) => [`${slug} ${index + 1}`, program] as const),
);
const needsRedis = ({ source }: GuideProgram) => source.includes("from 'ioredis'");
const withRedis = programs.filter(([, program]) => needsRedis(program));
const others = programs.filter(([, program]) => !needsRedis(program));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Runs a program to its end, and says how many results it compared. */
async function run(program: GuideProgram, modules: Record<string, object> = {}): Promise<number> {
  const printed: string[] = [];
  let compared = 0;
  const log = (...values: unknown[]) => void printed.push(format(...values));
  // Where a guide waits for Front, Front takes its time, which passes as the guide sleeps.
  const surroundings = createWorld(program.source.includes(SLEEP) ? 1500 : 0);
  const timers = { setTimeout: (ms: number) => surroundings.world.clock.advance(ms) };
  await runCode(program.source, {
    modules: { [SLEEP]: timers, ...modules },
    globals: {
      ...surroundings,
      printed,
      console: { log, error: log },
      expectEqual(actual: unknown, expected: unknown) {
        expect(actual).toEqual(expected);
        compared += 1;
      },
    },
  });
  return compared;
}

test.each(texts.map(({ slug, markdown }) => [slug, markdown] as const))(
  'every block of code in %s is part of a program that runs',
  (_slug, markdown) => {
    const blocks = programsOf(markdown).map((program) => program.blocks);
    expect(blocks.reduce((sum, count) => sum + count, 0)).toBe(countBlocks(markdown));
  },
);

test.each(programs)('the program of %s says beforehand what comes of it', (_name, { claims }) => {
  expect(claims).toBeGreaterThan(0);
});

test.each(others)('the program of %s does what it says', async (_name, program) => {
  expect(await run(program)).toBe(program.claims);
});

test.skipIf(!hasRedis()).each(withRedis)('the program of %s does what it says', async (_name, program) => {
  const { port } = await startRedis();
  const clients: Redis[] = [];
  class LocalRedis extends Redis {
    constructor() {
      super(port);
      clients.push(this);
    }
  }
  expect(await run(program, { ioredis: { Redis: LocalRedis } })).toBe(program.claims);
  for (const client of clients) client.disconnect();
});

test('what guides hide is on no page and in no search', () => {
  for (const { markdown, sections } of guides) {
    expect(renderMarkdown(markdown)).not.toContain('expectEqual');
    expect(sections.map(({ text }) => text).join()).not.toContain('expectEqual');
  }
});

test('the code of the guides compiles', async () => {
  const files = programs.map(
    ([name, { source }]) => [`${name.replace(' ', '-')}.ts`, `${source}\nexport {};\n`] as const,
  );
  expect(await checkTypes('guides', { 'globals.ts': GLOBALS, ...Object.fromEntries(files) })).toBe('');
}, 120_000);
