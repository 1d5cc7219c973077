/** Half of what happened is forgotten after so many ms, and half of the rest after as many again. */
const HALF_LIFE = 30_000;
/** Retries that are free within a minute, so that a client with little traffic can retry at all. */
const FREE = 10;

/** Counts calls and retries of a client, and says when there were too many of the latter. No list of times has to be kept. */
export class RetryBudget {
  #calls = 0;
  #retries = 0;
  #countedAt = Number.NEGATIVE_INFINITY;

  /** A call goes out for the first time. */
  call(now: number): void {
    this.#fade(now);
    this.#calls += 1;
  }

  /** Takes a retry from the budget, unless retries would be more than `share` of the calls. */
  take(now: number, share: number): boolean {
    this.#fade(now);
    if (this.#retries + 1 > Math.max(FREE, this.#calls * share)) return false;
    this.#retries += 1;
    return true;
  }

  #fade(now: number): void {
    const passed = now - this.#countedAt;
    // Each call comes here. A clock that was set back does not make more of them.
    if (passed < 1000) return;
    const left = 2 ** (-passed / HALF_LIFE);
    this.#calls *= left;
    this.#retries *= left;
    this.#countedAt = now;
  }
}
