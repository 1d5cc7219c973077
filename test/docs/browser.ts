/**
 * Debian's Chromium, in which nothing but our own pages may be asked for.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Why there can be no browser here, or nothing. In CI there has to be one. */
export const noBrowser =
  existsSync(CHROMIUM) || process.env.CI === 'true' ? undefined : 'needs Chromium: apt-get install chromium';

/** Starts the browser. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET });
}

/** A page, and what went wrong in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of the console, exceptions, and requests to others than the site. */
  readonly faults: string[];
}

/** Opens a page that is watched. */
export async function openPage(browser: Browser, options: object = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|data|blob|http:\/\/127\.0\.0\.1(:\d+)?\/)/.test(request.url()))
      faults.push(`request: ${request.url()}`);
  });
  return { page, faults };
}
