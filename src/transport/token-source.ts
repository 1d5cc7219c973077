import type { ClientOptions } from '../types.js';

/**
 * Asks for the token at each attempt, since one can run out during a wait. After a 401, which Front answers before it
 * does anything, the call is sent once more with the token that replaces the refused one. Loaded by the first call of a
 * client whose token is not text.
 */
export async function sendWithSource(
  source: Exclude<ClientOptions['token'], string>,
  sendWith: (token: string) => Promise<Response>,
): Promise<Response> {
  if (typeof source === 'function') return sendWith(await source());
  const token = await source.get();
  const response = await sendWith(token);
  if (response.status !== 401) return response;
  const another = await source.refused?.(token);
  return another === undefined ? response : sendWith(another);
}
