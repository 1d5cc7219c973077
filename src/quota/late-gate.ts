import type { Internals } from '../transport/internals.js';
import { loadPart } from '../transport/load-part.js';
import type { Send } from '../transport/send.js';
import type { EarlyCall } from './early-call.js';
import type { QuotaGate } from './gate.js';

/** A gate whose governor is loaded by the first call that comes to it. `early` gives the one that came before. */
export function createLateGate(internals: Internals, early: () => EarlyCall | undefined): QuotaGate {
  return {
    wrap(send, caller) {
      let sendInTurn: Send | undefined;
      return (request) => {
        if (sendInTurn !== undefined) return sendInTurn(request);
        const loading = import('./governor-of.js').then(({ governorOf }) => governorOf(internals, early()));
        return loadPart(loading, request).then((governor) => {
          sendInTurn ??= governor.wrap(send, caller);
          return sendInTurn(request);
        });
      };
    },
  };
}
