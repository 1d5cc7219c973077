import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ENTRIES = ['channel', 'node', 'oauth', 'redis', 'simulator', 'webhooks'];

/** Which package the code is checked against: the sources, or what `npm run build` made. */
export type PackageForm = 'source' | 'built';

/** What the code of the documentation imports, and where that is. */
function pathsOf(form: PackageForm): Record<string, string[]> {
  const file = (name: string) =>
    form === 'source' ? [`../../src/${name}.ts`] : [`../../dist/package/src/${name}.d.ts`];
  return {
    'front-fetch': file('index'),
    ...Object.fromEntries(ENTRIES.map((entry) => [`front-fetch/${entry}`, file(`${entry}/index`)])),
  };
}

/** Type-checks modules as a user's compiler would, and gives what it has to say: nothing when all is well. */
export async function checkTypes(
  name: string,
  files: Readonly<Record<string, string>>,
  form: PackageForm = 'source',
): Promise<string> {
  // Two levels below the root, where imports find the packages that a user would have.
  const folder = join(ROOT, 'dist', `check-${name}-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    for (const [file, source] of Object.entries(files)) await writeFile(join(folder, file), source);
    const compilerOptions = { paths: pathsOf(form), noEmit: true };
    const config = { extends: '../../tsconfig.json', compilerOptions, include: ['*.ts'] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    return await compile(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function compile(folder: string): Promise<string> {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tsc, '-p', folder, '--pretty', 'false']);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', () => resolve(output));
  });
}
