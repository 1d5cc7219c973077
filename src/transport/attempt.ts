import { FrontTimeoutError } from '../errors.js';
import { startTimer, type Time } from './clock.js';
import type { FrontRequest } from './send.js';

/** What an {@link Attempt} is made of. */
export interface AttemptContext {
  readonly clock: Time;
  /** Longest time in ms. */
  readonly limit: number;
  readonly reject: (reason: unknown) => void;
}

/**
 * One attempt of a call. It ends with an answer, a failure, its deadline or the caller's signal, whatever comes first.
 * Stands as the second argument of `fetch`, whose `signal` it has.
 */
export class Attempt {
  readonly #request: FrontRequest;
  readonly #reject: (reason: unknown) => void;
  /** Ends the deadline: a file that has begun may take its time. */
  readonly stopTimer: () => void;
  #controller: AbortController | undefined;
  #reason: unknown;
  /** Ended before there was an answer. What `fetch` still gives is of no interest any more. */
  isStopped = false;

  constructor(request: FrontRequest, { clock, limit, reject }: AttemptContext) {
    this.#request = request;
    this.#reject = reject;
    this.stopTimer = startTimer(clock, limit, () =>
      this.#stop(new FrontTimeoutError(`no answer within ${limit} ms`, request)),
    );
    request.signal?.addEventListener('abort', this);
  }

  /** Made when it is asked for: signals are dear, and a `fetch` that is a stub needs none. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.isStopped) this.#controller.abort(this.#reason);
    return this.#controller.signal;
  }

  /** Ends it with an answer or a failure, by the function that settles its promise. */
  end<T>(settle: (value: T) => void, value: T): void {
    this.stopTimer();
    this.#request.signal?.removeEventListener('abort', this);
    settle(value);
  }

  /** The caller's signal was aborted. */
  handleEvent(): void {
    this.#stop(this.#request.signal?.reason);
  }

  #stop(reason: unknown): void {
    if (this.isStopped) return;
    this.isStopped = true;
    this.#reason = reason;
    this.#controller?.abort(reason);
    this.end(this.#reject, reason);
  }
}
