import { renderMarkdown } from '../build-guides.js';
import { escapeHtml, writePage } from './page.js';
import type { Guide } from './read-guides.js';

const REFERENCES = [
  {
    url: 'core.html',
    title: 'Core API',
    about: 'Conversations, messages, contacts and everything else in a company.',
  },
  {
    url: 'channel.html',
    title: 'Channel API',
    about: 'A messaging service of your own as a channel of Front.',
  },
  { url: 'package/index.html', title: 'Package', about: 'Everything that front-fetch exports.' },
];

/** The page that the site begins with. */
export function renderLanding(guides: readonly Guide[]): string {
  const references = REFERENCES.map(({ url, title, about }) => card(url, title, about));
  const body = `<main>
<h1>Front, typed</h1>
<p class="lead">A TypeScript client for the Core and Channel APIs of Front, derived from specs that are curated by hand.
Every operation here has a sample that was type-checked and run.</p>
<p><button type="button" class="search-button" data-search>Search operations, guides and exports <kbd>/</kbd></button></p>
${renderFirstCall(guides)}
<h2>References</h2>
<ul class="cards">
${references.join('\n')}
</ul>
<h2>Guides</h2>
<ul class="cards">
${guides.map(({ slug, title, lead }) => card(`guides/${slug}.html`, title, lead)).join('\n')}
</ul>
</main>`;
  return writePage({
    title: 'front-fetch',
    description:
      'Reference and guides for the Core and Channel APIs of Front, and the TypeScript client for them.',
    top: '',
    body,
    kind: 'landing',
  });
}

/** How it is installed and first called, as the quick start has it, whose code is run by tests. */
function renderFirstCall(guides: readonly Guide[]): string {
  const { markdown = '' } = guides.find(({ slug }) => slug === 'quick-start') ?? {};
  const blocks = ['sh', 'ts'].map((language) => {
    const [block] = new RegExp(`^\`\`\`${language}\\n.*?^\`\`\`$`, 'ms').exec(markdown) ?? [];
    if (block === undefined) throw new Error(`The quick start has no code in ${language} to begin with.`);
    return block;
  });
  return renderMarkdown(blocks.join('\n\n'));
}

function card(url: string, title: string, about: string): string {
  return `<li><a href="${url}">${escapeHtml(title)}</a><p>${escapeHtml(about)}</p></li>`;
}
