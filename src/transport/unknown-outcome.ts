import { FrontUnknownOutcomeError } from '../errors.js';
import type { FrontRequest } from './send.js';

const ALIAS_VALUE = /(alt:[a-z0-9_]+:)[^/]+/g;

/** The error of a write that may have been carried out or not, of the request and what its last attempt ended in. */
export function unknownOutcome(request: FrontRequest, cause: unknown): FrontUnknownOutcomeError {
  const { method, url, trace } = request;
  const answer = trace.status === undefined ? 'no answer came' : `the answer was ${trace.status}`;
  return new FrontUnknownOutcomeError(
    `sent, but ${answer}, so Front may have carried it out or not. It was not sent again`,
    request,
    {
      method,
      path: new URL(url).pathname.replace(ALIAS_VALUE, '$1…'),
      sentAt: new Date(trace.sentAt ?? Number.NaN),
      status: trace.status,
      cause,
    },
  );
}
