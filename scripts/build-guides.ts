/**
 * Renders the guides of docs/guides/ as pages of the site.
 *
 * @module
 */
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import yaml from 'highlight.js/lib/languages/yaml';
import { Marked, type Token, type Tokens } from 'marked';
import { escapeHtml, writePage } from './docs/page.js';
import { createIds, type Guide, isHidden, plain } from './docs/read-guides.js';

hljs.registerLanguage('ts', typescript);
hljs.registerLanguage('sh', bash);
hljs.registerLanguage('json', json);
hljs.registerLanguage('yaml', yaml);

/** The page of a guide, with the way to the others. */
export function renderGuide(guide: Guide, guides: readonly Guide[]): string {
  const at = guides.indexOf(guide);
  const links = guides.map(
    ({ slug, title }) =>
      `<li><a href="${slug}.html"${slug === guide.slug ? ' aria-current="page"' : ''}>${escapeHtml(title)}</a></li>`,
  );
  // Beside the guide on a wide screen, folded above it on a narrow one.
  const list = `<ul>\n${links.join('\n')}\n</ul>`;
  const body = `<main class="page">
<nav aria-label="Guides">${list}<details><summary>All guides</summary>${list}</details></nav>
<article>
${renderMarkdown(guide.markdown)}
<p class="next">${linkTo(guides[at - 1], '← ')}${linkTo(guides[at + 1], '', ' →')}</p>
</article>
</main>`;
  return writePage({
    title: `${guide.title} · front-fetch`,
    description: guide.lead,
    top: '../',
    body,
    kind: 'guide',
  });
}

function linkTo(guide: Guide | undefined, before: string, after = ''): string {
  return guide === undefined
    ? '<span></span>'
    : `<a href="${guide.slug}.html">${before}${escapeHtml(guide.title)}${after}</a>`;
}

/** Markdown as HTML: headings can be linked to, code is coloured, links lead to the pages of the site. */
export function renderMarkdown(markdown: string): string {
  const ids = createIds();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const html = this.parser.parseInline(tokens);
        if (depth === 1) return `<h1>${html}</h1>\n`;
        const id = ids(plain(text));
        return `<h${depth} id="${id}"><a class="anchor" href="#${id}">${html}</a></h${depth}>\n`;
      },
      code({ text, lang = '' }) {
        const language = lang.split(/\s/)[0] ?? '';
        const html = hljs.getLanguage(language) ? hljs.highlight(text, { language }).value : escapeHtml(text);
        return `<pre tabindex="0"><code>${html}</code></pre>\n`;
      },
      paragraph({ tokens }) {
        const html = this.parser.parseInline(tokens);
        // A chart is as wide as its labels need.
        return isChart(tokens) ? `<p class="chart" tabindex="0">${html}</p>\n` : `<p>${html}</p>\n`;
      },
      html: (token) => (isHidden(token) ? '' : token.text),
      link({ href, tokens }) {
        return `<a href="${escapeHtml(toPage(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
    },
  });
  // What scrolls has to be reachable without a mouse.
  return marked.parse(markdown, { async: false }).replaceAll('<table>', '<table tabindex="0">');
}

function isChart([token, ...others]: readonly Token[]): boolean {
  return others.length === 0 && token?.type === 'image' && /\.svg$/.test((token as Tokens.Image).href);
}

/** An API by its document, or an operation by the file of its path, with the operation's ID as the fragment. */
const IN_SPEC = /^\.\.\/\.\.\/spec\/(core|channel)\/(?:openapi\.yaml$|paths\/[^/#]+\.yaml(?=#[\w-]+$))/;

/** Guides link to each other and to the spec as files, so that they can be read where they are written. */
function toPage(href: string): string {
  if (/^[a-z]+:/.test(href)) return href;
  return href.replace(IN_SPEC, '../$1.html').replace(/\.md(?=#|$)/, '.html');
}
