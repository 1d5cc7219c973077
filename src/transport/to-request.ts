import type { EncodedBody } from '../request/body.js';
import type { FrontRequest } from './send.js';

/** The request of one attempt. */
export function toRequest({ url, method, headers }: FrontRequest, body: EncodedBody | undefined): Request {
  // Following would turn a reply to a merged conversation into a GET: see `withRedirect`.
  return new Request(url, { method, headers, body: body ?? null, redirect: 'manual' });
}
