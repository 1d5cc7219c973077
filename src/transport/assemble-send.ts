import { limiterOf } from '../quota/limiter-of.js';
import { withQuota } from '../quota/with-quota.js';
import type { ApiFacts } from '../request/api-facts.js';
import { createAuthorization } from '../request/token.js';
import type { ClientOptions } from '../types.js';
import { systemClock } from './clock.js';
import { createFrontHosts, type FrontHosts } from './front-hosts.js';
import { withRedirect } from './redirect.js';
import { withRetry } from './retry.js';
import { retryOptions } from './retry-options.js';
import type { Fetch, Send } from './send.js';
import { withTimeout } from './timeout.js';
import { withToken } from './token.js';

/** The ways out of a client. */
export interface Exits {
  readonly hosts: FrontHosts;
  /** To Front, outermost first: redirect, retry, quota, token, timeout, fetch. */
  readonly send: Send;
  /** To any other host: without the token, and outside the quota. */
  readonly sendElsewhere: Send;
}

/** Puts the {@link Exits} of a client together. */
export function assembleExits({ resourceGuard }: ApiFacts, baseUrl: string, options: ClientOptions): Exits {
  const { token, fetch, timeout = 30_000, maxWait, onEvent, clock = systemClock } = options;
  const authorization = createAuthorization(token);
  const platformFetch: Fetch = fetch ?? ((request, init) => globalThis.fetch(request, init));
  const sendBare = withTimeout(platformFetch, timeout, clock);
  const sendOnce = withToken(sendBare, authorization);
  const governor = limiterOf(options, baseUrl, clock);
  const sendInTurn =
    governor === undefined ? sendOnce : withQuota(sendOnce, governor, { maxWait, resourceGuard, onEvent });
  const retry = {
    clock,
    random: options.random ?? Math.random,
    retry: retryOptions(options.retry),
    timeout,
    maxWait: maxWait ?? 90_000,
    onEvent,
  };
  const retryElsewhere = withRetry(sendBare, { ...retry, governed: false });
  const hosts = createFrontHosts(baseUrl);
  return {
    hosts,
    send: withRedirect(withRetry(sendInTurn, { ...retry, governed: governor !== undefined }), {
      hosts,
      sendElsewhere: retryElsewhere,
      onEvent,
    }),
    sendElsewhere: withRedirect(retryElsewhere, { hosts: NOWHERE, sendElsewhere: retryElsewhere, onEvent }),
  };
}

/** Who has left Front does not come back to it: a storage must not have us ask Front something. */
const NOWHERE: FrontHosts = { resolve: () => undefined };
