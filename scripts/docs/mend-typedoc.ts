import { readdir, readFile, writeFile } from 'node:fs/promises';

const ICONS = /href="(?:\.\.\/)*assets\/icons\.svg(#icon-[\w-]+)"/g;

/** The links to the rest of the site, which TypeDoc writes the same in every folder. */
const SITE_LINKS = /href="\.\.\/((?:guides\/[\w-]+|core|channel)\.html)"/g;

/**
 * Puts the icons of TypeDoc into its pages, since one that was opened from disk may load no picture by a fragment, and
 * mends its links to the rest of the site.
 */
export async function mendTypedoc(folder: URL): Promise<void> {
  const sprite = await readFile(new URL('assets/icons.svg', folder), 'utf8');
  const symbols = new Map(
    [...sprite.matchAll(/<symbol[^>]*\sid="([\w-]+)".*?<\/symbol>/gs)].map(([symbol, id = '']) => [
      id,
      symbol,
    ]),
  );
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const url = new URL(file, folder);
    const html = await readFile(url, 'utf8');
    const used = new Set([...html.matchAll(ICONS)].map(([, fragment = '']) => fragment.slice(1)));
    const defined = [...used].map((id) => symbols.get(id) ?? '').join('');
    const top = '../'.repeat(file.split(/[/\\]/).length);
    const mended = html
      .replaceAll(SITE_LINKS, `href="${top}$1"`)
      .replaceAll(ICONS, 'href="$1"')
      // Its script would put all icons in once more.
      .replace(/<script [^>]*src="[^"]*assets\/icons\.js"[^>]*><\/script>/, '')
      .replace('</body>', `<svg hidden aria-hidden="true">${defined}</svg></body>`);
    await writeFile(url, mended);
  }
}
