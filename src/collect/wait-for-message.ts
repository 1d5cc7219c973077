import { FrontApiError } from '../errors.js';
import { alias } from '../request/alias.js';
import { takeOptions } from '../take-options.js';
import { internalsOf } from '../transport/follow-up.js';
import type { FrontClient, Schemas } from '../types.js';
import { askAgain, WAIT, type WaitOptions } from './ask-again.js';

const MESSAGE = '/messages/{message_id}';

/**
 * Waits until a message that Front accepted is there. Sending answers 202 with a `message_uid` at once, and Front knows
 * the message under it some seconds later.
 *
 * @example
 * const { message_uid } = await unwrap(front.POST('/channels/{channel_id}/messages', …));
 * const message = await waitForMessage(front, message_uid);
 * @throws FrontDeadlineError when it is not there in time, FrontApiError when Front refuses for any reason but that,
 * TypeError when an option is wrong, naming it.
 */
export async function waitForMessage(
  front: FrontClient,
  uid: string,
  options: WaitOptions = {},
): Promise<Schemas['Message']> {
  const { deadline = 60_000, interval = 500, signal } = takeOptions(options, WAIT);
  const { clock } = internalsOf(front);
  const params = { path: { message_id: alias.uid(uid) } };

  async function ask(end: AbortSignal): Promise<Schemas['Message'] | undefined> {
    const { data, error } = await front.GET(MESSAGE, { params, signal: end });
    if (error === undefined) return data;
    if (error._error.status === 404) return undefined;
    throw new FrontApiError(error);
  }

  return askAgain(ask, { operation: `GET ${MESSAGE}`, clock, deadline, interval, signal });
}
