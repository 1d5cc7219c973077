import type { OperationFacts } from './api-facts.js';

/** Whether a body has the field by which Front recognises a repeat, so that it can be sent again. */
export function isDeduplicated(body: unknown, { deduplicatedBy }: OperationFacts): boolean {
  if (deduplicatedBy === undefined) return false;
  let value = body;
  for (const key of deduplicatedBy.split('.')) {
    if (typeof value !== 'object' || value === null) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'string' && value !== '';
}
