import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createFrontClient } from '../../src/index.js';
import { createVirtualClock } from '../faults/virtual-clock.js';

setFlagsFromString('--expose-gc');
const gc: () => void = runInNewContext('gc');

test('a client that is made for one call knows of the window that the last one spent', async () => {
  const clock = createVirtualClock();
  const start = clock.now();
  const sent: number[] = [];
  const fetch = async () => {
    sent.push(clock.now() - start);
    const isSpent = clock.now() - start < 30_000;
    const headers = {
      'x-ratelimit-limit': '50',
      'x-ratelimit-remaining': isSpent ? '0' : '49',
      'x-ratelimit-reset': String((start + (isSpent ? 30_000 : 90_000)) / 1000),
    };
    return Response.json({}, { headers });
  };
  const call = (token: string) => clock.drive(createFrontClient({ token, clock, fetch }).GET('/me'));

  // The client of the first call of a process stays.
  await call('other');
  await call('token');
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setImmediate(resolve));
    gc();
  }
  await call('token');

  expect(sent.at(-1)).toBeGreaterThanOrEqual(30_000);
  expect(sent.filter((at) => at < 30_000).length).toBeLessThanOrEqual(2);
});
