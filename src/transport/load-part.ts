import { type FrontCallInfo, FrontConnectionError } from '../errors.js';

/**
 * Waits for a part of the client that is loaded late. Writes wait for all that they need before they are sent.
 *
 * @throws FrontConnectionError when it cannot be loaded: its host is out of reach, or its file was replaced.
 */
export function loadPart<T>(part: Promise<T>, call: FrontCallInfo): Promise<T> {
  return part.catch((cause: unknown) => {
    throw new FrontConnectionError('a part of the client could not be loaded', call, { cause });
  });
}
