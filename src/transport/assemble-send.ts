import { limiterOf } from '../quota/limiter-of.js';
import type { ApiFacts } from '../request/api-facts.js';
import { checkClient } from '../request/options.js';
import { createAuthorization } from '../request/token.js';
import type { ClientOptions } from '../types.js';
import { systemClock } from './clock.js';
import type { Internals } from './internals.js';
import { RetryBudget } from './retry-budget.js';
import { retryOptions } from './retry-options.js';
import type { Fetch } from './send.js';
import { withTimeout } from './timeout.js';
import { withToken } from './token.js';
import { type Recovery, withRecovery } from './with-recovery.js';

/** Longest wait in ms for quota that a call accepts when nobody names one: a window and a half. */
const MAX_WAIT = 90_000;

/** Puts the way from a client to Front together, outermost first: recovery, quota, token, timeout, fetch. */
export function assembleSend(facts: ApiFacts, baseUrl: string, options: ClientOptions): Internals {
  checkClient(options);
  const { token, fetch, timeout = 30_000, maxWait, onEvent, clock = systemClock } = options;
  const { maxResponseSize = 64 * 1024 * 1024 } = options;
  const authorization = createAuthorization(token);
  const platformFetch: Fetch = fetch ?? ((request, init) => globalThis.fetch(request, init));
  const sendBare = withTimeout(platformFetch, { timeout, maxResponseSize, clock });
  const sendOnce = withToken(sendBare, authorization);
  const limiter = limiterOf(options, baseUrl, clock);
  const { resourceGuard } = facts;
  const retry = retryOptions(options.retry);
  const recovery: Recovery = {
    send: limiter?.wrap(sendOnce, { maxWait, resourceGuard, onEvent }) ?? sendOnce,
    sendElsewhere: sendBare,
    baseUrl,
    clock,
    random: options.random ?? Math.random,
    retry: (given) => retryOptions(given, retry),
    budget: new RetryBudget(),
    timeout,
    maxWait: maxWait ?? MAX_WAIT,
    governed: limiter !== undefined,
    onEvent,
    loaded: undefined,
  };
  return { facts, send: withRecovery(recovery), recovery };
}
