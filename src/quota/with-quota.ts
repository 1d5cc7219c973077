import type { Send } from '../transport/send.js';
import type { Governor } from './governor.js';
import type { QuotaAnswer } from './permit.js';
import type { QuotaCaller } from './waiting-call.js';

/** Wraps `send` so that a call waits for the quota of its company, and each answer tells the governor what is left. */
export function withQuota(send: Send, governor: Governor, caller: QuotaCaller): Send {
  return async function sendWithinQuota(request) {
    const turn = governor.acquire(request, caller);
    const permit = turn instanceof Promise ? await turn : turn;
    let answer: QuotaAnswer | undefined;
    try {
      const response = await send(request);
      answer = response.status === 429 ? await readRefusal(response) : response;
      return response;
    } finally {
      governor.settle(permit, answer);
    }
  };
}

async function readRefusal(response: Response): Promise<QuotaAnswer> {
  const { status, headers } = response;
  return { status, headers, message: await messageOf(response) };
}

async function messageOf(response: Response): Promise<string | undefined> {
  try {
    const body = (await response.json()) as { _error?: { message?: unknown } } | null;
    const message = body?._error?.message;
    return typeof message === 'string' ? message : undefined;
  } catch {
    return undefined;
  }
}
