import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deriveSamples, readDocument } from '../../scripts/derive-samples.js';
import { README } from './readme.js';

test('what README.md links to is there', () => {
  const links = [...README.markdown.matchAll(/\]\(([^)#:]+)\)/g)].map(([, href = '']) => href);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((href) => !existsSync(new URL(`../../${href}`, import.meta.url)))).toEqual([]);
});

test('README.md counts the operations and the samples that there are', async () => {
  const counts = await Promise.all(
    (['core', 'channel'] as const).map(async (api) => {
      const samples = deriveSamples(api, await readDocument(api));
      return { operations: new Set(samples.map(({ call }) => call.operation)).size, samples: samples.length };
    }),
  );
  const [core, channel] = counts;
  expect(README.markdown).toContain(
    `${core?.operations} of the Core API and ${channel?.operations} of the Channel API`,
  );
  expect(README.markdown).toContain(`${(core?.samples ?? 0) + (channel?.samples ?? 0)} in TypeScript`);
});
