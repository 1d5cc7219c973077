export { type RedisClient, type RedisQuotaStoreOptions, redisQuotaStore } from './redis-quota-store.js';
