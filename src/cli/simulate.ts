import { parseArgs } from 'node:util';
import { createFrontSimulator, type Listener, type SimulatorOptions } from '../simulator/index.js';
import { createRecorder, type Recorder } from './recorder.js';
import { describeRequest } from './request-log.js';

export const USAGE = `Usage: front-fetch simulate [options]

Starts a Front to test against.

  --port <number>        where it listens (default: 4010)
  --host <name>          on which address (default: 127.0.0.1)
  --seed <name>          what its company has: planet-express or empty (default: planet-express)
  --token <token>        the token that it accepts (default: simulator-token)
  --limit <number>       requests a minute (default: 100)
  --burst <number>       requests beyond that, for ten minutes (default: 0)
  --guards               limits single routes and resources too
  --processing <ms>      how long it works at a message after accepting it (default: 1000)
  --latency <ms>         how long each answer takes (default: 0)
  --record <file>        writes every request to a file, one JSON object a line, without the token
  --quiet                logs nothing but where it listens`;

/** A command that was given wrongly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const OPTIONS = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  seed: { type: 'string', default: 'planet-express' },
  token: { type: 'string', default: 'simulator-token' },
  limit: { type: 'string', default: '100' },
  burst: { type: 'string', default: '0' },
  guards: { type: 'boolean', default: false },
  processing: { type: 'string', default: '1000' },
  latency: { type: 'string', default: '0' },
  record: { type: 'string' },
  quiet: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof readValues>;

/**
 * Starts a simulator as arguments say, and tells `say` of every request.
 *
 * @throws UsageError when an argument is wrong, naming it.
 */
export async function simulate(args: string[], say: (line: string) => void): Promise<Listener> {
  const values = readValues(args);
  const port = numberOf(values, 'port');
  const options = optionsOf(values);
  const recorder = values.record === undefined ? undefined : await createRecorder(values.record);
  const simulator = createFrontSimulator({
    ...options,
    // It runs for days, and what was asked may hold files.
    logSize: 0,
    onRequest(request) {
      recorder?.write(request);
      if (!values.quiet) for (const line of describeRequest(request)) say(line);
    },
  });
  const listener = await simulator.listen({ port, host: values.host });
  // One that was given may be good elsewhere, and logs are kept.
  const token = values.token === OPTIONS.token.default ? values.token : 'the one that was given';
  say(`A Front with the seed ${values.seed} listens on ${listener.url}. Its token is ${token}.`);
  return { url: listener.url, close: () => closeAll(listener, recorder) };
}

async function closeAll(listener: Listener, recorder: Recorder | undefined): Promise<void> {
  await listener.close();
  await recorder?.close();
}

function readValues(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function optionsOf(values: Values): SimulatorOptions {
  const { seed, token, guards } = values;
  if (seed !== 'planet-express' && seed !== 'empty')
    throw new UsageError('--seed must be planet-express or empty.');
  return {
    seed,
    token,
    quota: { limit: numberOf(values, 'limit'), burst: numberOf(values, 'burst'), guards },
    processing: numberOf(values, 'processing'),
    latency: numberOf(values, 'latency'),
  };
}

function numberOf(values: Values, name: 'port' | 'limit' | 'burst' | 'processing' | 'latency'): number {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 0 || values[name] === '')
    throw new UsageError(`--${name} must be a whole number.`);
  return number;
}
