import { type FrontCallInfo, FrontConnectionError } from '../errors.js';

/** The call that waits for a part. */
interface Waiting extends FrontCallInfo {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Waits for a part of the client that is loaded late. Writes wait for all that they need before they are sent.
 *
 * @throws FrontConnectionError when it cannot be loaded: its host is out of reach, or its file was replaced. The signal's
 * reason when that is aborted.
 */
export function loadPart<T>(part: Promise<T>, call: Waiting): Promise<T> {
  const { signal } = call;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    part
      .finally(() => signal?.removeEventListener('abort', abort))
      .then(resolve, (cause: unknown) =>
        reject(new FrontConnectionError('a part of the client did not load', call, { cause })),
      );
  });
}
