/**
 * Takes pictures of the site in dist/docs/ as readers see it, at the size of a desk and of a phone, for people to look at:
 * `tsx scripts/take-screenshots.ts`. With `--readme` it takes the one that README.md shows.
 *
 * @module
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = new URL('../', import.meta.url);
const DOCS = new URL('dist/docs/', ROOT);
const OUT = new URL('dist/screenshots/', ROOT);
const SIZES = {
  desk: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
  wide: { width: 1560, height: 900 },
} as const;
const PAGES = {
  landing: 'index.html',
  core: 'core.html#create-message',
  channel: 'channel.html#sync-inbound-message',
  guide: 'guides/quick-start.html',
  table: 'guides/errors.html',
  package: 'package/index.html',
} as const;

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

async function take(address: string, path: URL, size: keyof typeof SIZES, colorScheme: 'light' | 'dark') {
  const context = await browser.newContext({ viewport: SIZES[size], colorScheme, deviceScaleFactor: 1 });
  const page = await context.newPage();
  await page.goto(new URL(address, DOCS).href, { waitUntil: 'load' });
  if (address.startsWith('c')) await page.getByText("from 'front-fetch").first().waitFor();
  // Redoc scrolls to the operation after it has drawn it.
  await page.waitForTimeout(1000);
  await page.screenshot({ path: fileURLToPath(path) });
  await context.close();
}

await mkdir(OUT, { recursive: true });
if (process.argv.includes('--readme')) {
  await take(PAGES.core, new URL('docs/reference.png', ROOT), 'wide', 'light');
} else {
  for (const [name, address] of Object.entries(PAGES))
    for (const size of ['desk', 'phone'] as const)
      for (const scheme of ['light', 'dark'] as const)
        await take(address, new URL(`${name}-${size}-${scheme}.png`, OUT), size, scheme);
}
await browser.close();
