import type { RecordedRequest } from '../simulator/index.js';

/**
 * One line for a request, and one for each thing that Front would do to it without a word. Queries and bodies are left
 * out: they may hold what nobody else is to see.
 */
export function describeRequest({
  method,
  url,
  operationId,
  status,
  time,
  warnings,
}: RecordedRequest): string[] {
  const clock = new Date(time).toISOString().slice(11, 23);
  const path = url.split('?', 1)[0] ?? url;
  const what = operationId ?? 'no such operation';
  const outcome = status === 0 ? 'dropped' : String(status);
  return [
    `${clock}  ${outcome.padEnd(7)} ${method.padEnd(6)} ${path}  (${what})`,
    ...warnings.map((warning) => `${' '.repeat(14)}! ${warning}`),
  ];
}
