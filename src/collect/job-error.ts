import { FrontCallError } from '../errors.js';

/** How a job can fail. */
export type JobFailure = 'failed' | 'too_big';

/**
 * Front gave up on a report or an export. With `too_big` the same can be had in several exports of shorter spans.
 */
export class FrontJobError extends FrontCallError {
  override readonly name = 'FrontJobError';
  readonly code = 'FRONT_JOB';
  /** What became of it. */
  readonly status: JobFailure;

  constructor(operation: string, status: JobFailure) {
    super(status === 'too_big' ? 'too big: ask for shorter spans' : 'Front could not complete it', {
      operation,
    });
    this.status = status;
  }
}
