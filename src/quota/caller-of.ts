import { guards } from '../../generated/guards.js';
import type { Internals } from '../transport/internals.js';
import type { QuotaCaller } from './waiting-call.js';

/** A client as its governor sees it. */
export function callerOf({ facts, options: { maxWait, onEvent } }: Internals): QuotaCaller {
  return { maxWait, onEvent, guards: guards[facts.api] };
}
