/**
 * What brings calls to their end beyond a first attempt: they wait for their turn, redirects are followed, failures that
 * pass are tried again.
 *
 * @module
 */
import { toErrorBody } from '../error-body.js';
import { callerOf } from '../quota/caller-of.js';
import { limiterOf } from '../quota/limiter-of.js';
import type { Lent } from './deliver.js';
import { createFrontHosts, type FrontHosts } from './front-hosts.js';
import type { Internals } from './internals.js';
import { withRedirect } from './redirect.js';
import { withRetry } from './retry.js';
import { RetryBudget } from './retry-budget.js';
import type { FrontRequest, Send } from './send.js';
import { clockOf } from './system-clock.js';

/** What is done for the calls of a client. */
export interface Delivery {
  /** Sends the first attempt of a call to Front: with the token, and in turn. */
  readonly send: Send;
  /** Brings a call whose first attempt is made to its end. */
  readonly recover: (request: FrontRequest, first: Promise<Response>) => Promise<Response>;
  /** Sends to hosts that are not Front's: without the token, and outside the quota. */
  readonly sendElsewhere: Send;
  readonly toErrorBody: typeof toErrorBody;
}

/** Who has left Front does not come back to it: a storage must not have us ask Front something. */
const NOWHERE: FrontHosts = { resolve: () => undefined };

/** The {@link Delivery} of a client, made when it is first asked for. */
export function deliveryOf(internals: Internals, lent: Lent): Delivery {
  internals.delivery ??= createDelivery(internals, lent);
  return internals.delivery;
}

function createDelivery(internals: Internals, lent: Lent): Delivery {
  const clock = clockOf(internals);
  const { baseUrl, timeout, retry, sendOnce, options } = internals;
  const { maxWait, random } = options();
  const onEvent = outside(options().onEvent);
  const limiter = limiterOf(internals, lent);
  const sendInTurn = limiter?.wrap(sendOnce, callerOf(internals)) ?? sendOnce;
  const context = { clock, random, retry, budget: new RetryBudget(), timeout, maxWait, onEvent };
  const governed = limiter !== undefined;
  const sendElsewhere = withRetry(again(internals.sendElsewhere), { ...context, governed: false });
  const hosts = createFrontHosts(baseUrl);

  return {
    send(request) {
      const sent = sendInTurn(request);
      // Most went out at once.
      context.budget.call(request.trace.sentAt ?? clock.now());
      return sent;
    },
    recover(request, first) {
      let made: Promise<Response> | undefined = first;
      const sendAgain = again(sendInTurn);
      const send: Send = (each) => {
        const attempt = made ?? sendAgain(each);
        made = undefined;
        return attempt;
      };
      const withRetries = withRetry(send, { ...context, governed });
      return withRedirect(withRetries, { hosts, sendElsewhere, onEvent })(request);
    },
    sendElsewhere: withRedirect(sendElsewhere, { hosts: NOWHERE, sendElsewhere, onEvent }),
    toErrorBody,
  };
}

/** Calls a listener beside the call that it is told of, which does not fail for what it throws. */
function outside<T>(listener: ((event: T) => void) | undefined): typeof listener {
  return listener && ((event) => queueMicrotask(() => listener(event)));
}

/** Sends an attempt of which nothing is known yet. */
function again(send: Send): Send {
  return (request) => {
    request.trace.sentAt = undefined;
    return send(request);
  };
}
