import { readFile } from 'node:fs/promises';

/** README.md, in the form of a guide. */
export const README = {
  slug: 'README',
  markdown: await readFile(new URL('../../README.md', import.meta.url), 'utf8'),
};
