import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noBrowser } from '../docs/browser.js';
import type { ProjectFiles } from './project.js';
import { runPage } from './run-page.js';
import { type Command, runProcess } from './run-process.js';
import { runWorker } from './run-worker.js';
import type { Outcomes } from './scenarios/index.js';
import { findWorkerd } from './workerd.js';
import type { World } from './world.js';

const PACKAGES = fileURLToPath(new URL('./node_modules/', import.meta.url));

/** The oldest Node that is supported. The servers run on it. */
export const OLDEST_NODE = nodeOf('node-20.19');

/** Something that the package runs on. */
export interface Runtime {
  /** Why it cannot run here, unless it can. */
  readonly missing?: string | undefined;
  readonly version: (project: string) => Promise<string>;
  /** Runs the scenarios in it. */
  readonly run: (project: string, files: ProjectFiles, world: World) => Promise<Outcomes>;
}

/** The row of msw 3, which is no runtime and needs Node 22. */
export const MSW = 'msw-3';

/** By the name that `npm run check:runtimes -- <name>` takes. */
export const RUNTIMES: Readonly<Record<string, Runtime>> = {
  'node-20.19': program(OLDEST_NODE),
  'node-22': program(nodeOf('node-22')),
  'node-24': program(nodeOf('node-24')),
  'node-26': program(nodeOf('node-26')),
  bun: program(join(PACKAGES, '@oven/bun-linux-x64/bin/bun')),
  // All that it needs to be allowed is to reach Front.
  deno: program(join(PACKAGES, '@deno/linux-x64-glibc/deno'), [
    'run',
    '--quiet',
    '--no-prompt',
    '--allow-net=127.0.0.1',
  ]),
  chromium: {
    missing: noBrowser,
    version: async (project) =>
      firstNumber(await runProcess({ file: '/usr/bin/chromium', args: ['--version'] }, project)),
    run: (_project, { inPage }, world) => runPage(inPage, world),
  },
  workerd: {
    version: async () => findWorkerd().version,
    run: (_project, { inWorker }, world) => runWorker(inWorker, world),
  },
};

/** The program of a Node that is installed here under a name. */
export function nodeOf(name: string): string {
  return join(PACKAGES, name, 'bin/node');
}

function program(file: string, args: readonly string[] = []): Runtime {
  return {
    version: async (project) => firstNumber(await runProcess({ file, args: ['--version'] }, project)),
    async run(project, { inProcess }, world) {
      const command: Command = { file, args: [...args, inProcess, JSON.stringify(world)] };
      return JSON.parse(await runProcess(command, project)) as Outcomes;
    },
  };
}

function firstNumber(text: string): string {
  return /\d+(\.\d+)+/.exec(text)?.[0] ?? text.trim();
}
