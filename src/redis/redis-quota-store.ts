import { createHash } from 'node:crypto';
import type { QuotaGrant, QuotaStore } from '../quota/store.js';
import { kindOf } from '../request/plain-value.js';
import { assertOption, takeOptions } from '../take-options.js';
import { EXCHANGE_SCRIPT } from './exchange-script.js';

/** A connected client: of `ioredis`, or of `redis` (node-redis). */
export type RedisClient =
  | { call(command: string, ...args: string[]): Promise<unknown> }
  | { sendCommand(args: string[]): Promise<unknown> };

/** Options of {@link redisQuotaStore}. */
export interface RedisQuotaStoreOptions {
  /** What keys in Redis begin with. @default 'front-fetch:quota:' */
  readonly prefix?: string;
  /**
   * How long in ms the requests that a process has in flight count after it was last heard of. A process that lives is
   * heard of three times as often.
   *
   * @default 5000
   */
  readonly lease?: number;
}

const SHA = createHash('sha1').update(EXCHANGE_SCRIPT).digest('hex');

/**
 * Keeps the quota of companies in Redis, so that all processes and machines draw on it together. Each decision is one
 * script, which Redis runs in one step with its own clock. One key for each company, kept for 10 minutes.
 *
 * @example
 * const rateLimit = createRateLimiter({ company: 'planet-express', store: redisQuotaStore(new Redis()) });
 * @throws TypeError when it is given something else than a client, or an option is wrong, naming it.
 */
export function redisQuotaStore(client: RedisClient, options: RedisQuotaStoreOptions = {}): QuotaStore {
  const command = commandOf(client);
  const { prefix = 'front-fetch:quota:', lease = 5000 } = takeOptions(options, { prefix: 0, lease: 0 });
  assertOption(typeof prefix === 'string', 'prefix', 'a string');
  assertOption(Number.isFinite(lease) && lease > 0, 'lease', 'a number of ms above 0');

  async function run(key: string, ask: string): Promise<unknown> {
    try {
      return await command(['EVALSHA', SHA, '1', key, ask]);
    } catch (error) {
      // A Redis that was restarted has forgotten the script.
      if (!(error instanceof Error) || !error.message.includes('NOSCRIPT')) throw error;
      return command(['EVAL', EXCHANGE_SCRIPT, '1', key, ask]);
    }
  }

  return {
    lease,
    exchange: async ({ company, ...ask }) =>
      toGrant(await run(prefix + company, JSON.stringify({ ...ask, lease }))),
  };
}

function commandOf(client: RedisClient): (args: [string, ...string[]]) => Promise<unknown> {
  // A class would have the `call` of every function.
  if (typeof client === 'object' && client !== null) {
    // ioredis has a `sendCommand` too, which takes something else.
    if ('call' in client && typeof client.call === 'function')
      return ([name, ...args]) => client.call(name, ...args);
    if ('sendCommand' in client && typeof client.sendCommand === 'function')
      return (args) => client.sendCommand(args);
  }
  throw new TypeError(`redisQuotaStore: give a client of ioredis or node-redis, not ${kindOf(client)}.`);
}

function toGrant(answer: unknown): QuotaGrant {
  const [interactive, bulk, stamp, wait] = Array.isArray(answer) ? answer.map(Number) : [];
  if (interactive === undefined || bulk === undefined || stamp === undefined || wait === undefined) {
    throw new Error('the quota script gave no grant');
  }
  return { interactive, bulk, stamp, wait };
}
