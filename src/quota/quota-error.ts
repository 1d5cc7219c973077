import { FrontCallError } from '../errors.js';

/** The call was not sent, since it would have had to wait for quota longer than its `maxWait`. */
export class FrontQuotaError extends FrontCallError {
  override readonly name = 'FrontQuotaError';
  readonly code = 'FRONT_QUOTA';
  /** How long the call would have had to wait, in ms, estimated. */
  readonly wait: number;

  constructor(operation: string, wait: number, maxWait: number) {
    const longest = `maxWait is ${Math.round(maxWait)} ms`;
    super(`would wait about ${Math.ceil(wait)} ms for quota, and ${longest}`, { operation });
    this.wait = wait;
  }
}
