import { type OpenApiDocument, resolve, type Schema } from './document.js';
import { dropUnknown } from './dropped-fields.js';
import type { Exchange } from './recorded-request.js';
import type { Route } from './routes.js';
import { type Check, createCheck } from './schema-check.js';

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
  /** Where the parameters of the query were that the spec doesn't know, and Front ignores. */
  readonly ignored: string[];
}

/** Checks a request against the spec. */
export type Validate = (exchange: Exchange) => Promise<Checked>;

/** Creates a {@link Validate}. Nothing is compiled before it is needed. */
export function createValidate(documents: readonly OpenApiDocument[]): Validate {
  // Forms and queries hold text only, so their numbers and booleans are read from it.
  const strict = createCheck(documents, false);
  const coercing = createCheck(documents, 'array');
  const querySchemas = new Map<Route, Schema>();

  async function checkQuery(route: Route, query: object): Promise<string[]> {
    if (Object.keys(query).length === 0 && !route.parameters.some(isRequiredInQuery)) return [];
    const schema = querySchemas.get(route) ?? querySchemaOf(route);
    querySchemas.set(route, schema);
    return coercing(route.document, schema, query, 'query');
  }

  return async function validate(exchange) {
    const query = declared(exchange);
    const details = await checkQuery(exchange.route, query);
    const isForm = exchange.request.headers.get('content-type')?.startsWith('multipart/') === true;
    const checked = await checkBody(exchange, isForm, isForm ? coercing : strict);
    const ignored = ignoredOf(exchange);
    return { query, ...checked, ignored, details: [...details, ...checked.details] };
  };
}

async function checkBody(
  { route, body }: Exchange,
  isForm: boolean,
  check: Check,
): Promise<Omit<Checked, 'query' | 'ignored'>> {
  const { document, operation } = route;
  const { content = {}, required } = resolve(document, operation.requestBody ?? {});
  if (body === undefined) return { details: required === true ? ['body: missing'] : [], body, dropped: [] };
  const schema = content[isForm ? 'multipart/form-data' : 'application/json']?.schema;
  if (schema === undefined) {
    const isUnfit = Object.keys(content).length > 0;
    return { details: isUnfit ? ['body: unsupported content type'] : [], body, dropped: [] };
  }
  const read = isForm ? withoutFiles(body) : body;
  const details = await check(document, schema, read, 'body');
  const dropped: string[] = [];
  return { details, body: dropUnknown(document, [schema], read, 'body', dropped), dropped };
}

/** The query without what the operation has no parameter for. */
function declared({ route, query }: Exchange): Record<string, unknown> {
  const { properties } = querySchemaOf(route);
  return Object.fromEntries(Object.entries(query).filter(([name]) => Object.hasOwn(properties, name)));
}

function isRequiredInQuery({ in: place, required }: Route['parameters'][number]): boolean {
  return place === 'query' && required === true;
}

/** The places of what the query has and the spec doesn't know. */
function ignoredOf({ route, query }: Exchange): string[] {
  const names = Object.keys(query);
  if (names.length === 0) return [];
  const schema = querySchemaOf(route);
  // An object without properties may have any by its schema, a query without parameters has none.
  if (Object.keys(schema.properties).length === 0) return names.map((name) => `query.${name}`);
  const ignored: string[] = [];
  dropUnknown(route.document, [schema], query, 'query', ignored);
  return ignored;
}

function querySchemaOf({ parameters }: Route): Schema & { properties: object; required: string[] } {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  return {
    type: 'object',
    properties: Object.fromEntries(inQuery.map(({ name, schema = {} }) => [name, schema])),
    required: parameters.filter(isRequiredInQuery).map(({ name }) => name),
  };
}

/** A file counts as the string that the schema says it is. */
function withoutFiles(value: unknown): unknown {
  if (value instanceof Blob) return '';
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutFiles(item)]));
}
