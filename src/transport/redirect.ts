import { FrontRedirectError } from '../errors.js';
import type { FrontEvent } from '../types.js';
import type { FrontHosts } from './front-hosts.js';
import { mergeBetween } from './merge.js';
import type { FrontRequest, Send } from './send.js';

/** What following a redirect needs. */
export interface RedirectContext {
  readonly hosts: FrontHosts;
  /** Sends to hosts that are not Front's: without the token, and outside the quota. */
  readonly sendElsewhere: Send;
  readonly onEvent: ((event: FrontEvent) => void) | undefined;
}

const MAX_HOPS = 5;
/** What a storage may be told of the request. */
const HARMLESS_HEADERS = ['accept', 'range', 'if-range'];

/**
 * Follows redirects with the same method and body: Front answers so for a conversation that was merged into another,
 * and the platform's own following would turn a reply into a GET and call it a success. Only a GET may lead away from
 * Front, and then without the token.
 *
 * @throws FrontRedirectError when a redirect cannot be followed.
 */
export function withRedirect(send: Send, { hosts, sendElsewhere, onEvent }: RedirectContext): Send {
  return async function sendToWhereItIs(original) {
    let request = original;
    let atFront = true;
    let response = await send(request);
    const visited = [request.url];
    while (isRedirect(response, request)) {
      const link: URL = addressIn(response, request);
      const resolved: string | undefined = atFront ? hosts.resolve(link) : undefined;
      if (resolved === undefined) assertHarmless(request, link);
      const url: string = resolved ?? link.href;
      assertNew(url, visited, request);
      visited.push(url);
      atFront = resolved !== undefined;
      const merged = atFront ? mergeBetween(original.url, url) : undefined;
      const { operation } = request;
      onEvent?.({
        type: 'redirect',
        operation,
        status: response.status,
        host: link.host,
        ...(merged && { merged }),
      });
      request = atFront ? { ...request, url } : { ...request, url, headers: harmless(request.headers) };
      response = await (atFront ? send : sendElsewhere)(request);
      if (merged !== undefined) original.trace.merged = merged;
    }
    return response;
  };
}

function isRedirect(response: Response, request: FrontRequest): boolean {
  if (response.type === 'opaqueredirect') {
    throw new FrontRedirectError(
      'Front redirects, and this runtime hides to where. The conversation may have been merged: get its ID on a server, then repeat the call',
      request,
      'hidden',
    );
  }
  const { status } = response;
  return (
    status === 301 ||
    status === 302 ||
    status === 307 ||
    status === 308 ||
    (status === 303 && request.method === 'GET')
  );
}

function addressIn(response: Response, request: FrontRequest): URL {
  const location = response.headers.get('location');
  if (location === null || !URL.canParse(location, request.url)) {
    throw new FrontRedirectError(`${response.status} without an address to go to`, request, 'no-address');
  }
  return new URL(location, request.url);
}

/** Throws unless the request may leave Front. */
function assertHarmless(request: FrontRequest, link: URL): void {
  const { method, url } = request;
  const isSecure = link.protocol === 'https:' || (link.protocol === 'http:' && url.startsWith('http:'));
  if (method === 'GET' && isSecure && link.username === '' && link.password === '') return;
  const reason = method === 'GET' ? 'over an address that is not safe' : `with a ${method}`;
  throw new FrontRedirectError(`redirected away from Front ${reason}: ${link.host}`, request, 'elsewhere');
}

function assertNew(url: string, visited: readonly string[], request: FrontRequest): void {
  if (visited.includes(url)) {
    const circle = [...visited.slice(visited.indexOf(url)), url].map(nameOf).join(' → ');
    throw new FrontRedirectError(`redirected in a circle: ${circle}`, request, 'loop');
  }
  if (visited.length > MAX_HOPS) {
    throw new FrontRedirectError(`redirected more than ${MAX_HOPS} times`, request, 'too-many');
  }
}

/** What an address may be called in an error: the ID of its conversation, or its host. */
function nameOf(url: string): string {
  const { pathname, host } = new URL(url);
  return /\/(cnv_[a-z0-9]+)/i.exec(pathname)?.[1] ?? host;
}

function harmless(headers: Headers): Headers {
  const kept = new Headers();
  for (const name of HARMLESS_HEADERS) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}
