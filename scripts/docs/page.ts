/** What all pages have. */
export interface PageParts {
  readonly title: string;
  readonly description: string;
  /** The way from this page to the top, such as `../`. Empty at the top. */
  readonly top: string;
  readonly head?: string;
  readonly body: string;
  /** Class of the body, which styles are chosen by. */
  readonly kind: 'landing' | 'guide' | 'reference';
}

/** Redoc keeps the reader's choice under this name; all pages follow it. Before anything is drawn, so nothing flashes. */
const COLOUR_MODE =
  'try{var m=localStorage.getItem("redoc.colorMode")}catch(e){}if(m!=="light"&&m!=="dark")m=matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light";document.documentElement.classList.add(m)';

/** The icon of all pages, which are opened from disk too, and ask nobody for it. */
export const ICON = `<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%231d4ed8'/%3E%3Cpath d='M9 8h14M9 16h10M9 8v17' stroke='%23fff' stroke-width='4' fill='none'/%3E%3C/svg%3E">`;

/** Writes a page of the site. */
export function writePage({ title, description, top, head = '', body, kind }: PageParts): string {
  return `<!doctype html>
<html lang="en" data-top="${top}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
${ICON}
<script>${COLOUR_MODE}</script>
<link rel="stylesheet" href="${top}assets/site.css">
${head}
</head>
<body class="${kind}">
<header class="bar">
<a class="home" href="${top}index.html">front-fetch</a>
<nav aria-label="Site">
<a href="${top}guides/quick-start.html">Guides</a>
<a href="${top}core.html">Core<span> API</span></a>
<a href="${top}channel.html">Channel<span> API</span></a>
<a href="${top}package/index.html">Package</a>
</nav>
<button type="button" class="search-button" data-search aria-label="Search"><svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d="M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Zm-1.3 3.2 4 4" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/></svg><span> Search <kbd>/</kbd></span></button>
</header>
${body}
<script src="${top}assets/search.js" defer></script>
</body>
</html>
`;
}

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
