/**
 * The site in dist/docs/, served, and a browser to look at it.
 *
 * @module
 */
import { readdirSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { createDocsServer } from '../../scripts/docs/docs-server.js';
import { noBrowser, startBrowser } from './browser.js';

export const DOCS = new URL('../../dist/docs/', import.meta.url);
const isBuilt = statSync(new URL('index.html', DOCS), { throwIfNoEntry: false }) !== undefined;

/** Why there is nothing to look at. In CI there has to be. */
export const noSite = isBuilt || process.env.CI === 'true' ? noBrowser : 'needs the site: npm run docs';

/** All pages, from the top of the site. */
export const pages = isBuilt ? pagesIn('') : [];
/** Those that are not TypeDoc's. */
export const ownPages = pages.filter((name) => !name.startsWith('package/'));

function pagesIn(folder: string): string[] {
  return readdirSync(new URL(folder, DOCS), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return pagesIn(`${folder}${entry.name}/`);
    return entry.name.endsWith('.html') ? [`${folder}${entry.name}`] : [];
  });
}

/** The site while it is being looked at. */
export interface OpenSite {
  readonly browser: Browser;
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the site and starts a browser. */
export async function openSite(): Promise<OpenSite> {
  const server = createDocsServer();
  const browser = await startBrowser();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    browser,
    url: `http://127.0.0.1:${port}/`,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
