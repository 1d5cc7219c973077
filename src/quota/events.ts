import type { Priority } from './priority.js';

/** A call waits for quota. Told once for each call, when the wait is first known. */
export interface WaitEvent {
  readonly type: 'wait';
  /** Method and path template. */
  readonly operation: string;
  readonly priority: Priority;
  /** What it waits for: the company's quota, or a limit of its route. */
  readonly reason: 'quota' | 'route';
  /** The wait in ms, estimated. */
  readonly wait: number;
}

/** The store that processes share their quota in cannot be reached any more, or can again. */
export interface StoreEvent {
  readonly type: 'store';
  /** While false, each process paces by what Front's headers tell it. */
  readonly available: boolean;
  /**
   * Why it cannot be reached: the name of the error, with its code if it has one, such as `Error ECONNREFUSED`, or
   * `TimeoutError`. Not its message, which can hold addresses and keys.
   */
  readonly reason?: string;
}
