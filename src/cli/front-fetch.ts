#!/usr/bin/env node
/**
 * The command `front-fetch`. Its one subcommand so far is `simulate`.
 *
 * @module
 */
import { simulate, USAGE, UsageError } from './simulate.js';

const [command, ...rest] = process.argv.slice(2);

if (command === undefined || command === 'help' || command === '--help' || rest.includes('--help')) {
  console.log(USAGE);
} else if (command !== 'simulate') {
  fail(`There is no command ${command}.\n\n${USAGE}`);
} else {
  await start();
}

async function start(): Promise<void> {
  try {
    const { close } = await simulate(rest, (line) => console.log(line));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    fail(`${error.message}\n\n${USAGE}`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
