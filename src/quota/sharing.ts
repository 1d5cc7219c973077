/**
 * Who draws on the quota. Other integrations of the company do, and other processes of ours; Front's count shows them as
 * requests that we did not send.
 */
export class Sharing {
  /** Of earlier windows, each counting half as much as the one after it. */
  #ownBefore = 0;
  #othersBefore = 0;
  /** Sent in this window. */
  #sent = 0;
  /** Of those, answered when we last looked. What is in flight says nothing yet: counting it would feed on itself. */
  #own = 0;
  #others = 0;
  /** What was used before we came. It tells nothing of who draws beside us now. */
  #earlier = 0;
  #started = false;

  /** A request of ours went out. */
  sent(): void {
    this.#sent += 1;
  }

  /**
   * A new window began. `used` is Front's count in it, `inFlight` how many of ours may be part of that, beside the one
   * that was answered; `joined` says that we came when it had been running for a while.
   */
  begin(used: number, inFlight: number, joined: boolean): void {
    this.#ownBefore = (this.#ownBefore + this.#own) / 2;
    this.#othersBefore = (this.#othersBefore + this.#others) / 2;
    this.#sent = inFlight + 1;
    this.#others = 0;
    this.#earlier = joined || !this.#started ? Math.max(0, used - this.#sent) : 0;
    this.#started = true;
    this.observe(used, inFlight);
  }

  /** Front's count in this window. Only what cannot be ours counts as others'. */
  observe(used: number, inFlight: number): void {
    this.#own = Math.max(1, this.#sent - inFlight);
    this.#others = Math.max(this.#others, used - this.#earlier - this.#sent);
  }

  /** Our part of what is drawn, between 0 and 1. Exactly 1 while nobody else is seen. */
  get share(): number {
    const others = this.#othersBefore + this.#others;
    if (others < 1) return 1;
    const own = this.#ownBefore + this.#own;
    return own / (own + others);
  }
}
