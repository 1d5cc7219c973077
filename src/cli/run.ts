import type { Listener } from '../simulator/index.js';
import { simulate, USAGE, UsageError } from './simulate.js';

/** Where lines of text go: to whoever started the command, and to whoever has to mend how they did. */
export interface Output {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

/** How a command began. */
export interface Started {
  /** 2 when it was given wrongly. */
  readonly exitCode: 0 | 2;
  /** What runs on until it is closed. */
  readonly listener?: Listener;
}

/** Runs the command `front-fetch`. Its one subcommand so far is `simulate`. */
export async function run(args: readonly string[], output: Output): Promise<Started> {
  const [command, ...rest] = args;
  if (command === undefined || command === 'help' || args.includes('--help')) {
    output.log(USAGE);
    return { exitCode: 0 };
  }
  try {
    if (command !== 'simulate') throw new UsageError(`There is no command ${command}.`);
    return { exitCode: 0, listener: await simulate(rest, output.log) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.error(`${error.message}\n\n${USAGE}`);
    return { exitCode: 2 };
  }
}
