import type { Lent } from '../transport/deliver.js';
import type { Internals } from '../transport/internals.js';
import type { QuotaGate } from './gate.js';
import { createLateGate } from './late-gate.js';

/**
 * What lets the calls of a client through: the rate limiter it was given, one with the options it was given, or the one
 * that all clients with the same token and host share in this process. None for `false`.
 */
export function limiterOf(internals: Internals, lent: Lent): QuotaGate | undefined {
  const { rateLimit } = internals.options();
  if (rateLimit === false) return undefined;
  return isGate(rateLimit) ? rateLimit : createLateGate(internals, lent);
}

/** A rate limiter of ours has more than its public methods. */
function isGate(value: object | undefined): value is QuotaGate {
  return value !== undefined && 'wrap' in value;
}
