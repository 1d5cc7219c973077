/**
 * `npm run build`: compiles the package into dist/package/ and puts the documents beside it that the simulator reads.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
  const [source, target] = [new URL(`generated/${name}`, ROOT), new URL(`generated/${name}`, OUT)];
  if (name.endsWith('.d.json.ts')) await copyFile(source, target);
  // In one line: half the size, and nobody reads it there.
  if (name.endsWith('.openapi.json'))
    await writeFile(target, JSON.stringify(JSON.parse(await readFile(source, 'utf8'))));
}
