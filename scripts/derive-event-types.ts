import type { OpenApiDocument, Schema } from './openapi-document.js';

/** The TypeScript source of the types of events that Front is known to send, for what has to know them at run time. */
export function deriveEventTypes({ components }: OpenApiDocument): string {
  const types = (components.schemas?.EventType as Schema | undefined)?.['x-extensible-enum'];
  if (types === undefined) throw new Error('The Core API needs a schema EventType with x-extensible-enum.');
  return `// Made by \`npm run generate\` from spec/. Do not edit.

/** The types of events that Front is known to send. */
export const EVENT_TYPES = ${JSON.stringify(types, null, 2)} as const;
`;
}
