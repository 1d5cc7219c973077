import type { MergedConversation } from './merge.js';

/** A call is about to be sent again. */
export interface RetryEvent {
  readonly type: 'retry';
  /** Method and path template. */
  readonly operation: string;
  /** The attempt that failed, counted from 1. */
  readonly attempt: number;
  /** The status it failed with. Undefined when no answer came. */
  readonly status: number | undefined;
  /** The wait in ms before the next, not counting one for quota. */
  readonly wait: number;
}

/** Front answered that the resource is elsewhere, and the call goes there. */
export interface RedirectEvent {
  readonly type: 'redirect';
  /** Method and path template. */
  readonly operation: string;
  readonly status: number;
  /** The host that it goes to. */
  readonly host: string;
  /** Present when it goes there because a conversation was merged. */
  readonly merged?: MergedConversation;
}
