import type { ApiFacts } from '../request/api-facts.js';
import type { CallOptions, ClientOptions } from '../types.js';
import type { Time } from './clock.js';
import type { Delivery } from './delivery.js';
import type { RetryOptions } from './retry-options.js';
import type { Send } from './send.js';

/** What a client is made of, for the parts of this package that do more for it: see `delivery.ts` and `follow-up.ts`. */
export interface Internals {
  readonly facts: ApiFacts;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly clock: Time;
  /** Longest time in ms for one attempt of a call that names none itself. */
  readonly timeout: number;
  /** As they were given, checked. A function, since nobody should find the token by looking at a client. */
  readonly options: () => Omit<ClientOptions, 'rateLimit'> & {
    readonly rateLimit: ClientOptions['rateLimit'] | undefined;
  };
  /** Completes what a call says of its retries. Throws a `TypeError` when that is wrong. */
  readonly retry: (given: CallOptions['retry']) => RetryOptions;
  /** Sends one attempt to Front, with the token. */
  readonly sendOnce: Send;
  /** Sends one attempt to any other host, without the token. */
  readonly sendElsewhere: Send;
  /** To Front, in turn, and recovering from what can be recovered from. */
  readonly send: Send;
  /** What does so, once it is loaded. */
  delivery: Delivery | undefined;
}

/** Where a client keeps its {@link Internals}. */
export const INTERNALS: unique symbol = Symbol('front-fetch');
