/**
 * `npm run build`: compiles the package into dist/package/ and puts the documents beside it that the simulator reads.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { copyFile, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);
const OUT = new URL('dist/package/', ROOT);

await rm(OUT, { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
  cwd: fileURLToPath(ROOT),
  stdio: 'inherit',
});
for (const name of await readdir(new URL('generated/', ROOT))) {
  if (/\.openapi\.(json|d\.json\.ts)$/.test(name)) {
    await copyFile(new URL(`generated/${name}`, ROOT), new URL(`generated/${name}`, OUT));
  }
}
