/**
 * `npm run docs`: both references and an index page in dist/docs/, which work from disk and without a network.
 *
 * @module
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { redocly } from './redocly.js';

const DOCS = new URL('../dist/docs/', import.meta.url);
const REFERENCES = [
  {
    api: 'core',
    title: 'Front Core API',
    about: 'Conversations, messages, contacts and everything else in a company.',
  },
  {
    api: 'channel',
    title: 'Front Channel API',
    about: 'A messaging service of your own as a channel of Front.',
  },
];

const INDEX = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>front-fetch reference</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 12vh auto; padding: 0 1.5rem; }
  a { font-weight: 600; }
</style>
<h1>front-fetch reference</h1>
<p>Front's APIs as this project describes them. The client's types come from the same source.</p>
<ul>
${REFERENCES.map(({ api, title, about }) => `  <li><a href="${api}.html">${title}</a><br>${about}</li>`).join('\n')}
</ul>
</html>
`;

/** Redoc shows its logo from a CDN. Our pages ask nobody, so it comes as text. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
const LOGO_TEXT = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="42" height="12"><text y="10" font-family="sans-serif" font-size="10" fill="#2467f2">Redocly</text></svg>',
)}`;

await mkdir(DOCS, { recursive: true });
await Promise.all(
  REFERENCES.map(async ({ api, title }) => {
    const output = fileURLToPath(new URL(`${api}.html`, DOCS));
    const bundled = `generated/${api}.openapi.json`;
    const { code, stderr } = await redocly(
      'build-docs',
      bundled,
      '--output',
      output,
      '--title',
      title,
      '--inlineBundle',
    );
    if (code !== 0) throw new Error(`redocly build-docs failed for ${api}:\n${stderr}`);
    await writeFile(output, (await readFile(output, 'utf8')).replace(LOGO, LOGO_TEXT));
  }),
);
await writeFile(new URL('index.html', DOCS), INDEX);
console.log('Wrote dist/docs/index.html, core.html and channel.html.');
