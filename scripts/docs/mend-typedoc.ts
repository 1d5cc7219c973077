import { readdir, readFile, writeFile } from 'node:fs/promises';
import { ICON } from './page.js';

/** Icons by the file that they are in. A page that was opened from disk may load none, and has all of them from a script. */
const ICONS = /href="(?:\.\.\/)*assets\/icons\.svg(#icon-[\w-]+)"/g;

/** The links to the rest of the site, which TypeDoc writes the same in every folder. */
const SITE_LINKS = /href="\.\.\/((?:guides\/[\w-]+|core|channel|index)\.html)"/g;

/** Links that lead to the heading they are in, where a heading folds: nothing that folds may hold a link. */
const PERMALINK_IN_FOLD = /(<summary[^>]*>(?:(?!<\/summary>).)*?)<a [^>]*class="tsd-anchor-icon".*?<\/a>/gs;

/** Mends the pages of TypeDoc in a folder, so that they work from disk and as a part of the site. */
export async function mendTypedoc(folder: URL): Promise<void> {
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const url = new URL(file, folder);
    const top = '../'.repeat(file.split(/[/\\]/).length);
    await writeFile(url, mendPage(await readFile(url, 'utf8'), top));
  }
}

/** @param top The way from the page to the top of the site. */
function mendPage(html: string, top: string): string {
  return (
    html
      .replaceAll(SITE_LINKS, `href="${top}$1"`)
      .replaceAll(ICONS, 'href="$1"')
      .replaceAll(PERMALINK_IN_FOLD, '$1')
      // The colours that were chosen elsewhere on the site.
      .replace('getItem("tsd-theme") ||', '$& localStorage.getItem("redoc.colorMode") ||')
      .replace('</head>', `${ICON}</head>`)
      .replace('</body>', `<script src="${top}assets/mend-typedoc.js"></script></body>`)
  );
}
