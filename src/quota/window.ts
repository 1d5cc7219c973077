/** The length of Front's windows in ms, until one has been seen. */
const USUAL_LENGTH = 60_000;
/** Reset times closer than this in ms belong to the same window: servers compute them anew for each answer. */
export const SAME_WINDOW = 100;
/** Added to a reset before the next request, in ms: Front rounds the time it names. */
const SAFETY = 10;
/** Processes that wait for the same reset start again at different times within these ms. */
const SPREAD = 10;
/** A clock that is further back than this, in ms, was set: what it told before says nothing any more. */
const SET_BACK = 1000;
/** How long a window is taken to last, in ms, when nobody says when it ends. */
const UNNAMED_LENGTH = 1000;

/** When the quota's window ends, in Unix ms. Reset times are Front's and identify a window; ends are on our clock. */
export class QuotaWindow {
  readonly #random: () => number;
  #reset: number | undefined;
  #endsAt = 0;
  #reopensAt = 0;
  /** When we heard of its end. */
  #heardAt = 0;
  #seenLength = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** Length in ms, by the longest that was seen from its beginning. */
  get length(): number {
    return this.#seenLength || USUAL_LENGTH;
  }

  get endsAt(): number {
    return this.#endsAt;
  }

  /** When requests may go out again: a little after the end. */
  get reopensAt(): number {
    return this.#reopensAt;
  }

  isOver(now: number): boolean {
    return now >= this.#reopensAt || now < this.#heardAt - SET_BACK;
  }

  /** The part of the window that is left, between 0 and 1. */
  left(now: number): number {
    return Math.min(1, Math.max(0, (this.#endsAt - now) / this.length));
  }

  /** Whether an answer is from a window before this one. */
  isEarlier(reset: number | undefined): boolean {
    return reset !== undefined && this.#reset !== undefined && reset < this.#reset - SAME_WINDOW;
  }

  /** Whether an answer is from a window after this one. */
  isLater(reset: number | undefined, now: number): boolean {
    if (reset === undefined) return this.isOver(now);
    return this.#reset === undefined || reset > this.#reset + SAME_WINDOW;
  }

  /** A new window. Says whether we came when it had been running for a while. */
  begin(reset: number | undefined, endsAt: number | undefined, now: number): boolean {
    const named = endsAt !== undefined && endsAt > now;
    const length = named ? endsAt - now : 0;
    const joined = length < this.#seenLength * 0.9;
    if (this.#reset !== undefined) this.#seenLength = Math.max(this.#seenLength, length);
    this.#reset = reset;
    this.end(named ? endsAt : now + UNNAMED_LENGTH, now);
    return joined;
  }

  /** The window ends at this time, whatever was said before. */
  end(at: number, now: number): void {
    this.#heardAt = now;
    this.#endsAt = at;
    this.#reopensAt = at + SAFETY + this.#random() * SPREAD;
  }
}
