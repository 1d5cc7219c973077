/**
 * Measures what an import costs an application: bundled, minified and gzipped. Exits with 1 when one is over its budget.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { bundledSize, loadedSize, reachOf } from './bundle-size.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KB = 1024;

/** What is measured: source code, with paths from the root of the repository, and the most gzipped bytes it may have. */
interface Entry {
  readonly name: string;
  readonly source: string;
  readonly budget: number;
  /** Counts what the program loads when it runs, of a bundle that loads the rest when it is needed. */
  readonly loaded?: boolean;
}

const CLIENT = `
import { createFrontClient } from './src/index.ts';
const front = createFrontClient({ token: 'x' });
`;
const READ = `await front.GET('/conversations/{conversation_id}', { params: { path: { conversation_id: 'alt:ref:1' } } });`;
const WRITE = `await front.POST('/conversations', { body: { type: 'discussion', subject: 'Delivery' } });`;

const ENTRIES: readonly Entry[] = [
  { name: 'client: loaded by one read', source: CLIENT + READ, budget: 7 * KB, loaded: true },
  { name: 'client: loaded by one write', source: CLIENT + WRITE, budget: 17 * KB, loaded: true },
  { name: 'client: loaded by two reads', source: CLIENT + READ + READ, budget: 19 * KB, loaded: true },
  { name: 'client: everything, in one file', source: CLIENT + READ, budget: 22.5 * KB },
  entry('webhooks: verifyWebhook', "export { verifyWebhook } from './src/webhooks/index.ts'", 2 * KB),
  entry('webhooks: everything', "export * from './src/webhooks/index.ts'", 2 * KB),
  entry('oauth: everything', "export * from './src/oauth/index.ts'", 8 * KB),
  entry(
    'channel: token and handler',
    "export { createChannelToken, createChannelHandler } from './src/channel/index.ts'",
    6 * KB,
  ),
];

/** What is for servers, tests and shells, and no part of a client. */
const FOREIGN = /^(src\/(simulator|redis|node|cli|webhooks|oauth|channel)\/|node:|ioredis|ajv)/;
const FREE = 'ok   client: comes to nothing of the simulator, Redis or Node';

function entry(name: string, source: string, budget: number): Entry {
  return { name, source, budget };
}

async function main(): Promise<void> {
  for (const { name, source, budget, loaded = false } of ENTRIES) {
    const size = await (loaded ? loadedSize : bundledSize)({ contents: source, resolveDir: ROOT });
    console.log(`${size > budget ? 'OVER' : 'ok  '} ${String(size).padStart(6)} of ${budget} bytes  ${name}`);
    if (size > budget) process.exitCode = 1;
  }
  const reach = await reachOf({ contents: CLIENT + READ, resolveDir: ROOT });
  const foreign = reach.filter((path) => FOREIGN.test(path));
  console.log(foreign.length === 0 ? FREE : `OVER a client can come to ${foreign.join(', ')}`);
  if (foreign.length > 0) process.exitCode = 1;
}

await main();
