import { FrontApiError } from '../errors.js';
import { kindOf } from '../request/plain-value.js';
import { takeOptions } from '../take-options.js';
import { internalsOf } from '../transport/follow-up.js';
import type { FrontClient, FrontResult } from '../types.js';
import { askAgain, WAIT, type WaitOptions } from './ask-again.js';
import { FrontJobError } from './job-error.js';
import { readJson } from './read-json.js';

/** Something that Front works on for a while: a report, an export, or metrics. */
export interface Job {
  /** `done`, `failed` and `too_big` are final, anything else is not. */
  readonly status?: string;
  /** In percent. */
  readonly progress?: number;
}

/** A job that is asked for at an address of its own. */
export interface LinkedJob extends Job {
  readonly _links: { readonly self: string };
}

/** Options of {@link poll}. */
export interface PollOptions extends WaitOptions {
  /** Is told of each answer. `progress` is in percent. */
  onProgress?: ((progress: number) => void) | undefined;
}

const OPTIONS: Record<keyof PollOptions, 0 | 1> = { ...WAIT, onProgress: 0 };

/**
 * Waits until a report, an export or metrics are done, and gives them.
 *
 * @param job What creating it answered, or a function that asks for it, as the metrics of old need.
 * @example
 * const created = await unwrap(front.POST('/analytics/exports', { body }));
 * const done = await poll(front, created, { onProgress: (percent) => show(percent) });
 * @throws FrontJobError when Front fails at it, FrontDeadlineError when it is not done in time, FrontApiError when Front
 * refuses, TypeError when the job is none or an option is wrong, naming it.
 */
export async function poll<T extends Job>(
  front: FrontClient,
  job: (T & LinkedJob) | ((signal: AbortSignal) => Promise<FrontResult<T>>),
  options: PollOptions = {},
): Promise<T> {
  const { deadline = 600_000, interval = 1000, signal, onProgress } = takeOptions(options, OPTIONS);
  const { clock } = internalsOf(front);
  if (typeof job !== 'function' && typeof (job as Partial<LinkedJob> | undefined)?._links?.self !== 'string')
    throw new TypeError(
      `poll: give the job as creating it answered, with its \`_links\`, or a function that asks for it, not ${kindOf(job)}.`,
    );
  const operation = typeof job === 'function' ? 'poll' : operationOf(job._links.self);
  const read = typeof job === 'function' ? job : (end: AbortSignal) => follow<T>(front, job, operation, end);

  async function ask(end: AbortSignal): Promise<T | undefined> {
    const { data, error } = await read(end);
    if (error !== undefined) throw new FrontApiError(error);
    if (data === undefined) throw new TypeError('poll: the function must give the result of a call.');
    if (typeof data.progress === 'number') onProgress?.(data.progress);
    if (data.status === 'failed' || data.status === 'too_big')
      throw new FrontJobError(operation, data.status);
    return isDone(data) ? data : undefined;
  }

  return askAgain(ask, { operation, clock, deadline, interval, signal });
}

/** The metrics of old have no status in their first years, only their progress. */
function isDone({ status, progress }: Job): boolean {
  return status === undefined ? progress !== undefined && progress >= 100 : status === 'done';
}

async function follow<T>(
  front: FrontClient,
  { _links }: LinkedJob,
  operation: string,
  signal: AbortSignal,
): Promise<FrontResult<T>> {
  const internals = internalsOf(front);
  if (!internals.isAtFront(_links.self))
    throw new TypeError('poll: the job has an address that is not at Front.');
  const response = await internals.send({ url: _links.self, operation, options: { signal } });
  return readJson<T>(response, operation);
}

/** The operation behind the address of a job, for errors and limits. */
function operationOf(self: string): string {
  const path = URL.canParse(self) ? new URL(self).pathname : '';
  if (/\/analytics\/reports\/[^/]+$/.test(path)) return 'GET /analytics/reports/{report_uid}';
  if (/\/analytics\/exports\/[^/]+$/.test(path)) return 'GET /analytics/exports/{export_id}';
  return 'GET /exports/{export_id}';
}
