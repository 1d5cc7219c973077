/**
 * Measures what an import costs an application: bundled, minified and gzipped. Exits with 1 when one is over its budget.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KB = 1024;

/** What is measured: source code, with paths from the root of the repository, and the most gzipped bytes it may have. */
interface Entry {
  readonly name: string;
  readonly source: string;
  readonly budget: number;
}

const ENTRIES: readonly Entry[] = [
  entry(
    'client: one call',
    "import { createFrontClient } from './src/index.ts'; await createFrontClient({ token: 'x' }).GET('/me')",
    18.5 * KB,
  ),
  entry('webhooks: verifyWebhook', "export { verifyWebhook } from './src/webhooks/index.ts'", 2 * KB),
  entry('webhooks: everything', "export * from './src/webhooks/index.ts'", 2.5 * KB),
  entry('oauth: everything', "export * from './src/oauth/index.ts'", 8 * KB),
  entry('channel: createChannelToken', "export { createChannelToken } from './src/channel/index.ts'", 6 * KB),
  entry(
    'channel: createChannelHandler',
    "export { createChannelHandler } from './src/channel/index.ts'",
    6 * KB,
  ),
];

function entry(name: string, source: string, budget: number): Entry {
  return { name, source, budget };
}

/** The size in bytes of a module, gzipped, with everything it imports. */
export async function measureBundle(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // Loaded only when they are needed: for a file without a type, for an export.
    external: ['mime', 'csv-parse'],
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

async function main(): Promise<void> {
  for (const { name, source, budget } of ENTRIES) {
    const size = await measureBundle(source);
    console.log(`${size > budget ? 'OVER' : 'ok  '} ${String(size).padStart(6)} of ${budget} bytes  ${name}`);
    if (size > budget) process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
