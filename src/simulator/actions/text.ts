const LONGEST_BLURB = 120;

/** The text of a body without its markup. */
export function textOf(html: string): string {
  return html
    .replace(/<(br|\/p|\/div|\/h\d|\/li)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .trim();
}

/** The beginning of a text, for previews. */
export function blurbOf(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, LONGEST_BLURB);
}
