import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { createFrontSimulator } from '../../src/simulator/index.js';

const REDOCLY = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));
const WORKFLOWS = fileURLToPath(new URL('workflows.arazzo.yaml', import.meta.url));

test('the main workflows hold over HTTP, as Redocly runs and validates them', {
  timeout: 120_000,
}, async () => {
  const simulator = createFrontSimulator({ processing: 0 });
  const { url, close } = await simulator.listen();
  onTestFinished(close);
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
  const run = promisify(execFile)(
    process.execPath,
    [REDOCLY, 'respect', WORKFLOWS, '--server', `core=${url}`],
    { env },
  );
  const { stdout, stderr } = await run.catch((error: { stdout: string; stderr: string }) => error);
  expect(stdout + stderr).toMatch(/Workflows: 4 passed, 4 total/);
  expect(simulator.requests.length).toBeGreaterThan(10);
});
