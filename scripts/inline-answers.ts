import { METHODS, type OpenApiDocument, resolve } from './openapi-document.js';

/** Answers that stay shared: each carries seven headers, the same everywhere. */
const SHARED = new Set(['429']);

/**
 * Writes the shared answers out in every operation, so that an operation of the bundle can be read by itself, by people
 * and by programs that look no further. Schemas stay where they are.
 */
export function inlineAnswers(document: OpenApiDocument): OpenApiDocument {
  for (const item of Object.values(document.paths)) {
    for (const operation of METHODS.flatMap((method) => item[method] ?? [])) {
      for (const [status, answer] of Object.entries(operation.responses)) {
        if (!SHARED.has(status)) operation.responses[status] = structuredClone(resolve(document, answer));
      }
    }
  }
  const { responses = {} } = document.components;
  const text = JSON.stringify([document.paths, document.webhooks]);
  document.components.responses = Object.fromEntries(
    Object.entries(responses).filter(([name]) => text.includes(`"#/components/responses/${name}"`)),
  );
  return document;
}
