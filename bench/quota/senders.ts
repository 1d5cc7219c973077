/**
 * The ways to send many calls that are compared: ours and those of the libraries people use today, each set up to retry a
 * 429 for as long as it takes.
 *
 * @module
 */
import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Redis } from 'ioredis';
import ky from 'ky';
import { createFrontClient } from '../../src/client.js';
import { createRateLimiter } from '../../src/quota/rate-limiter.js';
import { redisQuotaStore } from '../../src/redis/index.js';

/** Sends one call, and resolves once it was let in. */
export type SendOne = () => Promise<unknown>;

/** Makes a {@link SendOne} to a server. `redisPort` is where a Redis listens. */
export type CreateSender = (url: string, redisPort?: number) => SendOne;

const OURS = { token: 'token', maxWait: Number.POSITIVE_INFINITY, retry: { limit: 1000 } };

/** By name. */
export const senders: Record<string, CreateSender> = {
  'front-fetch': (baseUrl) => {
    const front = createFrontClient({ ...OURS, baseUrl, rateLimit: createRateLimiter() });
    return () => front.GET('/me');
  },
  'front-fetch, Redis': (baseUrl, redisPort = 6379) => {
    const redis = new Redis(redisPort);
    const rateLimit = createRateLimiter({ company: 'planet-express', store: redisQuotaStore(redis) });
    const front = createFrontClient({ ...OURS, baseUrl, rateLimit });
    return () => front.GET('/me');
  },
  'octokit throttling + retry': (baseUrl) => {
    const onRateLimit = () => true;
    const Client = Octokit.plugin(throttling, retry);
    const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
    const throttle = { onRateLimit, onSecondaryRateLimit: onRateLimit, fallbackSecondaryRateRetryAfter: 1 };
    const octokit = new Client({ baseUrl, throttle, log });
    return () => octokit.request('GET /me');
  },
  ky: (baseUrl) => {
    const client = ky.create({ prefixUrl: baseUrl, timeout: false, retry: { limit: 1000 } });
    return () => client.get('me').json();
  },
  'Retry-After loop': (baseUrl) => async () => {
    for (;;) {
      const response = await fetch(`${baseUrl}/me`);
      await response.text();
      if (response.status !== 429) return;
      await new Promise((resolve) => setTimeout(resolve, 1000 * Number(response.headers.get('retry-after'))));
    }
  },
};
