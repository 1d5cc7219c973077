import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { deriveSamples, readDocument } from '../../scripts/derive-samples.js';
import { checkTypes } from '../../scripts/docs/check-types.js';
import { codeOf } from '../../scripts/docs/guide-code.js';
import { readGuides } from '../../scripts/docs/read-guides.js';
import { createFrontSimulator } from '../../src/simulator/index.js';
import { createOAuthServer } from '../../src/simulator/oauth-server.js';
import { runCode } from './run-code.js';

/** Guides whose code is complete, so that it runs as it stands. */
const COMPLETE = [
  'quick-start',
  'authentication',
  'aliases',
  'search-and-filters',
  'errors',
  'webhooks',
  'channels',
  'migrating',
  'surprises',
];
const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const guides = [
  ...(await readGuides()).filter(({ slug }) => COMPLETE.includes(slug)),
  { slug: 'README', markdown: readme },
];
const application = { clientId: 'parcels', clientSecret: 'shared-secret' };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** A world in which only Front exists. */
function createWorld(): typeof globalThis.fetch {
  const oauth = createOAuthServer(application);
  const simulator = createFrontSimulator({
    quota: { limit: 10_000 },
    processing: 0,
    accepts: (bearer) => oauth.accepts(bearer) || bearer.split('.').length === 3,
  });
  vi.stubEnv('FRONT_API_TOKEN', simulator.token);
  vi.stubEnv('FRONT_CLIENT_ID', application.clientId);
  vi.stubEnv('FRONT_CLIENT_SECRET', application.clientSecret);
  vi.stubEnv('FRONT_APP_ID', '3f9k2m7q');
  vi.stubEnv('FRONT_APP_SECRET', 'app-secret');
  return (input, init) => {
    const request = new Request(input, init);
    return new URL(request.url).host === 'app.frontapp.com' ? oauth.fetch(request) : simulator.fetch(request);
  };
}

test('no guide that is complete is missing', () => {
  expect(guides.map(({ slug }) => slug).sort()).toEqual(['README', ...COMPLETE].sort());
});

test.each(guides.map(({ slug, markdown }) => [slug, markdown] as const))(
  'the code of %s does what it says',
  async (_slug, markdown) => {
    const { source, blocks } = codeOf(markdown);
    const promises = markdown.match(/; \/\/ → /g) ?? [];
    const kept: string[] = [];
    vi.stubGlobal('fetch', createWorld());

    await runCode(source, {
      globals: {
        console: { log: () => {}, error: () => {} },
        expectPrinted: (printed: string, value: unknown) => {
          expect(String(value)).toBe(printed);
          kept.push(printed);
        },
      },
    });

    expect(blocks).toBeGreaterThan(0);
    expect(kept).toHaveLength(promises.length);
  },
);

test('the code of the guides compiles', async () => {
  const head = 'declare function expectPrinted(printed: string, value: unknown): void;\n';
  const files = Object.fromEntries(
    guides.map(({ slug, markdown }) => [`${slug}.ts`, `${codeOf(markdown).source}\n${head}export {};\n`]),
  );
  expect(await checkTypes('guides', files)).toBe('');
}, 120_000);

test('what README.md links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, href = '']) => href);
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
  expect(readme).toContain(
    `${core?.operations} of the Core API and ${channel?.operations} of the Channel API`,
  );
  expect(readme).toContain(`${(core?.samples ?? 0) + (channel?.samples ?? 0)} in TypeScript`);
});
