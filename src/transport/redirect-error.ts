import { FrontCallError } from '../errors.js';

/** What is wrong with a redirect. */
export type RedirectFault = 'loop' | 'too-many' | 'elsewhere' | 'no-address' | 'hidden';

/**
 * A redirect was not followed: it leads in a circle or on and on, away from Front with a write, or nowhere, or the
 * runtime hides it. Front does not carry out what it redirects, so the call did nothing.
 */
export class FrontRedirectError extends FrontCallError {
  override readonly name = 'FrontRedirectError';
  readonly code = 'FRONT_REDIRECT';
  /** What is wrong with it. */
  readonly fault: RedirectFault;

  constructor(operation: string, fault: RedirectFault, message: string) {
    super(message, { operation });
    this.fault = fault;
  }
}
