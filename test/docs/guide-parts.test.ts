import { expect, test } from 'vitest';
import { checkTypes } from '../../scripts/docs/check-types.js';
import { codeOf } from '../../scripts/docs/guide-code.js';
import { readGuides } from '../../scripts/docs/read-guides.js';

/** Guides that show parts of programs. What the text around a part speaks of is here. */
const PARTIAL = [
  'files',
  'merged-conversations',
  'pagination',
  'rate-limits',
  'retries',
  'sizing',
  'testing',
];
const AROUND = `import * as main from 'front-fetch';
import * as simulating from 'front-fetch/simulator';
declare global {
  const front: main.FrontClient;
  const alias: typeof main.alias;
  const createFrontClient: typeof main.createFrontClient;
  const createRateLimiter: typeof main.createRateLimiter;
  const createFrontSimulator: typeof simulating.createFrontSimulator;
  const token: string, supportToken: string, importToken: string;
  const store: { load(): Promise<string | undefined>; save(checkpoint: string): Promise<void> };
  const contact: main.Body<'POST', '/contacts'>;
  const attachment: main.Schemas['Attachment'];
  const simulator: simulating.FrontSimulator;
  const handler: (request: Request) => Promise<Response>;
  const url: string;
}
`;

test('each part of a program in the guides compiles', async () => {
  const parts = (await readGuides())
    .filter(({ slug }) => PARTIAL.includes(slug))
    .flatMap(({ slug, markdown }) =>
      (markdown.match(/^```ts[^\n]*\n.*?^```$/gms) ?? []).map(
        (block, index) => [`${slug}-${index + 1}.ts`, `${codeOf(block).source}\nexport {};\n`] as const,
      ),
    );
  expect(parts.length).toBeGreaterThan(10);
  expect(await checkTypes('parts', { 'around.ts': AROUND, ...Object.fromEntries(parts) })).toBe('');
}, 120_000);
