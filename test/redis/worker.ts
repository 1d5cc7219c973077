/**
 * A process of its own that sends calls within a quota shared through Redis, and ends when they are answered.
 *
 * @module
 */
import { Redis } from 'ioredis';
import { createGovernor } from '../../src/quota/create-governor.js';
import { withQuota } from '../../src/quota/with-quota.js';
import { redisQuotaStore } from '../../src/redis/index.js';
import { systemClock } from '../../src/transport/system-clock.js';
import { request } from '../quota/model-server.js';

const { url, port, first, calls, path, lease } = JSON.parse(process.argv[2] ?? '{}');
const redis = new Redis(port);
const governor = createGovernor({
  clock: systemClock,
  company: 'planet-express',
  store: redisQuotaStore(redis, { lease }),
});
const caller = { maxWait: Number.POSITIVE_INFINITY, guards: undefined, onEvent: undefined };
const send = withQuota((each) => fetch(each.url), governor, caller);

async function sendUntilTaken(to: string): Promise<void> {
  const call = request({}, { url: to });
  while ((await send(call)).status === 429);
}

// Some calls first, so that the limit is known and many may go at once.
for (let call = 0; call < first; call++) await sendUntilTaken(`${url}/me`);
await Promise.all(Array.from({ length: calls }, () => sendUntilTaken(url + path)));
redis.disconnect();
