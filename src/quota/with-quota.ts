import { toErrorBody } from '../error-body.js';
import type { Send } from '../transport/send.js';
import type { Governor } from './governor.js';
import type { Permit, QuotaAnswer } from './permit.js';
import type { QuotaCaller } from './waiting-call.js';

/** Wraps `send` so that a call waits for the quota of its company, and each answer tells the governor what is left. */
export function withQuota(send: Send, governor: Governor, caller: QuotaCaller): Send {
  function sendWith(permit: Permit): Promise<Response> {
    return send(permit.request).then(
      (response) => {
        if (response.status === 429) return settleRefusal(permit, response);
        governor.settle(permit, response);
        return response;
      },
      (error) => {
        governor.settle(permit, undefined);
        throw error;
      },
    );
  }

  async function settleRefusal(permit: Permit, response: Response): Promise<Response> {
    governor.settle(permit, await readRefusal(response));
    return response;
  }

  // Not async: nearly every call has its turn at once.
  return function sendWithinQuota(request) {
    const turn = governor.acquire(request, caller);
    return turn instanceof Promise ? turn.then(sendWith) : sendWith(turn);
  };
}

/** What the governor has to know of a 429, with the message that it came with. */
export async function readRefusal(response: Response): Promise<QuotaAnswer> {
  const { status, headers } = response;
  const body: unknown = await response.json().catch(() => undefined);
  return { status, headers, message: toErrorBody(body, status)._error.message };
}
