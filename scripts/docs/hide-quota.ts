import { METHODS, type OpenApiDocument } from '../openapi-document.js';

/**
 * Takes the headers of the quota from every success. On a page, five headers would stand before each body; its introduction
 * says that all answers have them, and the 429 shows them.
 */
export function hideQuota(document: OpenApiDocument): OpenApiDocument {
  for (const item of Object.values(document.paths)) {
    for (const { responses } of METHODS.flatMap((method) => item[method] ?? [])) {
      for (const [status, answer] of Object.entries(responses))
        if (status.startsWith('2')) delete answer.headers;
    }
  }
  return document;
}
