import type { FrontRequest } from '../transport/send.js';
import type { RouteGuard } from './route-guard.js';
import type { QuotaCaller } from './waiting-call.js';

/** The answer to a request, as the governor reads it. */
export interface QuotaAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** What Front wrote beside a 429. */
  readonly message?: string | undefined;
}

/** The place of a call among those of its company, which it keeps when it has to wait again. */
export interface Place {
  /** Smaller ones go first. */
  readonly order: number;
  /** When it came to the governor, in Unix ms. */
  readonly since: number;
}

/** Leave to send one request, now. Must be settled, whatever becomes of the request. */
export interface Permit extends Place {
  readonly request: FrontRequest;
  readonly caller: QuotaCaller;
  readonly ticket: number;
  /** What the store numbered it, where there is one. */
  readonly stamp: number;
  readonly guard: RouteGuard | undefined;
  readonly sentAt: number;
}
