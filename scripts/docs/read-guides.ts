import { readdir, readFile } from 'node:fs/promises';
import { Marked, type Token, type Tokens } from 'marked';

/** One section of a guide, from a heading to the next. */
export interface Section {
  /** The fragment that it is at. Empty for what comes before the first heading. */
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** A guide, as it was written. */
export interface Guide {
  readonly slug: string;
  readonly title: string;
  /** The first sentence, without markup. */
  readonly lead: string;
  readonly markdown: string;
  readonly sections: readonly Section[];
}

export const GUIDES = new URL('../../docs/guides/', import.meta.url);

/** The order that they are read in. Guides that are not named come last. */
const ORDER = [
  'quick-start',
  'authentication',
  'aliases',
  'pagination',
  'search-and-filters',
  'files',
  'errors',
  'retries',
  'rate-limits',
  'sizing',
  'merged-conversations',
  'webhooks',
  'channels',
  'testing',
  'runtimes',
  'comparison',
  'migrating',
  'surprises',
  'regenerating',
];

/** Reads all guides, in their order. */
export async function readGuides(): Promise<Guide[]> {
  const names = (await readdir(GUIDES)).filter((name) => name.endsWith('.md'));
  const slugs = names.map((name) => name.slice(0, -3)).sort((a, b) => rank(a) - rank(b));
  return Promise.all(
    slugs.map(async (slug) => readGuide(slug, await readFile(new URL(`${slug}.md`, GUIDES), 'utf8'))),
  );
}

function rank(slug: string): number {
  const at = ORDER.indexOf(slug);
  return at === -1 ? ORDER.length : at;
}

function readGuide(slug: string, markdown: string): Guide {
  const tokens = new Marked().lexer(markdown);
  const sections: { id: string; heading: string; text: string }[] = [];
  let title = slug;
  const ids = createIds();
  for (const token of tokens) {
    if (token.type === 'heading' && (token as Tokens.Heading).depth === 1) {
      title = plain(token.text);
      sections.push({ id: '', heading: title, text: '' });
    } else if (token.type === 'heading') {
      sections.push({ id: ids(plain(token.text)), heading: plain(token.text), text: '' });
    } else if (!isHidden(token)) {
      const last = sections.at(-1);
      if (last !== undefined) last.text += ` ${plain(token.raw)}`;
    }
  }
  const first = plain(tokens.find(({ type }) => type === 'paragraph')?.raw ?? '').replaceAll(/\s+/g, ' ');
  const lead = /^.*?[.:](?=\s|$)/.exec(first)?.[0].replace(/:$/, '.') ?? first;
  return { slug, title, lead, markdown, sections };
}

/** Comments hold what is run by tests and is noise to readers. */
export function isHidden({ type, raw }: Token): boolean {
  return type === 'html' && raw.startsWith('<!--');
}

/** Gives each heading of a page a fragment of its own. */
export function createIds(): (heading: string) => string {
  const seen = new Map<string, number>();
  return function idOf(heading) {
    const id = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '');
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    return count === 0 ? id : `${id}-${count}`;
  };
}

/** Markdown without its marks. */
export function plain(markdown: string): string {
  return markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*#|]/g, '')
    .trim();
}
