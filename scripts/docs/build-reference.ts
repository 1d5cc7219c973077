import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addSamples, deriveSamples, readDocument } from '../derive-samples.js';
import type { OpenApiDocument } from '../openapi-document.js';
import { redocly } from '../redocly.js';
import { fragmentsOf, lostAddresses, type PublishedAddresses, writeRedirects } from './addresses.js';
import { describeOperations } from './describe-operation.js';
import { hideQuota } from './hide-quota.js';
import { writePage } from './page.js';
import type { Api } from './read-call.js';
import { shareAnswers } from './share-answers.js';
import { splitRedoc, toScript } from './split-redoc.js';

/** A reference page, and the script that it shares with the other one. */
export interface Reference {
  readonly page: string;
  readonly script: string;
  readonly fragments: Readonly<Record<string, string>>;
}

/** Redoc shows its logo from a CDN. Our pages ask nobody, so it comes as text. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
const LOGO_TEXT = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="42" height="12"><text y="10" font-family="sans-serif" font-size="10" fill="#2467f2">Redocly</text></svg>',
)}`;

/** The document as the page shows it: with samples and with what this project knows of each operation. */
async function documentOf(api: Api): Promise<OpenApiDocument> {
  const document = await readDocument(api);
  addSamples(document, deriveSamples(api, document));
  return shareAnswers(describeOperations(hideQuota(document)));
}

/** Builds the reference of an API. */
export async function buildReference(
  api: Api,
  title: string,
  published: PublishedAddresses,
): Promise<Reference> {
  const document = await documentOf(api);
  const fragments = fragmentsOf(document);
  const lost = lostAddresses(api, fragments, published);
  if (lost.length > 0)
    throw new Error(
      `Published addresses of ${api} lead nowhere: ${lost.join(', ')}. Say in docs/addresses.json where they moved.`,
    );
  const { head, html, definition, options, library } = splitRedoc(await render(document, title));
  const body = `<main>${html}</main>
<script src="assets/redoc.js"></script>
<script>frontFetchRedoc.then((redoc)=>redoc.hydrate(${definition},${options},document.getElementById("redoc")))</script>
<script src="assets/mend-redoc.js"></script>`;
  const page = writePage({
    title: `${title} · front-fetch`,
    description: `Reference of the ${title}, with a TypeScript sample for every operation.`,
    top: '',
    head: `${head}\n<script>${writeRedirects(fragments, published.moved)}</script>`,
    body,
    kind: 'reference',
  });
  return { page, script: await toScript(library), fragments };
}

async function render(document: OpenApiDocument, title: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'front-fetch-'));
  try {
    const input = join(folder, 'openapi.json');
    const output = join(folder, 'page.html');
    await writeFile(input, JSON.stringify(document));
    const { code, stderr } = await redocly(
      'build-docs',
      input,
      '--output',
      output,
      '--title',
      title,
      '--inlineBundle',
      '--config',
      'docs/redoc.yaml',
    );
    if (code !== 0) throw new Error(`redocly build-docs failed:\n${stderr}`);
    return (await readFile(output, 'utf8')).replace(LOGO, LOGO_TEXT);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
