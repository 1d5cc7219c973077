import type { Authorization } from '../request/token.js';
import type { FrontRequest, Send } from './send.js';

/**
 * Asks for the token at each attempt, since one can run out during a wait. After a 401, which Front answers before it
 * does anything, the call is sent once more with the token that replaces the refused one.
 */
export function withToken(send: Send, { header, replace }: Authorization): Send {
  async function sendAndReplace(used: string, request: FrontRequest): Promise<Response> {
    const response = await sendAs(used, request);
    if (response.status !== 401) return response;
    const another = await replace?.(used);
    return another === undefined ? response : sendAs(another, request);
  }

  function sendAs(authorization: string, request: FrontRequest): Promise<Response> {
    request.headers.set('authorization', authorization);
    return send(request);
  }

  // Not async: nearly every client has one token.
  return function sendWithToken(request) {
    const current = header();
    if (typeof current === 'string') return sendAs(current, request);
    return current.then((used) => sendAndReplace(used, request));
  };
}
