/** A machine whose clock is a day off cannot speak TLS: a greater difference is no clock but a mistake. */
const GREATEST = 86_400_000;

/**
 * How far Front's clock is ahead of ours, learned from answers. Front names the end of a window on its own clock, and
 * machines disagree by seconds.
 */
export class ServerClock {
  #low = Number.NEGATIVE_INFINITY;
  #high = Number.POSITIVE_INFINITY;
  #lastDate: string | undefined;

  /**
   * Takes note that Front's clock showed a time between `from` and `to` at some moment between `sent` and `received`,
   * both on our clock. All in ms.
   */
  observe(from: number, to: number, sent: number, received: number): void {
    const low = from - received;
    const high = to - sent;
    const contradicts = Math.max(low, this.#low) > Math.min(high, this.#high);
    // Clocks are set now and then: what came last is right.
    this.#low = contradicts ? low : Math.max(low, this.#low);
    this.#high = contradicts ? high : Math.min(high, this.#high);
  }

  /** Takes note of the `date` header of an answer, which is in whole seconds. */
  observeDate(header: string | null, sent: number, received: number): void {
    // What answers of the same second add is little, and a date takes long to read.
    if (header === null || header === this.#lastDate) return;
    this.#lastDate = header;
    const date = Date.parse(header);
    if (!Number.isNaN(date)) this.observe(date, date + 1000, sent, received);
  }

  /** A time of Front's on our clock. Where the difference is known roughly, the later of the possible times. */
  toLocal(time: number): number {
    if (this.#low <= 0 && this.#high >= 0) return time;
    return Math.abs(this.#low) > GREATEST ? time : time - this.#low;
  }
}
