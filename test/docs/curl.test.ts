import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deriveSamples, readDocument } from '../../scripts/derive-samples.js';
import { createFrontSimulator, type Listener } from '../../src/simulator/index.js';
import { arrangeExample } from '../helpers/arrange-example.js';
import { FILES } from './run-code.js';

const run = promisify(execFile);
const samples = [
  ...deriveSamples('core', await readDocument('core')),
  ...deriveSamples('channel', await readDocument('channel')),
];
const simulator = createFrontSimulator({
  quota: { limit: 1_000_000 },
  clock: { start: 1_769_300_000_000 },
  accepts: () => true,
});

// Where curl is missing: apt-get install curl.
describe.skipIf(!existsSync('/usr/bin/curl') && process.env.CI !== 'true')('for a shell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'front-fetch-curl-'));
  let listener: Listener;

  beforeAll(async () => {
    listener = await simulator.listen();
    for (const name of FILES) writeFileSync(join(folder, name), `the bytes of ${name}`);
  });
  afterAll(async () => {
    await listener.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('every sample gets its documented success', async () => {
    const failed: string[] = [];
    for (const { call, curl } of samples) {
      simulator.reset();
      await arrangeExample(call.operation.operationId, simulator);
      const command = curl
        .replace('https://api2.frontapp.com', listener.url)
        .replace('curl ', 'curl --silent ');
      const env = { ...process.env, FRONT_API_TOKEN: simulator.token, FRONT_CHANNEL_TOKEN: 'a.b.c' };
      await run('sh', ['-c', command], { cwd: folder, env });
      const request = simulator.requests.at(-1);
      const isRight =
        request?.operationId === call.operation.operationId &&
        call.statuses.includes(String(request?.status));
      if (!isRight) failed.push(`${request?.status} ${command}`);
    }
    expect(failed).toEqual([]);
  }, 180_000);
});
