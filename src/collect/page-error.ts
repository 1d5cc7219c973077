import { FrontCallError } from '../errors.js';

/** What is wrong with a page. */
export type PageFault = 'elsewhere' | 'loop' | 'no-items';

/** A page of a list cannot be trusted: what comes after it is not at Front or comes again, or it has no list of items. */
export class FrontPageError extends FrontCallError {
  override readonly name = 'FrontPageError';
  readonly code = 'FRONT_PAGE';
  /** What is wrong with it. */
  readonly fault: PageFault;

  constructor(operation: string, fault: PageFault, message: string) {
    super(message, { operation });
    this.fault = fault;
  }
}
