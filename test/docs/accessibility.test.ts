import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from './browser.js';
import { noSite, type OpenSite, openSite, ownPages } from './open-site.js';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const MINUTE = 60_000;
/** One page of each kind that TypeDoc writes. */
const PACKAGE_PAGES = [
  'package/index.html',
  'package/modules/front-fetch.html',
  'package/functions/front-fetch.createFrontClient.html',
  'package/interfaces/front-fetch.ClientOptions.html',
  'package/classes/front-fetch.FrontApiError.html',
  'package/types/front-fetch.Alias.html',
  'package/variables/front-fetch.alias.html',
];
const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

describe.skipIf(noSite !== undefined)('the site', () => {
  let site: OpenSite;

  beforeAll(async () => {
    site = await openSite();
  }, MINUTE);
  afterAll(() => site?.close());

  test.each(LOOKS)(
    'axe finds nothing serious in $colorScheme, $viewport.width pixels wide',
    async (look) => {
      const { page } = await openPage(site.browser, look);
      const found: string[] = [];
      for (const name of [...ownPages, ...PACKAGE_PAGES, 'core.html#create-message']) {
        await page.goto(site.url + name, { waitUntil: 'load' });
        // TypeDoc builds its tree late.
        if (name.startsWith('package/'))
          await page.locator('.tsd-navigation li li').first().waitFor({ state: 'attached' });
        await page.evaluate(AXE);
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: { run(options: object): Promise<{ violations: Violation[] }> };
          };
          return (await axe.run({ resultTypes: ['violations'] })).violations;
        });
        for (const { id, impact, nodes } of violations) {
          if (/serious|critical/.test(impact))
            found.push(
              `${name}: ${id} at ${nodes
                .slice(0, 3)
                .map(({ target }) => target)
                .join(' and ')}`,
            );
        }
      }
      expect(found).toEqual([]);
      await page.context().close();
    },
    3 * MINUTE,
  );
});
