/**
 * Notices when a walk comes to an address again. It remembers one address, a later one each time that twice as many have
 * passed, so that a list of any length takes no more memory (R. P. Brent, 1980).
 */
export class LoopWatch {
  #anchor: string | undefined;
  #steps = 0;
  #power = 1;

  /** Whether the walk was at this address before. A circle may be walked more than once until it is noticed. */
  sees(address: string): boolean {
    if (address === this.#anchor) return true;
    this.#steps += 1;
    if (this.#anchor === undefined || this.#steps === this.#power) {
      this.#anchor = address;
      this.#power *= 2;
      this.#steps = 0;
    }
    return false;
  }
}
