import { toErrorBody } from '../error-body.js';
import { FrontApiError, FrontConnectionError } from '../errors.js';
import { MAX_WAIT } from '../quota/max-wait.js';
import { retryAfter } from '../quota/retry-after.js';
import type { CallOptions, FrontEvent } from '../types.js';
import { bareCause } from './bare-cause.js';
import type { Clock } from './clock.js';
import { isBroken, isRepeatable, leavesOpen, leftNothing, mayPass } from './repeatable.js';
import type { RetryBudget } from './retry-budget.js';
import type { RetryOptions } from './retry-options.js';
import type { FrontRequest, Send, Trace } from './send.js';
import { unknownOutcome } from './unknown-outcome.js';

/** What sending again needs beside the call itself. */
export interface RetryContext {
  readonly clock: Clock;
  /** Gives numbers from 0 to below 1. @default Math.random */
  readonly random: (() => number) | undefined;
  /** Completes what a call says of its retries. */
  readonly retry: (given: CallOptions['retry']) => RetryOptions;
  readonly budget: RetryBudget;
  /** Longest time in ms for one attempt of a call that names none itself. */
  readonly timeout: number;
  /** Longest wait in ms that a call accepts after a 429 when it names none itself. @default 90_000 */
  readonly maxWait: number | undefined;
  /** Whether what sends waits by itself after a 429, for the quota of the company. */
  readonly governed: boolean;
  readonly onEvent: ((event: FrontEvent) => void) | undefined;
}

/** How one attempt ended: in an answer, or in an error of the connection. */
interface Outcome {
  readonly response?: Response;
  readonly error?: unknown;
}

/** The wait in ms when Front refuses a call and names none. */
const UNNAMED_WAIT = 1000;

/**
 * Sends a call again when what it failed for may pass and a repeat does no harm: after a 429 any call, since Front did
 * not process it; after a failure of the server or the connection one that is safe to repeat.
 *
 * @throws FrontUnknownOutcomeError when a call that is not safe to repeat may have been carried out or not.
 */
export function withRetry(send: Send, context: RetryContext): Send {
  const { clock, budget, onEvent } = context;

  return async function sendUntilTaken(request) {
    const options = context.retry(request.options.retry);
    const progress = { attempt: 1, spent: 0 };
    for (; ; progress.attempt++) {
      const outcome = await attempt(send, inTime(request, options.total, progress, context.timeout));
      const { status } = outcome.response ?? {};
      const isRefused = status === 429;
      const isFailure = isRefused || status === undefined || mayPass(status);
      if (!isFailure || progress.attempt > options.limit) return settle(request, outcome);
      const wait = isRefused
        ? await waitForQuota(request, outcome, context)
        : waitAfterFailure(request, outcome, options, progress, context);
      if (wait === undefined) return settle(request, outcome);
      if (!isRefused && !budget.take(clock.now(), options.budget)) return settle(request, outcome);
      onEvent?.({ type: 'retry', operation: request.operation, attempt: progress.attempt, status, wait });
      if (wait > 0) await clock.sleep(wait, request.signal);
    }
  };
}

async function attempt(send: Send, request: FrontRequest): Promise<Outcome> {
  try {
    return { response: await send(request) };
  } catch (error) {
    if (!isBroken(error)) throw error;
    return { error: withCause(error, request.trace) };
  }
}

/** An error of a connection with what may be kept of its cause. Not made with it: what does so is loaded with this. */
function withCause(error: Error, trace: Trace): Error {
  const { cause } = bareCause(trace.failure) ?? {};
  // It may hold the whole request, which nobody is to keep.
  trace.failure = undefined;
  if (error instanceof FrontConnectionError && cause !== undefined)
    Object.defineProperty(error, 'cause', { value: cause, configurable: true, writable: true });
  return error;
}

interface Progress {
  /** Counted from 1. */
  attempt: number;
  /** Time in ms of failed attempts and of the waits after them. */
  spent: number;
}

/** A retry gets the time that is left, if that is less than what every attempt gets. */
function inTime(request: FrontRequest, total: number, { spent }: Progress, usual: number): FrontRequest {
  const timeout = request.options.timeout ?? usual;
  if (spent === 0 || total - spent >= timeout) return request;
  return { ...request, options: { ...request.options, timeout: total - spent } };
}

/** The wait in ms after a 429, or undefined when it is longer than the call accepts. */
async function waitForQuota(
  { options }: FrontRequest,
  { response }: Outcome,
  { clock, maxWait = MAX_WAIT, governed }: RetryContext,
): Promise<number | undefined> {
  if (governed || response === undefined) return 0;
  const { _error } = toErrorBody(await read(response), response.status);
  const wait = retryAfter(response.headers, _error.message, clock.now()) ?? UNNAMED_WAIT;
  return wait > (options.maxWait ?? maxWait) ? undefined : wait;
}

/** The wait in ms after a failure, or undefined when there is to be no retry. */
function waitAfterFailure(
  request: FrontRequest,
  { response, error }: Outcome,
  { backoff, maxBackoff, total }: RetryOptions,
  progress: Progress,
  { clock, random = Math.random }: RetryContext,
): number | undefined {
  if (!isRepeatable(request) && !leftNothing(request, error)) return undefined;
  const now = clock.now();
  progress.spent += now - (request.trace.sentAt ?? now);
  const jitter = random() * Math.min(maxBackoff, backoff * 2 ** (progress.attempt - 1));
  const named = response === undefined ? undefined : retryAfter(response.headers, undefined, now);
  const wait = Math.ceil((named ?? 0) + jitter);
  progress.spent += wait;
  return progress.spent < total ? wait : undefined;
}

/** Gives what the last attempt ended in, unless that would pass for a failure which may be none. */
async function settle(request: FrontRequest, { response, error }: Outcome): Promise<Response> {
  if (response !== undefined) {
    if (!leavesOpen(response.status) || isRepeatable(request)) return response;
    const refusal = new FrontApiError(toErrorBody(await read(response), response.status));
    throw unknownOutcome(request, refusal);
  }
  if (isRepeatable(request) || leftNothing(request, error)) throw error;
  throw unknownOutcome(request, error);
}

function read(response: Response): Promise<unknown> {
  return response.json().catch(() => undefined);
}
