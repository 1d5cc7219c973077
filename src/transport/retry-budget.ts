/** How long traffic is remembered, in ms. */
const MEMORY = 60_000;
/** Retries that are free within that, so that a client with little traffic can retry at all. */
const FREE = 10;

/** Counts calls and retries of a client, and says when there were too many of the latter. */
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

  /** What happened counts half after half of the time, and so on: no list of times has to be kept. */
  #fade(now: number): void {
    const passed = now - this.#countedAt;
    if (passed < 1000) return;
    const left = 2 ** ((-2 * passed) / MEMORY);
    this.#calls *= left;
    this.#retries *= left;
    this.#countedAt = now;
  }
}
