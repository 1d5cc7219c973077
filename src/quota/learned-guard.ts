import { RouteGuard } from './route-guard.js';

/** How long a lesson is kept without being confirmed, in ms. */
export const MEMORY = 600_000;
/** A limit over a longer time than this, in ms, is not believed: Front's own that nobody told us of are of seconds. */
const LONGEST = 120_000;

/**
 * A limit that the spec does not know, learned from refusals. The first one names a time. Requests then go out a few at a
 * time and are counted, so that the next refusal tells how many Front takes, and in which time.
 */
export class LearnedGuard extends RouteGuard {
  #began: number | undefined;
  #accepted = 0;
  #refusedAt = 0;

  /** Whether nothing of it holds any more. Calls that are parked here still go from here. */
  isForgotten(now: number): boolean {
    return now >= this.#refusedAt + MEMORY && !this.isClosed(now);
  }

  override isIdle(now: number): boolean {
    return super.isIdle(now) && this.isForgotten(now);
  }

  override room(now: number): number {
    const room = super.room(now);
    return Number.isFinite(this.limit) ? room : Math.min(room, 1 + this.#accepted - this.busy);
  }

  override send(now: number): void {
    super.send(now);
    if (this.#began === undefined || now >= this.#began + this.window) {
      this.#began = now;
      this.#accepted = 0;
    }
  }

  override settle(now: number, refused: boolean): void {
    if (!refused) this.#accepted += 1;
    super.settle(now, refused);
  }

  override refuse(wait: number, now: number): void {
    super.refuse(wait, now);
    this.#refusedAt = now;
    const span = now + wait - (this.#began ?? Number.NEGATIVE_INFINITY);
    if (span <= LONGEST && this.#accepted > 0) {
      this.limit = Math.min(this.limit, this.#accepted);
      this.window = Math.min(this.window, Math.max(1, span));
    }
    this.#began = undefined;
    this.#accepted = 0;
  }
}
