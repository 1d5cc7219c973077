import type { Authorization } from '../request/token.js';
import type { Send } from './send.js';

/**
 * Asks for the token at each attempt, since one can run out during a wait. After a 401, which Front answers before it
 * does anything, the call is sent once more with the token that replaces the refused one.
 */
export function withToken(send: Send, { header, replace }: Authorization): Send {
  return async function sendWithToken(request) {
    const current = header();
    const used = typeof current === 'string' ? current : await current;
    request.headers.set('authorization', used);
    const response = await send(request);
    if (response.status !== 401 || replace === undefined) return response;
    const another = await replace(used);
    if (another === undefined) return response;
    request.headers.set('authorization', another);
    return send(request);
  };
}
