import type { Send } from '../transport/send.js';
import type { QuotaCaller } from './waiting-call.js';

/** Lets the calls of a company through, each in its turn. */
export interface QuotaGate {
  /** Wraps what sends the calls of one client. */
  wrap(send: Send, caller: QuotaCaller): Send;
}
