/**
 * One quota for several processes and machines, kept in Redis. Takes a client of `ioredis` or of `redis`.
 *
 * @example
 * const rateLimit = createRateLimiter({ company: 'planet-express', store: redisQuotaStore(new Redis()) });
 *
 * @module front-fetch/redis
 */
export { type RedisClient, type RedisQuotaStoreOptions, redisQuotaStore } from './redis-quota-store.js';
