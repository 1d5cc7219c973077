/**
 * What follows an attempt that was not simply answered: redirects are followed, failures that pass are tried again. Few
 * reads come here, so it is loaded by the first that does, or by the first write.
 *
 * @module
 */
export { toErrorBody } from '../error-body.js';

import { createFrontHosts, type FrontHosts } from './front-hosts.js';
import { withRedirect } from './redirect.js';
import { withRetry } from './retry.js';
import type { FrontRequest, Send } from './send.js';
import type { Recovery } from './with-recovery.js';

/** Brings a call whose first attempt is made to its end. */
export function recover(
  request: FrontRequest,
  first: Promise<Response>,
  recovery: Recovery,
): Promise<Response> {
  let made: Promise<Response> | undefined = first;

  function send(each: FrontRequest): Promise<Response> {
    const attempt = made ?? sendAgain(recovery.send, each);
    made = undefined;
    return attempt;
  }

  return withRedirect(withRetry(send, recovery), {
    hosts: createFrontHosts(recovery.baseUrl),
    sendElsewhere: withRetryElsewhere(recovery),
    onEvent: recovery.onEvent,
  })(request);
}

/** Sends to hosts that are not Front's: without the token, and outside the quota. */
export function createSendElsewhere(recovery: Recovery): Send {
  const send = withRetryElsewhere(recovery);
  return withRedirect(send, { hosts: NOWHERE, sendElsewhere: send, onEvent: recovery.onEvent });
}

function withRetryElsewhere(recovery: Recovery): Send {
  const send: Send = (each) => sendAgain(recovery.sendElsewhere, each);
  return withRetry(send, { ...recovery, governed: false });
}

function sendAgain(send: Send, request: FrontRequest): Promise<Response> {
  request.trace.sentAt = undefined;
  return send(request);
}

/** Who has left Front does not come back to it: a storage must not have us ask Front something. */
const NOWHERE: FrontHosts = { resolve: () => undefined };
