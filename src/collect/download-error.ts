import { FrontCallError } from '../errors.js';

/** What is wrong with a download. */
export type DownloadFault = 'size' | 'changed' | 'no-range';

/**
 * A download ended and is not the file that was asked for: it has another size, became another file while it was being
 * read, or broke off where the server cannot go on.
 */
export class FrontDownloadError extends FrontCallError {
  override readonly name = 'FrontDownloadError';
  readonly code = 'FRONT_DOWNLOAD';
  /** What is wrong with it. */
  readonly fault: DownloadFault;
  /** How much came, in bytes. */
  readonly received: number;
  /** How much should have come, in bytes, where that is known. */
  readonly expected: number | undefined;

  constructor(
    operation: string,
    fault: DownloadFault,
    message: string,
    { bytes, total }: { bytes: number; total: number | undefined },
  ) {
    super(message, { operation });
    this.fault = fault;
    this.received = bytes;
    this.expected = total;
  }
}
