import type { OpenApiDocument } from './document.js';
import { createRouter, type Match, type Router } from './routes.js';

/** Finds the operation that a request asks for. */
export type RouteRequest = (request: Pick<Request, 'method' | 'headers'>, url: URL) => Match | undefined;

/** How a JSON Web Token looks, which only channels have. */
const CHANNEL_TOKEN = /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * Creates a {@link RouteRequest}. Both APIs have `PATCH /channels/{channel_id}`: with the token of a channel it is the
 * Channel API's, with any other the Core API's.
 */
export function createRouteRequest(core: OpenApiDocument, channel: OpenApiDocument): RouteRequest {
  const route = createRouter([core, channel]);
  let routeOfChannel: Router | undefined;
  return function routeRequest({ method, headers }, { pathname }) {
    if (!CHANNEL_TOKEN.test(headers.get('authorization') ?? '')) return route(method, pathname);
    routeOfChannel ??= createRouter([channel, core]);
    return routeOfChannel(method, pathname);
  };
}
