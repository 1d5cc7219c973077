import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { OpenApiDocument, Schema } from './document.js';

/** Finds what is wrong with a value, one line for each field, in Front's words. */
export type Check = (
  document: OpenApiDocument,
  schema: Schema,
  value: unknown,
  place: string,
) => Promise<string[]>;

/**
 * Creates a {@link Check} of schemas in these documents, each compiled when it is first needed. With `array` it reads
 * numbers and booleans from text, and a list from what stands alone: it changes the value that it is given.
 */
export function createCheck(documents: readonly OpenApiDocument[], coerceTypes: false | 'array'): Check {
  let creating: Promise<Ajv2020> | undefined;
  const compiled = new Map<Schema, ValidateFunction>();
  return async function check(document, schema, value, place) {
    creating ??= createAjv(documents, coerceTypes);
    const ajv = await creating;
    const known =
      compiled.get(schema) ?? ajv.compile(absolute(schema, documents.indexOf(document)) as object);
    compiled.set(schema, known);
    if (known(value)) return [];
    // The parts of an `allOf` may say the same.
    return [...new Set((known.errors ?? []).filter(isTelling).map((error) => line(place, error)))];
  };
}

async function createAjv(
  documents: readonly OpenApiDocument[],
  coerceTypes: false | 'array',
): Promise<Ajv2020> {
  // Loaded when a request needs it, which many never do: it is half of what starting takes.
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const options = { strict: false, validateFormats: false, validateSchema: false, allErrors: true };
  const ajv = new Ajv2020({ ...options, coerceTypes });
  for (const [index, { components }] of documents.entries())
    ajv.addSchema({ components: { schemas: components.schemas } }, `document-${index}`);
  return ajv;
}

/** Points the references of a schema at the document they are in. */
function absolute(value: unknown, document: number): unknown {
  if (Array.isArray(value)) return value.map((item) => absolute(item, document));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      key === '$ref' && typeof item === 'string'
        ? [key, `document-${document}${item}`]
        : [key, absolute(item, document)],
    ),
  );
}

/** A union reports its members' complaints; that it matched none says nothing more. */
function isTelling({ keyword }: ErrorObject): boolean {
  return keyword !== 'anyOf' && keyword !== 'oneOf' && keyword !== 'if';
}

function line(place: string, { instancePath, keyword, params, message }: ErrorObject): string {
  const field = place + instancePath.replace(/\/(\d+)/g, '[$1]').replaceAll('/', '.');
  if (keyword === 'required')
    return `${field}.${(params as { missingProperty: string }).missingProperty}: missing`;
  if (keyword === 'type') {
    const type = [(params as { type: string | string[] }).type].flat().join(' or ');
    return `${field}: should be ${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`;
  }
  if (keyword === 'enum') {
    return `${field}: should be one of ${(params as { allowedValues: unknown[] }).allowedValues.join(', ')}`;
  }
  return `${field}: ${message?.replace(/^must /, 'should ') ?? 'is invalid'}`;
}
