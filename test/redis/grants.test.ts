import { expect, test } from 'vitest';
import { type RedisClient, redisQuotaStore } from '../../src/redis/index.js';

const ASK = {
  company: 'planet-express',
  holder: 'h',
  inFlight: 1,
  interactive: 2,
  bulk: 3,
  reserve: 0.1,
  news: undefined,
};

/** A client of ioredis that answers so, and remembers what it was asked. */
function createClient(...answers: unknown[]) {
  const commands: string[][] = [];
  const client: RedisClient = {
    call: async (...command: string[]) => {
      commands.push(command);
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  return { client, commands };
}

test('asks by the hash of the script, for one key, and reads the grant', async () => {
  const { client, commands } = createClient([2, '3', 7, 0]);
  const { exchange, lease } = redisQuotaStore(client, { prefix: 'p:', lease: 100 });
  expect(await exchange(ASK)).toEqual({ interactive: 2, bulk: 3, stamp: 7, wait: 0 });
  expect(lease).toBe(100);
  const { company, ...ask } = ASK;
  expect(commands).toEqual([
    [
      'EVALSHA',
      expect.stringMatching(/^[0-9a-f]{40}$/),
      '1',
      `p:${company}`,
      JSON.stringify({ ...ask, lease: 100 }),
    ],
  ]);
});

test('sends the script to a Redis that has forgotten it, and to no other', async () => {
  const forgetful = createClient(new Error('NOSCRIPT No matching script.'), [1, 0, 1, 0]);
  expect((await redisQuotaStore(forgetful.client).exchange(ASK)).interactive).toBe(1);
  expect(forgetful.commands.map(([name]) => name)).toEqual(['EVALSHA', 'EVAL']);
  for (const failure of [new Error('READONLY'), new TypeError('x')]) {
    const failing = createClient(failure);
    await expect(redisQuotaStore(failing.client).exchange(ASK)).rejects.toBe(failure);
    expect(failing.commands).toHaveLength(1);
  }
});

test.each([undefined, null, 'OK', [], [1, 2, 3]])('takes %j for no grant', async (answer) => {
  await expect(redisQuotaStore(createClient(answer).client).exchange(ASK)).rejects.toThrow(
    'the quota script gave no grant',
  );
});

test.each([
  [{}, 'an object'],
  [{ call: 1 }, 'an object'],
  [{ sendCommand: 'x' }, 'an object'],
  ['redis://localhost', 'a string'],
  [undefined, 'undefined'],
  [null, 'null'],
  [class Redis {}, 'a function'],
])('%o is no client', (client, kind) => {
  expect(() => redisQuotaStore(client as never)).toThrow(
    new TypeError(`redisQuotaStore: give a client of ioredis or node-redis, not ${kind}.`),
  );
});

test.each([
  [{ lease: 0 }, 'Option `lease` must be a number of ms above 0.'],
  [{ lease: -1 }, 'Option `lease` must be a number of ms above 0.'],
  [{ lease: Number.NaN }, 'Option `lease` must be a number of ms above 0.'],
  [{ lease: Number.POSITIVE_INFINITY }, 'Option `lease` must be a number of ms above 0.'],
  [{ lease: '5s' }, 'Option `lease` must be a number of ms above 0.'],
  [{ prefix: 7 }, 'Option `prefix` must be a string.'],
  [{ leases: 1 }, 'Option `leases` is unknown. Known are prefix, lease.'],
])('keeps no quota with %o', (wrong, message) => {
  const { client } = createClient();

  expect(() => redisQuotaStore(client, wrong as object)).toThrow(new TypeError(message));
});
