/** One attempt of a call, which can be stopped. It stands as the second argument of `fetch`, whose `signal` it has. */
export class Attempt {
  readonly #onStop: (reason: unknown) => void;
  #controller: AbortController | undefined;
  #reason: unknown;
  isStopped = false;

  constructor(onStop: (reason: unknown) => void) {
    this.#onStop = onStop;
  }

  /** Made when it is asked for: signals are dear, and a `fetch` that is a stub needs none. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.isStopped) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }

  /** Ends it. What `fetch` still gives is of no interest any more. */
  stop(reason: unknown): void {
    if (this.isStopped) return;
    this.isStopped = true;
    this.#reason = reason;
    this.#controller?.abort(reason);
    this.#onStop(reason);
  }
}
