import { guards } from '../../generated/guards.js';
import type { Internals } from '../transport/internals.js';
import type { QuotaCaller } from './waiting-call.js';

/** A client as its governor sees it. */
export function callerOf({ facts, options }: Internals): QuotaCaller {
  const { maxWait, onEvent } = options();
  return { maxWait, onEvent, guards: guards[facts.api] };
}
