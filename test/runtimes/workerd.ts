import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

const require = createRequire(import.meta.url);

/** A worker, and what its `env` holds. */
export interface Worker {
  /** A module with everything in it. */
  readonly script: string;
  readonly texts?: Readonly<Record<string, string>>;
  /** By name, the server that takes what is sent to a queue, as `127.0.0.1:<port>`. */
  readonly queues?: Readonly<Record<string, string>>;
}

/** What runs a worker. */
export interface Workerd {
  readonly url: string;
  readonly end: () => Promise<void>;
}

/** Its package: the version, and the program for this platform. @throws Error when there is none for it */
export function findWorkerd(): { readonly version: string; readonly program: string } {
  const { version, default: program } = require('workerd');
  return { version, program };
}

/** Starts workerd, what Cloudflare runs workers with. */
export async function startWorkerd(worker: Worker): Promise<Workerd> {
  const { program } = findWorkerd();
  const folder = await mkdtemp(join(tmpdir(), 'workerd-'));
  await writeFile(join(folder, 'worker.js'), worker.script);
  await writeFile(join(folder, 'config.capnp'), configure(worker));
  // It says on descriptor 3 where it listens.
  const child = spawn(program, ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint += String(chunk);
  });
  async function end(): Promise<void> {
    child.kill();
    await closed;
    await rm(folder, { recursive: true });
  }
  for await (const line of child.stdio[3] as Readable) {
    const { port } = JSON.parse(String(line)) as { port: number };
    return { url: `http://127.0.0.1:${port}`, end };
  }
  await end();
  throw new Error(`workerd did not start: ${complaint}`);
}

/** Its configuration in the text format of Cap'n Proto, whose strings are those of JSON as long as they are ASCII. */
function configure({ texts = {}, queues = {} }: Worker): string {
  const text = JSON.stringify;
  const bindings = [
    ...Object.entries(texts).map(([name, value]) => `(name = ${text(name)}, text = ${text(value)})`),
    ...Object.keys(queues).map((name) => `(name = ${text(name)}, queue = ${text(name)})`),
  ];
  const external = Object.entries(queues).map(
    ([name, address]) => `(name = ${text(name)}, external = (address = ${text(address)}, http = ()))`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [${[
    `(name = "worker", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2025-07-18",
      globalOutbound = "network",
      bindings = [${bindings.join(', ')}],
    ))`,
    // Servers of this machine too, which it refuses by itself.
    '(name = "network", network = (allow = ["public", "private"]))',
    ...external,
  ].join(',\n    ')}],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
);
`;
}
