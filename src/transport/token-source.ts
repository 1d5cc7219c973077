import type { ClientOptions } from '../types.js';
import type { FrontRequest } from './send.js';

/**
 * Asks for the token at each attempt, since one can run out during a wait. After a 401, which Front answers before it
 * does anything, the call is sent once more with the token that replaces the refused one. Loaded by the first call of a
 * client whose token is not text.
 */
export async function sendWithSource(
  source: Exclude<ClientOptions['token'], string>,
  { signal }: Pick<FrontRequest, 'signal'>,
  sendWith: (token: string) => Promise<Response>,
): Promise<Response> {
  if (typeof source === 'function') return sendWith(await unlessAborted(source(), signal));
  const token = await unlessAborted(source.get(), signal);
  const response = await sendWith(token);
  if (response.status !== 401) return response;
  const another = await unlessAborted(source.refused?.(token), signal);
  return another === undefined ? response : sendWith(another);
}

/** Waits for something, for as long as the caller wants to. */
async function unlessAborted<T>(work: T | Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  const waiting = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: waiting.signal });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    waiting.abort();
  }
}
