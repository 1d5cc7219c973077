import type { Clock, Time } from './clock.js';

/** The longest time in ms that a timer takes. At more, it rings at once. */
const LONGEST = 2 ** 31 - 1;

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const timer = setTimeout(done, Math.min(ms, LONGEST));
      function done(): void {
        signal?.removeEventListener('abort', aborted);
        resolve();
      }
      function aborted(): void {
        clearTimeout(timer);
        reject(signal?.reason);
      }
      signal?.addEventListener('abort', aborted, { once: true });
    }),
};

/** The clock that a client was given, or that of the machine. */
export function clockOf({ clock }: { readonly clock: Clock | Time }): Clock {
  return 'sleep' in clock ? clock : systemClock;
}
