import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { type MediaType, type OpenApiDocument, resolve, type Schema } from './document.js';
import { dropUnknown } from './dropped-fields.js';
import type { Exchange } from './recorded-request.js';
import type { Route } from './routes.js';

/** A request, checked. */
export interface Checked {
  /** What is wrong with it, one line for each field, in Front's words. Empty when nothing is. */
  readonly details: string[];
  /** The query with numbers, booleans and lists where the spec says so. */
  readonly query: object;
  /** The body, likewise when it came as a form, and without fields that the spec doesn't know. */
  readonly body: unknown;
  /** Where the fields were that Front drops without a word. */
  readonly dropped: string[];
}

/** Checks a request against the spec. */
export type Validate = (exchange: Exchange) => Promise<Checked>;

/** Creates a {@link Validate}. Nothing is compiled before it is needed. */
export function createValidate(documents: readonly OpenApiDocument[]): Validate {
  const createCheck = checkFactory(documents);
  // Forms and queries hold text only, so their numbers and booleans are read from it.
  const strict = createCheck(false);
  const coercing = createCheck('array');
  const querySchemas = new Map<Route, Schema>();

  async function checkQuery({ route, query }: Exchange): Promise<string[]> {
    if (Object.keys(query).length === 0 && !route.parameters.some(isRequiredInQuery)) return [];
    const schema = querySchemas.get(route) ?? querySchemaOf(route);
    querySchemas.set(route, schema);
    return coercing(route.document, schema, query, 'query');
  }

  return async function validate(exchange) {
    const { route, request, body } = exchange;
    const query = { ...exchange.query };
    const details = await checkQuery({ ...exchange, query });
    const { content = {}, required } = resolve(route.document, route.operation.requestBody ?? {});
    if (body === undefined)
      return {
        details: required === true ? [...details, 'body: missing'] : details,
        query,
        body,
        dropped: [],
      };
    const isForm = request.headers.get('content-type')?.startsWith('multipart/') === true;
    const media: MediaType | undefined = content[isForm ? 'multipart/form-data' : 'application/json'];
    if (media?.schema === undefined) {
      const isUnfit = Object.keys(content).length > 0;
      return {
        details: isUnfit ? [...details, 'body: unsupported content type'] : details,
        query,
        body,
        dropped: [],
      };
    }
    const read = isForm ? withoutFiles(body) : body;
    const check = isForm ? coercing : strict;
    details.push(...(await check(route.document, media.schema, read, 'body')));
    const dropped: string[] = [];
    const kept = dropUnknown(route.document, [media.schema], read, 'body', dropped);
    return { details, query, body: kept, dropped };
  };
}

type Check = (document: OpenApiDocument, schema: Schema, value: unknown, place: string) => Promise<string[]>;

function checkFactory(documents: readonly OpenApiDocument[]): (coerceTypes: false | 'array') => Check {
  return (coerceTypes) => {
    let creating: Promise<Ajv2020> | undefined;
    const compiled = new Map<Schema, ValidateFunction>();
    return async function check(document, schema, value, place) {
      creating ??= createAjv(documents, coerceTypes);
      const ajv = await creating;
      const known =
        compiled.get(schema) ?? ajv.compile(absolute(schema, documents.indexOf(document)) as object);
      compiled.set(schema, known);
      return known(value) ? [] : (known.errors ?? []).filter(isTelling).map((error) => line(place, error));
    };
  };
}

async function createAjv(
  documents: readonly OpenApiDocument[],
  coerceTypes: false | 'array',
): Promise<Ajv2020> {
  // Loaded when a request needs it, which many never do: it is half of what starting takes.
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    validateSchema: false,
    allErrors: true,
    coerceTypes,
  });
  for (const [index, { components }] of documents.entries())
    ajv.addSchema({ components: { schemas: components.schemas } }, `document-${index}`);
  return ajv;
}

function isRequiredInQuery({ in: place, required }: Route['parameters'][number]): boolean {
  return place === 'query' && required === true;
}

function querySchemaOf({ parameters }: Route): Schema & { required: string[] } {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  return {
    type: 'object',
    properties: Object.fromEntries(inQuery.map(({ name, schema = {} }) => [name, schema])),
    required: parameters.filter(isRequiredInQuery).map(({ name }) => name),
  };
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
