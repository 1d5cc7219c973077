import type { Clock } from '../transport/clock.js';

/** The longest time that the timers of all platforms take, in ms. */
const LONGEST = 2 ** 31 - 1;

/** One timer that can be set anew. Rings at its time, never early, and keeps no process alive once cleared. */
export class Alarm {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #at = Number.POSITIVE_INFINITY;
  /** When the sleep ends that is going on. */
  #wakesAt = Number.POSITIVE_INFINITY;
  #sleep: AbortController | undefined;

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** Rings at `time` in Unix ms, instead of when it was set to ring before. Never for Infinity. */
  set(time: number): void {
    if (time === Number.POSITIVE_INFINITY) {
      this.clear();
      return;
    }
    this.#at = time;
    // A later time is looked at when the sleep that is going on ends: setting it anew each time would cost a timer.
    if (this.#sleep !== undefined && this.#wakesAt <= time) return;
    this.#sleep?.abort();
    this.#sleep = new AbortController();
    this.#wakesAt = time;
    void this.#wait(this.#sleep.signal);
  }

  clear(): void {
    this.#at = Number.POSITIVE_INFINITY;
    if (this.#sleep === undefined) return;
    this.#sleep.abort();
    this.#sleep = undefined;
  }

  async #wait(signal: AbortSignal): Promise<void> {
    try {
      await undefined;
      // Timers may fire a moment before the clock says so.
      for (let now = this.#clock.now(); this.#at > now && !signal.aborted; now = this.#clock.now()) {
        const time = Math.min(Math.ceil(this.#at - now), LONGEST);
        this.#wakesAt = now + time;
        await this.#clock.sleep(time, signal);
      }
    } catch {
      return;
    }
    if (signal.aborted) return;
    this.#at = Number.POSITIVE_INFINITY;
    this.#sleep = undefined;
    this.#ring();
  }
}
