import type { WaitingCall } from './waiting-call.js';

/** Calls that share a signal, and the one listener that they have on it. */
interface Watched {
  /** Nearly always one. */
  calls: WaitingCall | Set<WaitingCall>;
  readonly listener: () => void;
}

/** Watches the signals of calls that wait, with one listener for each signal however many calls share it. */
export class AbortWatch {
  readonly #onAbort: (call: WaitingCall, reason: unknown) => void;
  readonly #watched = new Map<AbortSignal, Watched>();

  constructor(onAbort: (call: WaitingCall, reason: unknown) => void) {
    this.#onAbort = onAbort;
  }

  add(call: WaitingCall): void {
    const { signal } = call.request;
    if (signal === undefined) return;
    const watched = this.#watched.get(signal);
    if (watched === undefined) {
      const listener = () => this.#abort(signal);
      this.#watched.set(signal, { calls: call, listener });
      signal.addEventListener('abort', listener, { once: true });
      return;
    }
    if (!(watched.calls instanceof Set)) watched.calls = new Set([watched.calls]);
    watched.calls.add(call);
  }

  remove(call: WaitingCall): void {
    const { signal } = call.request;
    if (signal === undefined) return;
    const watched = this.#watched.get(signal);
    if (watched === undefined) return;
    if (watched.calls instanceof Set) {
      watched.calls.delete(call);
      if (watched.calls.size > 0) return;
    }
    this.#watched.delete(signal);
    signal.removeEventListener('abort', watched.listener);
  }

  #abort(signal: AbortSignal): void {
    const { calls } = this.#watched.get(signal) ?? {};
    if (calls === undefined) return;
    for (const call of calls instanceof Set ? [...calls] : [calls]) this.#onAbort(call, signal.reason);
  }
}
