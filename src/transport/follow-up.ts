/**
 * How the parts that need several calls (pages, downloads, jobs) reach what lies behind a client: addresses that Front
 * names are asked the same way as every call, with the token, the quota and the retries, but have no method of their own.
 *
 * @module
 */
import type { ApiFacts } from '../request/api-facts.js';
import type { CallOptions } from '../types.js';
import type { Clock } from './clock.js';
import { loadDelivery } from './deliver.js';
import { createFrontHosts } from './front-hosts.js';
import { INTERNALS, type Internals } from './internals.js';
import { loadPart } from './load-part.js';
import type { FrontRequest } from './send.js';
import { clockOf } from './system-clock.js';

/** A GET of an address that Front named. */
export interface FollowUp {
  readonly url: string;
  /** The operation that it belongs to, such as `GET /conversations`. Its limits apply. */
  readonly operation: string;
  readonly options: CallOptions;
}

/** What a client offers to the rest of this package. */
export interface ClientInternals {
  readonly clock: Clock;
  /** Whether an address is at Front, and may be sent the token. */
  isAtFront(url: string): boolean;
  /**
   * Sends a follow-up. Without the token when its address is not at Front.
   *
   * @throws TypeError when its address is no https URL.
   */
  send(call: FollowUp): Promise<Response>;
}

/**
 * The {@link ClientInternals} of a client.
 *
 * @throws TypeError when it is none of this package's.
 */
export function internalsOf(front: object): ClientInternals {
  const internals = (front as { [INTERNALS]?: Internals })[INTERNALS];
  if (internals === undefined) throw new TypeError('Give a client made by `createFrontClient`.');
  const { facts, baseUrl, retry, send } = internals;
  const hosts = createFrontHosts(baseUrl);

  function resolve(url: string): string | undefined {
    return URL.canParse(url) ? hosts.resolve(new URL(url)) : undefined;
  }

  return {
    clock: clockOf(internals),
    isAtFront: (url) => resolve(url) !== undefined,
    send: async (call) => {
      retry(call.options.retry);
      const resolved = resolve(call.url);
      if (resolved !== undefined) return send(toRequest(call, resolved, facts));
      if (!/^https:\/\/[^/@]+(\/|$)/i.test(call.url)) throw new TypeError('Only https addresses are asked.');
      const request = toRequest(call, call.url, facts);
      const { sendElsewhere } = await loadPart(loadDelivery(internals), request);
      return sendElsewhere(request);
    },
  };
}

function toRequest({ operation, options }: FollowUp, url: string, { reads }: ApiFacts): FrontRequest {
  return {
    operation,
    facts: reads[operation] ?? {},
    method: 'GET',
    url,
    headers: new Headers(options.headers),
    body: undefined,
    signal: options.signal,
    options,
    trace: {},
  };
}
