/**
 * OpenAPI documents → `generated/operations.ts` and `generated/writes.ts`: what the runtime must know about single
 * operations. Only what differs from the rule is written down. Every client carries the first table; the second comes with
 * the first call that is not a GET.
 *
 * @module
 */
import {
  METHODS,
  type MediaType,
  type Method,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  resolve,
  type Schema,
} from './openapi-document.js';

type Facts = Record<string, unknown>;

const HEADER = '// Made by `npm run generate` from spec/. Do not edit.\n';

/** Dotted paths of the fields of a schema that hold a file or a list of files. */
function fileFields(document: OpenApiDocument, schema: Schema): string[] {
  const { properties = {}, allOf = [] } = resolve(document, schema);
  const own = Object.entries(properties).flatMap(([name, property]) =>
    isFile(document, property) ? [name] : fileFields(document, property).map((field) => `${name}.${field}`),
  );
  return [...new Set([...allOf.flatMap((part) => fileFields(document, part)), ...own])];
}

/** The media types that fields for files take, where not every one will do. */
function acceptedTypes(encoding: NonNullable<MediaType['encoding']>): Facts {
  return Object.fromEntries(Object.entries(encoding).map(([field, { contentType }]) => [field, contentType]));
}

function isFile(document: OpenApiDocument, schema: Schema): boolean {
  const { format, items } = resolve(document, schema);
  return format === 'binary' || (items !== undefined && isFile(document, items));
}

function isBinaryAnswer(document: OpenApiDocument, operation: Operation): boolean {
  const success = resolve(document, operation.responses['200'] ?? {});
  const [first] = Object.values(success.content ?? {});
  return first?.schema !== undefined && isFile(document, first.schema);
}

function retryOf(operation: Operation, method: Method): Facts {
  const retry = operation['x-front-retry'] ?? 'safe';
  if (typeof retry === 'object') return { deduplicatedBy: retry['deduplicated-by'] };
  const expected = method === 'post' ? 'unsafe' : 'safe';
  return retry === expected ? {} : { retry };
}

function guardOf(operation: Operation): Facts {
  const guard = operation['x-front-rate-guard'];
  if (guard === undefined) return {};
  const { 'company-share': companyShare, ...rest } = guard;
  return { guard: companyShare === undefined ? rest : { companyShare } };
}

function factsOf(document: OpenApiDocument, operation: Operation, method: Method): Facts {
  const body = resolve(document, operation.requestBody ?? {});
  const multipart = body.content?.['multipart/form-data'];
  const files = multipart?.schema ? fileFields(document, multipart.schema) : [];
  return {
    ...(files.length > 0 ? { files } : {}),
    ...(multipart?.encoding ? { accepts: acceptedTypes(multipart.encoding) } : {}),
    ...(multipart && body.content?.['application/json'] === undefined ? { multipartOnly: true } : {}),
    ...(isBinaryAnswer(document, operation) ? { binary: true } : {}),
    ...(operation['x-front-paginated'] === 'page' ? { paginated: 'page' } : {}),
    ...retryOf(operation, method),
    ...guardOf(operation),
  };
}

function parametersOf(document: OpenApiDocument): Facts {
  const found = new Map<string, Facts>();
  const all = Object.values(document.paths).flatMap((item) => item.parameters ?? []);
  for (const parameter of all.map((each) => resolve<Parameter>(document, each))) {
    const prefixes = [parameter['x-front-id-prefix'] ?? []].flat();
    if (prefixes.length === 0) continue;
    found.set(parameter.name, { prefixes, aliases: parameter['x-front-aliases'] ?? [] });
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function operationsOf(document: OpenApiDocument, methods: readonly Method[]): Facts {
  const facts: Facts = {};
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation === undefined) continue;
      const own = factsOf(document, operation, method);
      if (Object.keys(own).length > 0) facts[`${method.toUpperCase()} ${path}`] = own;
    }
  }
  return facts;
}

/** The TypeScript source of the table for reads, one constant for each API. */
export function deriveOperations(documents: Record<string, OpenApiDocument>): string {
  const constants = Object.entries(documents).map(([api, document]) => {
    const { limit, window } = document['x-front-rate-guard'] ?? {};
    return `
/** Facts of the ${api} API. */
export const ${api}Facts: ApiFacts = {
  resourceGuard: ${JSON.stringify({ limit, window })},
  parameters: ${JSON.stringify(parametersOf(document), null, 2)},
  reads: ${JSON.stringify(operationsOf(document, ['get']), null, 2)},
  loadWrites: () => import('./writes.js').then(({ ${api}Writes }) => ${api}Writes),
};
`;
  });
  return `${HEADER}\nimport type { ApiFacts } from '../src/request/api-facts.js';\n${constants.join('')}`;
}

/** The TypeScript source of the table for everything but reads, one constant for each API. */
export function deriveWrites(documents: Record<string, OpenApiDocument>): string {
  const writes = METHODS.filter((method) => method !== 'get');
  const constants = Object.entries(documents).map(
    ([api, document]) => `
/** Facts of the operations of the ${api} API that are not GETs. */
export const ${api}Writes: FactsTable = ${JSON.stringify(operationsOf(document, writes), null, 2)};
`,
  );
  return `${HEADER}\nimport type { FactsTable } from '../src/request/api-facts.js';\n${constants.join('')}`;
}
