const LINK = /(\[[^[\]]*\]\([^()\s]+\))/;

/**
 * Markdown as HTML, as far as a message needs it: paragraphs, line breaks, bold and italic text, and links. HTML in it
 * stays as it is.
 */
export function htmlOf(markdown: string): string {
  const blocks = markdown.replaceAll('\r\n', '\n').split(/\n\n+/);
  return blocks
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => (/^<[a-z!/]/i.test(block) ? block : `<p>${paragraph(block)}</p>`))
    .join('\n');
}

function paragraph(text: string): string {
  // A split by a group puts what was found at the odd places. Addresses are not to be read as text.
  return text
    .split(LINK)
    .map((piece, index) => (index % 2 === 0 ? inline(piece) : link(piece)))
    .join('')
    .replaceAll('\n', '<br>\n');
}

function link(source: string): string {
  const end = source.indexOf('](');
  const address = source.slice(end + 2, -1).replaceAll('"', '%22');
  return `<a href="${address}">${inline(source.slice(1, end))}</a>`;
}

function inline(text: string): string {
  return text
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replace(/<(?![a-z!/])/gi, '&lt;')
    .replace(/\*\*(?!\s)([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<!\w)__(?!\s)([^_]+)__(?!\w)/g, '<strong>$1</strong>')
    .replace(/\*(?!\s)([^*]+)\*/g, '<em>$1</em>')
    .replace(/(?<!\w)_(?!\s)([^_]+)_(?!\w)/g, '<em>$1</em>');
}
