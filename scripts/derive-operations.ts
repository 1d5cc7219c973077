/**
 * OpenAPI documents → what the runtime must know about single operations. Only what differs from the rule is written
 * down. Every client carries `generated/operations.ts`; `writes.ts` comes with the first call that is not a GET, `guards.ts`
 * with the second call, `lists.ts` with `paginate`.
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
/** By API. */
type Documents = Readonly<Record<string, OpenApiDocument>>;

const HEADER = '// Made by `npm run generate` from spec/. Do not edit.\n';

/** Dotted paths of the fields of a schema that hold a file or a list of files, and whether it is a list. */
function fileFields(document: OpenApiDocument, schema: Schema): Map<string, boolean> {
  const { properties = {}, allOf = [] } = resolve(document, schema);
  const own = Object.entries(properties).flatMap(([name, property]): [string, boolean][] => {
    if (isFile(document, property)) return [[name, resolve(document, property).items !== undefined]];
    return [...fileFields(document, property)].map(([field, isList]) => [`${name}.${field}`, isList]);
  });
  return new Map([...allOf.flatMap((part) => [...fileFields(document, part)]), ...own]);
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

function guardOf(operation: Operation): Facts | undefined {
  const { 'company-share': companyShare, ...rest } = operation['x-front-rate-guard'] ?? {};
  return companyShare === undefined ? operation['x-front-rate-guard'] && rest : { companyShare };
}

function factsOf(document: OpenApiDocument, operation: Operation, method: Method): Facts {
  const body = resolve(document, operation.requestBody ?? {});
  const multipart = body.content?.['multipart/form-data'];
  const fields = multipart?.schema ? [...fileFields(document, multipart.schema)] : [];
  const files = fields.map(([name]) => name);
  const singles = fields.filter(([, isList]) => !isList).map(([name]) => name);
  return {
    ...(files.length > 0 ? { files } : {}),
    ...(singles.length > 0 ? { singles } : {}),
    ...(multipart?.encoding ? { accepts: acceptedTypes(multipart.encoding) } : {}),
    ...(multipart && body.content?.['application/json'] === undefined ? { multipartOnly: true } : {}),
    ...(isBinaryAnswer(document, operation) ? { binary: true } : {}),
    ...retryOf(operation, method),
  };
}

/** What the values of path parameters that are IDs begin with. */
function parametersOf(document: OpenApiDocument): Facts {
  const found = new Map<string, string>();
  const all = Object.values(document.paths).flatMap((item) => item.parameters ?? []);
  for (const parameter of all.map((each) => resolve<Parameter>(document, each))) {
    const prefixes = [parameter['x-front-id-prefix'] ?? []].flat();
    if (prefixes.length === 0) continue;
    const aliases = parameter['x-front-aliases'] ?? [];
    const beginnings = [...prefixes.map((each) => `${each}_`), ...aliases.map((each) => `alt:${each}:`)];
    found.set(parameter.name, beginnings.join(' '));
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a function finds of the operations of some methods, by method and path. */
function operationsOf(
  document: OpenApiDocument,
  methods: readonly Method[],
  find: (operation: Operation, method: Method) => Facts | undefined,
): Facts {
  const found: Facts = {};
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      const own = operation && find(operation, method);
      if (own !== undefined && Object.keys(own).length > 0) found[`${method.toUpperCase()} ${path}`] = own;
    }
  }
  return found;
}

/** The TypeScript source of what every client knows, one constant for each API. */
export function deriveOperations(documents: Documents): string {
  const constants = Object.entries(documents).map(([api, document]) => {
    const reads = operationsOf(document, ['get'], (operation, method) =>
      factsOf(document, operation, method),
    );
    return `
/** Facts of the ${api} API. */
export const ${api}Facts: ApiFacts = {
  api: '${api}',
  parameters: ${write(parametersOf(document))},
  reads: ${write(reads)},
};
`;
  });
  return `${HEADER}\nimport type { ApiFacts } from '../src/request/api-facts.js';\n${constants.join('')}`;
}

/** The TypeScript source of the table for everything but reads, one constant for each API. */
export function deriveWrites(documents: Documents): string {
  const methods = METHODS.filter((method) => method !== 'get');
  const constants = Object.entries(documents).map(([api, document]) => {
    const writes = operationsOf(document, methods, (operation, method) =>
      factsOf(document, operation, method),
    );
    return `
/** Facts of the operations of the ${api} API that are not GETs. */
export const ${api}Writes: FactsTable = ${write(writes)};
`;
  });
  return `${HEADER}\nimport type { FactsTable } from '../src/request/api-facts.js';\n${constants.join('')}`;
}

/** The TypeScript source of the limits of routes, by API. */
export function deriveGuards(documents: Documents): string {
  const guards = Object.entries(documents).map(([api, document]) => {
    const { limit, window } = document['x-front-rate-guard'] ?? {};
    return [api, { resource: { limit, window }, operations: operationsOf(document, METHODS, guardOf) }];
  });
  return `${HEADER}
import type { Api, Guards } from '../src/request/api-facts.js';

/** The limits that each API has beside the company's quota. */
export const guards: Readonly<Record<Api, Guards>> = ${write(Object.fromEntries(guards))};
`;
}

/** The TypeScript source of the names of lists that go by the number of a page. */
export function deriveLists(documents: Documents): string {
  const lists = Object.values(documents).flatMap((document) =>
    Object.keys(operationsOf(document, ['get'], (operation) => paginationOf(operation))),
  );
  return `${HEADER}
/** Lists that go by the number of a page. All others name their next page. */
export const countedLists: readonly string[] = ${write(lists)};
`;
}

function paginationOf(operation: Operation): Facts | undefined {
  return operation['x-front-paginated'] === 'page' ? { page: true } : undefined;
}

function write(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
