import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readGuides } from '../../scripts/docs/read-guides.js';
import * as channel from '../../src/channel/index.js';
import * as main from '../../src/index.js';
import * as node from '../../src/node/index.js';
import * as oauth from '../../src/oauth/index.js';
import * as redis from '../../src/redis/index.js';
import * as simulator from '../../src/simulator/index.js';
import * as webhooks from '../../src/webhooks/index.js';
import { README } from './readme.js';

const entries = { main, channel, webhooks, oauth, node, redis, simulator };
const guides = await readGuides();

/** Errors are in a table of their own: see error-codes.test.ts. */
const isError = (value: unknown) => typeof value === 'function' && value.prototype instanceof Error;

test.each(Object.entries(entries))(
  'guides show everything that %s exports, beside its types',
  (_name, entry) => {
    const code = guides.flatMap(({ markdown }) => markdown.match(/^```ts\n.*?^```$/gms) ?? []).join('\n');
    const names = Object.entries(entry).flatMap(([name, value]) => (isError(value) ? [] : name));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  },
);

test.each(Object.entries(entries))(
  'the table of entries in README.md names what %s exports',
  (_name, entry) => {
    const table = README.markdown.slice(README.markdown.indexOf('| import | for |'));
    const names = Object.entries(entry).flatMap(([name, value]) => (isError(value) ? [] : name));
    expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
  },
);

test('the quick start lists every option of a client', () => {
  const source = readFileSync(new URL('../../src/types.ts', import.meta.url), 'utf8');
  const [, body = ''] = /export interface ClientOptions \{\n(.*?)^\}/ms.exec(source) ?? [];
  const options = [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name);
  const { markdown = '' } = guides.find(({ slug }) => slug === 'quick-start') ?? {};
  const listed = [...markdown.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(options.length).toBeGreaterThan(8);
  expect(listed.sort()).toEqual(options.sort());
});
