import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type MediaType, type OpenApiDocument, resolve } from './document.js';
import type { Exchange } from './recorded-request.js';

/** Finds what is wrong with a request, one line for each field, in Front's words. Empty when nothing is. */
export type Validate = (exchange: Exchange) => string[];

/** Creates a {@link Validate}. Schemas are compiled when they are first needed. */
export function createValidate(documents: readonly OpenApiDocument[]): Validate {
  const strict = createAjv(documents, false);
  // Forms and queries hold text only, so their numbers and booleans are read from it.
  const coercing = createAjv(documents, 'array');
  const compiled = new Map<unknown, ValidateFunction>();

  function check(
    ajv: Ajv2020,
    document: OpenApiDocument,
    schema: object,
    value: unknown,
    place: string,
  ): string[] {
    const known =
      compiled.get(schema) ?? ajv.compile(absolute(schema, documents.indexOf(document)) as object);
    compiled.set(schema, known);
    return known(value) ? [] : (known.errors ?? []).filter(isTelling).map((error) => line(place, error));
  }

  function checkBody({ route, request, body }: Exchange): string[] {
    const { document, operation } = route;
    const { content = {}, required } = resolve(document, operation.requestBody ?? {});
    const isForm = request.headers.get('content-type')?.startsWith('multipart/') === true;
    const media: MediaType | undefined = content[isForm ? 'multipart/form-data' : 'application/json'];
    if (body === undefined) return required === true ? ['body: missing'] : [];
    if (media?.schema === undefined)
      return Object.keys(content).length > 0 ? ['body: unsupported content type'] : [];
    return check(
      isForm ? coercing : strict,
      document,
      media.schema,
      isForm ? withoutFiles(body) : body,
      'body',
    );
  }

  function checkQuery({ route, query }: Exchange): string[] {
    return route.parameters
      .filter((parameter) => parameter.in === 'query')
      .flatMap(({ name, required, schema }) => {
        if (query[name] === undefined) return required === true ? [`query.${name}: missing`] : [];
        if (schema === undefined) return [];
        return check(coercing, route.document, schema, structuredClone(query[name]), `query.${name}`);
      });
  }

  return (exchange) => [...checkQuery(exchange), ...checkBody(exchange)];
}

function createAjv(documents: readonly OpenApiDocument[], coerceTypes: false | 'array'): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, coerceTypes });
  for (const [index, document] of documents.entries()) ajv.addSchema(document, `document-${index}`);
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

/** A file counts as the string that the schema says it is. */
function withoutFiles(value: unknown): unknown {
  if (value instanceof Blob) return '';
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutFiles(item)]));
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
