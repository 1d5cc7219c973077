/**
 * `npm run docs:check`: whether the samples and the guides hold, against the package as it was built, and whether the
 * site in dist/docs/ does in a browser. Run `npm run build` and `npm run docs` first.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { deriveSamples, readDocument, toModule } from './derive-samples.js';
import { checkTypes } from './docs/check-types.js';

const files = {
  'core.ts': toModule(deriveSamples('core', await readDocument('core'))),
  'channel.ts': toModule(deriveSamples('channel', await readDocument('channel'))),
};
const complaints = await checkTypes('built-samples', files, 'built');
console.log(complaints || 'All samples compile against dist/package.');

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/docs', '--typecheck.enabled=false'], {
  stdio: 'inherit',
  env: { ...process.env, CI: 'true' },
});
process.exitCode = complaints === '' && status === 0 ? 0 : 1;
