import { takeRateLimit } from '../quota/rate-limit-options.js';
import type { ApiFacts } from '../request/api-facts.js';
import { assertOption, type OptionKind, takeOptions } from '../take-options.js';
import type { ClientOptions } from '../types.js';
import { machineTime } from './clock.js';
import { deliver } from './deliver.js';
import type { Internals } from './internals.js';
import { retryOptions } from './retry-options.js';
import { withTimeout } from './timeout.js';
import { withToken } from './token.js';

/** Every option of a client. 1: an amount. The compiler holds it complete. */
export const CLIENT_OPTIONS: Record<keyof ClientOptions, OptionKind> = {
  ...{ token: 0, baseUrl: 0, fetch: 'function', retry: 0, rateLimit: 0, onEvent: 'function', clock: 0 },
  ...{ random: 'function', timeout: 1, maxWait: 1, maxResponseSize: 1 },
};
const FRONT = 'https://api2.frontapp.com';
/** Not Front's own host in clear text: a token goes there. */
const BASE_URL = /^(?!http:.*frontapp\.com)https?:\/\/[^/?#@\s]+(\/[^?#\s]*)?$/i;

/**
 * Puts the way from a client to Front together, outermost first: delivery, token, timeout, fetch.
 *
 * @throws TypeError when an option is wrong, naming it.
 */
export function assembleSend(facts: ApiFacts, given: ClientOptions): Internals {
  const taken = takeOptions(given, CLIENT_OPTIONS);
  const options = { ...taken, rateLimit: takeRateLimit(taken.rateLimit) };
  const { token, baseUrl = FRONT, timeout = 30_000, clock = machineTime } = options;
  const isSafe = BASE_URL.test(baseUrl) && URL.canParse(baseUrl);
  assertOption(isSafe, 'baseUrl', `an http(s) URL without a query, such as ${FRONT}`);
  const retry = retryOptions(options.retry);
  const sendElsewhere = withTimeout({ ...options, timeout, clock });
  const internals: Internals = {
    ...{ facts, clock, timeout, sendElsewhere },
    baseUrl: `${baseUrl}`.replace(/\/$/, ''),
    options: () => options,
    retry: (each) => retryOptions(each, retry),
    sendOnce: withToken(sendElsewhere, token),
    send: (request) => deliver(internals, request),
    delivery: undefined,
  };
  return internals;
}
