import { checkClientOptions } from '../client-options.js';
import { checkRateLimit } from '../quota/rate-limit-options.js';
import type { ApiFacts } from '../request/api-facts.js';
import type { ClientOptions } from '../types.js';
import { machineTime } from './clock.js';
import { deliver } from './deliver.js';
import type { Internals } from './internals.js';
import { retryOptions } from './retry-options.js';
import { withTimeout } from './timeout.js';
import { withToken } from './token.js';

/** Puts the way from a client to Front together, outermost first: delivery, token, timeout, fetch. */
export function assembleSend(facts: ApiFacts, baseUrl: string, given: ClientOptions): Internals {
  checkClientOptions(given);
  const { token, ...options } = given;
  const { timeout = 30_000, clock = machineTime } = options;
  checkRateLimit(options.rateLimit);
  const retry = retryOptions(options.retry);
  const sendElsewhere = withTimeout({ ...options, timeout, clock });
  const internals: Internals = {
    ...{ facts, baseUrl, clock, timeout, options, sendElsewhere },
    account: () => typeof token === 'string' && `${baseUrl} ${token}`,
    retry: (each) => retryOptions(each, retry),
    sendOnce: withToken(sendElsewhere, token),
    send: (request) => deliver(internals, request),
    delivery: undefined,
  };
  return internals;
}
