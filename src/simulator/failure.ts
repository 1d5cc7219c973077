import type { FrontErrorBody } from '../error-body.js';

/** An answer of the simulator before it becomes a `Response`. */
export interface SimulatedAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A failure in Front's shape. */
export function failure(
  status: number,
  title: string,
  message?: string,
  details?: string[],
): SimulatedAnswer {
  const body: FrontErrorBody = {
    _error: {
      status,
      title,
      ...(message === undefined ? {} : { message }),
      ...(details === undefined ? {} : { details }),
    },
  };
  return { status, body };
}
