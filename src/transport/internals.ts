import type { ApiFacts } from '../request/api-facts.js';
import type { Send } from './send.js';
import type { Recovery } from './with-recovery.js';

/** What a client keeps for the parts of this package that make further calls: see `follow-up.ts`. */
export interface Internals {
  readonly facts: ApiFacts;
  /** To Front: with the token, in turn, and recovering from what can be recovered from. */
  readonly send: Send;
  readonly recovery: Recovery;
}

/** Where a client keeps its {@link Internals}. */
export const INTERNALS: unique symbol = Symbol('front-fetch');
