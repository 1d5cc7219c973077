import { expect, test } from 'vitest';
import { readGuides } from '../../scripts/docs/read-guides.js';
import { THROWN } from '../security/thrown-errors.js';

const FAMILY = 'FRONT_WEBHOOK_…';

/** The rows of the table in errors.md: codes by the class that has them. */
async function documentedCodes(): Promise<Record<string, string>> {
  const guide = (await readGuides()).find(({ slug }) => slug === 'errors');
  const rows = guide?.markdown.matchAll(/^\| `(FRONT_[A-Z_]+…?)` \| `(\w+)` \|/gm) ?? [];
  return Object.fromEntries([...rows].map(([, code = '', name = '']) => [name, code]));
}

// That THROWN makes every exported error is tested in test/security/errors.test.ts.
test('errors.md lists the code of every error that is exported', async () => {
  const codes = Object.entries(THROWN).map(async ([name, make]) => {
    const { code } = (await make()) as { code: string };
    return [name, code.startsWith(FAMILY.slice(0, -1)) ? FAMILY : code] as const;
  });
  expect(await documentedCodes()).toEqual(Object.fromEntries(await Promise.all(codes)));
});
