import { FrontCallError } from '../errors.js';
import type { FrontRequest } from './send.js';

const ALIAS_VALUE = /(alt:[a-z0-9_]+:)[^/]+/g;

/**
 * A write was sent, and no answer tells whether Front carried it out: the connection broke, no answer came in time, or
 * the answer was a failure of the server. It was not sent again, since that could do it twice. Look at Front before you
 * repeat it.
 */
export class FrontUnknownOutcomeError extends FrontCallError {
  override readonly name = 'FrontUnknownOutcomeError';
  readonly code = 'FRONT_UNKNOWN_OUTCOME';
  readonly method: string;
  /** The path that was asked. The values of aliases, which can be addresses of people, are left out. */
  readonly path: string;
  /** When it was sent. */
  readonly sentAt: Date;
  /** The status of the answer, when one came or began to. */
  readonly status: number | undefined;

  constructor({ operation, method, url, trace }: FrontRequest, cause: unknown) {
    const answer = trace.status === undefined ? 'no answer came' : `the answer was ${trace.status}`;
    super(
      `sent, but ${answer}, so Front may have carried it out or not. It was not sent again`,
      { operation },
      { cause },
    );
    this.method = method;
    this.path = new URL(url).pathname.replace(ALIAS_VALUE, '$1…');
    this.sentAt = new Date(trace.sentAt ?? Number.NaN);
    this.status = trace.status;
  }
}
