import type { Lent } from '../transport/deliver.js';
import type { Internals } from '../transport/internals.js';
import type { Send } from '../transport/send.js';
import type { QuotaGate } from './gate.js';

/** A gate whose governor is loaded by the first call that comes to it. */
export function createLateGate(internals: Internals, { earlyCall, loadPart }: Lent): QuotaGate {
  return {
    wrap(send, caller) {
      let sendInTurn: Send | undefined;
      return (request) => {
        if (sendInTurn !== undefined) return sendInTurn(request);
        const loading = import('./governor-of.js').then(({ governorOf }) =>
          governorOf(internals, earlyCall()),
        );
        return loadPart(loading, request).then((governor) => {
          sendInTurn ??= governor.wrap(send, caller);
          return sendInTurn(request);
        });
      };
    },
  };
}
