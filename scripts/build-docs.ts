/**
 * `npm run docs`: the site in dist/docs/, which works from disk and without a network.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { renderGuide } from './build-guides.js';
import { readDocument } from './derive-samples.js';
import { readAddresses } from './docs/addresses.js';
import { buildReference } from './docs/build-reference.js';
import { buildSiteScript, entriesOfGuide, entriesOfReference, writeIndex } from './docs/build-search.js';
import { renderLanding } from './docs/landing.js';
import { mendTypedoc } from './docs/mend-typedoc.js';
import { entriesOfPackage } from './docs/package-entries.js';
import { GUIDES, type Guide, readGuides } from './docs/read-guides.js';
import type { SearchEntry } from './docs/search-options.js';

const ROOT = new URL('../', import.meta.url);
const DOCS = new URL('dist/docs/', ROOT);
const REFERENCES = [
  { api: 'core', title: 'Front Core API' },
  { api: 'channel', title: 'Front Channel API' },
] as const;

async function buildReferences(): Promise<SearchEntry[]> {
  const published = await readAddresses();
  const entries = REFERENCES.map(async ({ api, title }) => {
    const { page, script, fragments } = await buildReference(api, title, published);
    await write(`${api}.html`, page);
    if (api === 'core') await write('assets/redoc.js', script);
    return entriesOfReference({ page: `${api}.html`, title, document: await readDocument(api), fragments });
  });
  return (await Promise.all(entries)).flat();
}

async function buildGuides(guides: readonly Guide[]): Promise<SearchEntry[]> {
  const { guides: published, moved } = await readAddresses();
  const slugs = new Set(guides.map(({ slug }) => slug));
  const lost = published.filter((slug) => !slugs.has(moved[slug] ?? slug));
  if (lost.length > 0)
    throw new Error(`Published guides are gone: ${lost.join(', ')}. See docs/addresses.json.`);
  for (const guide of guides) await write(`guides/${guide.slug}.html`, renderGuide(guide, guides));
  for (const [old, now] of Object.entries(moved)) {
    if (published.includes(old))
      await write(
        `guides/${old}.html`,
        `<!doctype html><meta http-equiv="refresh" content="0;url=${now}.html">`,
      );
  }
  for (const name of await readdir(GUIDES)) {
    if (/\.(svg|png)$/.test(name)) await copyFile(new URL(name, GUIDES), new URL(`guides/${name}`, DOCS));
  }
  return guides.flatMap(entriesOfGuide);
}

async function buildPackageDocs(): Promise<SearchEntry[]> {
  const typedoc = fileURLToPath(new URL('node_modules/typedoc/bin/typedoc', ROOT));
  const code = await new Promise<number | null>((resolve, reject) => {
    const args = [typedoc, '--options', 'docs/typedoc.json'];
    const child = spawn(process.execPath, args, { cwd: fileURLToPath(ROOT), stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error('TypeDoc failed.');
  const folder = new URL('package/', DOCS);
  await mendTypedoc(folder);
  return entriesOfPackage(folder);
}

/** The styles of all pages, as one file. */
async function readStyles(): Promise<string> {
  const names = ['base', 'pages', 'search', 'reference'];
  const texts = names.map((name) => readFile(new URL(`docs/site/${name}.css`, ROOT), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

async function write(name: string, content: string): Promise<void> {
  await writeFile(new URL(name, DOCS), content);
}

await rm(DOCS, { recursive: true, force: true });
for (const folder of ['assets/', 'guides/']) await mkdir(new URL(folder, DOCS), { recursive: true });
const guides = await readGuides();
const entries = await Promise.all([buildReferences(), buildGuides(guides), buildPackageDocs()]);
await write('assets/search-index.js', writeIndex(entries.flat()));
await write('assets/search.js', await buildSiteScript('search'));
await write('assets/mend-redoc.js', await buildSiteScript('mend-redoc'));
await write('assets/mend-typedoc.js', await buildSiteScript('mend-typedoc'));
await write('assets/site.css', await readStyles());
await write('index.html', renderLanding(guides));
console.log(
  `Wrote dist/docs/: 2 references, ${guides.length} guides, the package, ${entries.flat().length} entries to search.`,
);
