import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { USAGE } from '../../src/cli/simulate.js';

async function start(...args: string[]) {
  const logged: string[] = [];
  const complained: string[] = [];
  const started = await run(args, {
    log: (line) => logged.push(line),
    error: (line) => complained.push(line),
  });
  return { ...started, logged, complained };
}

test.each([[], ['help'], ['--help'], ['-h'], ['simulate', '--help']])(
  '%j explains itself',
  async (...args) => {
    expect(await start(...args)).toEqual({ exitCode: 0, logged: [USAGE], complained: [] });
  },
);

test.each([['--version'], ['simulate', '--version']])('%j tells the version', async (...args) => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(await start(...args)).toEqual({ exitCode: 0, logged: [version], complained: [] });
});

test.each([
  [['simulat'], 'The only command is simulate.'],
  [['simulate', '--port', 'x'], '--port must be a whole number.'],
  [['simulate', '--port', '99999'], '--port must be at most 65535.'],
  [['simulate', '--token='], '--token must not be empty.'],
  [['simulate', '--host='], '--host must not be empty.'],
  [['simulate', '--prot', '1'], "Unknown option '--prot'."],
  [['simulate', '--port'], "Option '--port <value>' argument missing."],
  [
    ['simulate', '--port', '--quiet'],
    '--port lacks its value. One that begins with a dash is given as --port=value.',
  ],
  [['simulate', '--token', 'a', 'secret'], 'There is an argument that belongs to no option.'],
])('%j is told in one line what is wrong', async (args, message) => {
  expect(await start(...args)).toEqual({
    exitCode: 2,
    logged: [],
    complained: [`${message} See front-fetch simulate --help.`],
  });
});

test('a simulator runs until it is closed', async () => {
  const { exitCode, listener, logged } = await start('simulate', '--port', '0');
  expect(exitCode).toBe(0);
  expect((await fetch(`${listener?.url}/me`)).status).toBe(401);
  expect(logged[0]).toContain(listener?.url);
  await listener?.close();
  await expect(fetch(`${listener?.url}/me`)).rejects.toThrow('fetch failed');
});

test('a port that is in use is told, and the file of who uses it is left as it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'front-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'requests.jsonl');
  const { listener } = await start('simulate', '--port', '0', '--record', file);
  onTestFinished(() => listener?.close());
  await writeFile(file, 'a request\n');
  const { port } = new URL(listener?.url ?? '');
  expect(await start('simulate', '--port', port, '--record', file)).toEqual({
    exitCode: 2,
    logged: [],
    complained: [`Port ${port} is in use. Choose another with --port.`],
  });
  expect(await readFile(file, 'utf8')).toBe('a request\n');
});

test('a host that is not here is told', async () => {
  expect(await start('simulate', '--port', '0', '--host', '192.0.2.1')).toEqual({
    exitCode: 2,
    logged: [],
    complained: ['--host is no address of this machine.'],
  });
});

test.each([
  ['.', 'it is a folder'],
  ['nowhere/requests.jsonl', 'its folder is not there'],
  ['package.json/requests.jsonl', 'its folder is a file'],
])('requests are not recorded in %s, and nothing is left listening', async (file, why) => {
  const { port } = await freePort();
  expect(await start('simulate', '--port', String(port), '--record', file)).toEqual({
    exitCode: 2,
    logged: [],
    complained: [`The file of --record cannot be written: ${why}.`],
  });
  await expect(fetch(`http://127.0.0.1:${port}/me`)).rejects.toThrow('fetch failed');
});

async function freePort(): Promise<{ port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return address;
}
