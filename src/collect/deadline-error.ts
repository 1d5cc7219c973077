import { FrontCallError } from '../errors.js';

/** What was waited for did not happen within the time that the caller gave. It may still happen. */
export class FrontDeadlineError extends FrontCallError {
  override readonly name = 'FrontDeadlineError';
  readonly code = 'FRONT_DEADLINE';
  /** How long it was waited for, in ms. */
  readonly waited: number;

  constructor(operation: string, waited: number) {
    super(`not done after ${waited} ms`, { operation });
    this.waited = waited;
  }
}
