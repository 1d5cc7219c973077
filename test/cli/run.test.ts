import { createServer } from 'node:net';
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

test.each([[], ['help'], ['--help'], ['simulate', '--help']])('%j explains itself', async (...args) => {
  expect(await start(...args)).toEqual({ exitCode: 0, logged: [USAGE], complained: [] });
});

test.each([
  [['simulat'], 'There is no command simulat.'],
  [['simulate', '--port', 'x'], '--port must be a whole number.'],
])('%j is told what is wrong, and how it is right', async (args, message) => {
  expect(await start(...args)).toEqual({
    exitCode: 2,
    logged: [],
    complained: [`${message}\n\n${USAGE}`],
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

test('a port that is taken is a failure, not a wrong command', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as { port: number };
  await expect(start('simulate', '--port', String(port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
