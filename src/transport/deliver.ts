import { earlyCall, sendEarly } from '../quota/early-call.js';
import type { Delivery } from './delivery.js';
import type { Internals } from './internals.js';
import { loadPart } from './load-part.js';
import type { FrontRequest } from './send.js';

/** The statuses of answers that the caller gets: of the range of 400, all but those after which a call may be sent again. */
const FINAL = /^(2|4(?!08|23|29))/;

/**
 * Brings a call to Front and its answer back. What paces calls is loaded by the second one of this process; what follows
 * redirects and tries again by the first write, or the first failure of a read. Should it not load then, as in a browser
 * that has lost its network, that outcome of the read stands.
 */
export function deliver(internals: Internals, request: FrontRequest): Promise<Response> {
  const first =
    sendEarly(internals, request) ??
    internals.delivery?.send(request) ??
    loadPart(loadDelivery(internals), request).then((delivery) => delivery.send(request));
  const recover = async () => {
    const delivery = await loadDelivery(internals).catch(() => undefined);
    return delivery?.recover(request, first) ?? first;
  };
  return first.then((response) => (FINAL.test(`${response.status}`) ? response : recover()), recover);
}

/** To what is loaded late, which would make a file of its own of what it imports. */
const LENT = { earlyCall, loadPart };
/** What every client carries, lent to the parts of it that are loaded late. */
export type Lent = typeof LENT;

/** What does more for the calls of a client than to send them once. */
export async function loadDelivery(internals: Internals): Promise<Delivery> {
  return internals.delivery ?? (await import('./delivery.js')).deliveryOf(internals, LENT);
}
