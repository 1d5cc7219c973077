/**
 * Lints the spec with Redocly and our own rules (redocly.yaml). Warnings count as errors.
 *
 * @module
 */
import { pathToFileURL } from 'node:url';
import { redocly } from './redocly.js';

/** Prints the problems of both APIs and tells whether there were none. */
export async function lintSpec(): Promise<boolean> {
  const { code, stdout, stderr } = await redocly(
    'lint',
    'core',
    'channel',
    '--max-problems',
    '200',
    '--format',
    'stylish',
  );
  const clean = code === 0 && !/\bwarning\b/.test(stdout);
  if (!clean) console.error(stdout, stderr);
  return clean;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const clean = await lintSpec();
  console.log(clean ? 'spec: 0 errors, 0 warnings' : 'spec: has problems');
  process.exitCode = clean ? 0 : 1;
}
