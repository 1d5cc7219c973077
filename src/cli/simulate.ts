import { parseArgs } from 'node:util';
import { createFrontSimulator, type Listener, type SimulatorOptions } from '../simulator/index.js';
import { UsageError } from './command-error.js';
import { explainListening, explainRecording } from './explain-failure.js';
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
  --quiet                logs nothing but where it listens

front-fetch --version tells the version.`;

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
 * @throws CommandError when the port, the host or the file is not to be had.
 */
export async function simulate(args: string[], say: (line: string) => void): Promise<Listener> {
  const values = readValues(args);
  const port = portOf(values);
  let recorder: Recorder | undefined;
  const simulator = createFrontSimulator({
    ...optionsOf(values),
    // It runs for days, and what was asked may hold files.
    logSize: 0,
    onRequest(request) {
      recorder?.write(request);
      if (!values.quiet) for (const line of describeRequest(request)) say(line);
    },
  });
  const listener = await simulator.listen({ port, host: values.host }).catch((error: unknown) => {
    throw explainListening(error, port);
  });
  // Only now: when the port is in use, the file may be that of the simulator that has it.
  if (values.record !== undefined) recorder = await openRecorder(values.record, listener);
  for (const line of describeStart(values, listener.url)) say(line);
  return { url: listener.url, close: () => closeAll(listener, recorder) };
}

async function openRecorder(path: string, listener: Listener): Promise<Recorder> {
  try {
    return await createRecorder(path);
  } catch (error) {
    await listener.close();
    throw explainRecording(error);
  }
}

/** Where it listens, and how a client is pointed at it. A token that was given may be good elsewhere, and logs are kept. */
function describeStart({ seed, token, quiet }: Values, url: string): string[] {
  const isOwn = token === OPTIONS.token.default;
  const first = `A Front with the seed ${seed} listens on ${url}. Its token is ${isOwn ? token : 'the one that was given'}.`;
  const call = `createFrontClient({ token: '${isOwn ? token : '…'}', baseUrl: '${url}' })`;
  return quiet ? [first] : [first, `Point a client at it: ${call}`];
}

async function closeAll(listener: Listener, recorder: Recorder | undefined): Promise<void> {
  await listener.close();
  await recorder?.close();
}

function readValues(args: string[]) {
  const { values } = parse(args);
  for (const name of ['token', 'host', 'record'] as const)
    if (values[name] === '') throw new UsageError(`--${name} must not be empty.`);
  return values;
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, strict: true });
  } catch (error) {
    throw new UsageError(complaintOf(error));
  }
}

/** The first sentence of what `parseArgs` complains of. It would repeat a stray argument, which may be a token. */
function complaintOf(error: unknown): string {
  const { code, message } = error as Error & { readonly code?: string };
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return 'There is an argument that belongs to no option.';
  const [, name] = /^Option '(--\w+)' argument is ambiguous/.exec(message) ?? [];
  if (name !== undefined)
    return `${name} lacks its value. One that begins with a dash is given as ${name}=value.`;
  return message.replace(/\.?(\n| To specify).*$/s, '').replace(/\.?$/, '.');
}

function portOf(values: Values): number {
  const port = numberOf(values, 'port');
  if (port > 65_535) throw new UsageError('--port must be at most 65535.');
  return port;
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
