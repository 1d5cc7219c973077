import { assertOption } from '../take-options.js';
import type { ClientOptions, TokenSource } from '../types.js';
import { loadPart } from './load-part.js';
import type { Send } from './send.js';

type Token = ClientOptions['token'];

/**
 * Sends each attempt with the token of the client, or with what gives tokens: see {@link sendWithSource}.
 *
 * @throws TypeError when there is no token, or one that no header can carry. The message does not show it.
 */
export function withToken(send: Send, token: Token): Send {
  if (isSource(token)) {
    return (request) =>
      loadPart(import('./token-source.js'), request).then(({ sendWithSource }) =>
        sendWithSource(token, request, (each) => sendAs(send, request, bearer(each))),
      );
  }
  const authorization = bearer(token);
  return (request) => sendAs(send, request, authorization);
}

function sendAs(send: Send, request: Parameters<Send>[0], authorization: string): Promise<Response> {
  request.headers.set('authorization', authorization);
  return send(request);
}

function isSource(token: Token): token is Exclude<Token, string> {
  if (Object(token) !== token) return false;
  const { get = token } = token as Partial<TokenSource>;
  assertToken(typeof get === 'function', get);
  return true;
}

function bearer(token: unknown): string {
  assertToken(typeof token === 'string' && /^[!-~]+$/.test(token), token);
  return `Bearer ${token}`;
}

function assertToken(holds: boolean, token: unknown): void {
  const given = typeof token === 'string' ? 'other text' : typeof token;
  const what = `ASCII text without spaces, or a function or object giving it, not ${given}`;
  assertOption(holds, 'token', what);
}
