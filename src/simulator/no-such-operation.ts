import { METHODS } from './document.js';
import { failure, type SimulatedAnswer } from './failure.js';
import type { RouteRequest } from './route-request.js';

/** Answers 404 to a request that no operation is for, and says which methods its path takes, where it takes any. */
export function noSuchOperation(
  { method, headers }: Request,
  url: URL,
  route: RouteRequest,
): SimulatedAnswer {
  const methods = METHODS.map((each) => each.toUpperCase());
  const others = methods.filter((other) => route({ method: other, headers }, url) !== undefined);
  const hint = others.length === 0 ? '' : `. The path takes ${others.join(', ')}`;
  return failure(404, 'Not found', `No such operation: ${method} ${url.pathname}${hint}`);
}
