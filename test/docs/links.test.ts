import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../scripts/build-guides.js';

const ROOT = new URL('../../', import.meta.url);
const guides = (await readdir(new URL('docs/guides/', ROOT))).filter((name) => name.endsWith('.md'));
const OPERATION = /\]\(\.\.\/\.\.\/(spec\/(?:core|channel)\/paths\/[^)#]+)#([\w-]+)\)/g;
const texts = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'spec/README.md', 'docs/package.md'],
  ...guides.map((name) => `docs/guides/${name}`),
];

test.each(texts)('what %s links to is there, without building the site', (name) => {
  const base = new URL(name, ROOT);
  const links = [...readFileSync(base, 'utf8').matchAll(/\]\(([^)#:\s]+)[^):]*\)/g)].map(
    ([, href = '']) => href,
  );
  expect(links.filter((href) => !existsSync(new URL(href, base)))).toEqual([]);
});

test.each(['core', 'channel'])(
  'a link to the spec of the %s API leads to its reference on the site',
  (api) => {
    const link = `[reference](../../spec/${api}/openapi.yaml)`;
    expect(renderMarkdown(link)).toBe(`<p><a href="../${api}.html">reference</a></p>\n`);
  },
);

test('a link to an operation leads to it on the site, and to its path where it is written', () => {
  const link = '[closes](../../spec/core/paths/conversations@{conversation_id}.yaml#update-conversation)';
  expect(renderMarkdown(link)).toBe('<p><a href="../core.html#update-conversation">closes</a></p>\n');
});

test('every operation that a guide links to is in the file it names', () => {
  const links = guides.flatMap((name) => {
    const text = readFileSync(new URL(`docs/guides/${name}`, ROOT), 'utf8');
    return [...text.matchAll(OPERATION)].map(([, file = '', id = '']) => ({ name, file, id }));
  });
  expect(links.length).toBeGreaterThan(15);
  const isThere = ({ file, id }: (typeof links)[number]) =>
    new RegExp(`^  operationId: ${id}$`, 'm').test(readFileSync(new URL(file, ROOT), 'utf8'));
  expect(links.filter((link) => !isThere(link))).toEqual([]);
});
