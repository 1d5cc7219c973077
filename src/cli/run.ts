import type { Listener } from '../simulator/index.js';
import { CommandError, UsageError } from './command-error.js';
import { simulate, USAGE } from './simulate.js';
import { readVersion } from './version.js';

/** Where lines of text go: to whoever started the command, and to whoever has to mend how they did. */
export interface Output {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

/** How a command began. */
export interface Started {
  /** 2 when it was given wrongly, or asks for what is not to be had, such as a port that is in use. */
  readonly exitCode: 0 | 2;
  /** What runs on until it is closed. */
  readonly listener?: Listener;
}

/** Runs the command `front-fetch`. Its one subcommand so far is `simulate`. */
export async function run(args: readonly string[], output: Output): Promise<Started> {
  const [command, ...rest] = args;
  const told = toldOf(command, args);
  if (told !== undefined) {
    output.log(told);
    return { exitCode: 0 };
  }
  try {
    if (command !== 'simulate') throw new UsageError('The only command is simulate.');
    return { exitCode: 0, listener: await simulate(rest, output.log) };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const more = error instanceof UsageError ? ' See front-fetch simulate --help.' : '';
    output.error(error.message + more);
    return { exitCode: 2 };
  }
}

/** What is told instead of starting anything. */
function toldOf(command: string | undefined, args: readonly string[]): string | undefined {
  if (command === undefined || command === 'help' || args.includes('--help') || args.includes('-h'))
    return USAGE;
  return args.includes('--version') ? readVersion() : undefined;
}
