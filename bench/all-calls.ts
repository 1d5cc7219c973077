/**
 * A call of every operation with the example of the spec, as values and as TypeScript.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { channelFacts, coreFacts } from '../generated/operations.js';
import { channelWrites, coreWrites } from '../generated/writes.js';
import {
  METHODS,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  resolve,
} from '../scripts/openapi-document.js';
import type { FactsTable } from '../src/request/api-facts.js';

/** A call with everything that its operation takes. */
export interface ExampleCall {
  readonly api: 'core' | 'channel';
  readonly method: string;
  readonly path: string;
  readonly init: { params?: { path?: Fields; query?: Fields }; body?: unknown };
  /** Whether it may be called without the body. */
  readonly bodyIsOptional: boolean;
}

type Fields = Record<string, unknown>;

/** Stands for a file in the values of a call. In their source it is one. */
export const FILE = '@file';
const FACTS: Record<string, FactsTable> = {
  core: { ...coreFacts.reads, ...coreWrites },
  channel: { ...channelFacts.reads, ...channelWrites },
};

/** Calls of all operations of both APIs. Parameters and bodies are the examples of the spec. */
export function exampleCalls(): ExampleCall[] {
  return (['core', 'channel'] as const).flatMap((api) => {
    const document = readDocument(api);
    return Object.entries(document.paths).flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = item[method];
        if (operation === undefined) return [];
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
        const address = { api, method: method.toUpperCase(), path };
        return callOf(document, address, { ...operation, parameters });
      }),
    );
  });
}

type Address = Pick<ExampleCall, 'api' | 'method' | 'path'>;

function callOf(document: OpenApiDocument, address: Address, operation: Operation): ExampleCall {
  const { files = [], multipartOnly = false } =
    FACTS[address.api]?.[`${address.method} ${address.path}`] ?? {};
  const example = bodyOf(document, operation, multipartOnly);
  const body = multipartOnly
    ? { ...example, ...Object.fromEntries(files.map((name) => [name, FILE])) }
    : example;
  const params = paramsOf(document, operation.parameters ?? []);
  return {
    ...address,
    init: { ...(params && { params }), ...(body && { body }) },
    bodyIsOptional: resolve(document, operation.requestBody ?? {}).required !== true,
  };
}

/** A bundled document of `generated/`. */
export function readDocument(api: 'core' | 'channel'): OpenApiDocument {
  const url = new URL(`../generated/${api}.openapi.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as OpenApiDocument;
}

function paramsOf(document: OpenApiDocument, parameters: readonly Parameter[]) {
  const fields: Record<string, Fields> = {};
  for (const each of parameters) {
    const { in: place, name, ...parameter } = resolve(document, each);
    const { example = 'x' } = parameter as { example?: unknown };
    if (place !== 'header') fields[place] = { ...fields[place], [name]: example };
  }
  return Object.keys(fields).length === 0 ? undefined : fields;
}

function bodyOf(document: OpenApiDocument, { requestBody = {} }: Operation, isForm: boolean) {
  const { content = {} } = resolve(document, requestBody);
  const media = content[isForm ? 'multipart/form-data' : 'application/json'];
  return (media?.example ?? Object.values(media?.examples ?? {})[0]?.value) as Fields | undefined;
}

/** The source of calls, one a line, on clients that the head declares as `front` and `channel`. */
export function sourceOf(calls: readonly ExampleCall[], head: string): string {
  const lines = calls.map(({ api, method, path, init }, index) => {
    const argument =
      Object.keys(init).length === 0
        ? ''
        : `, ${JSON.stringify(init).replaceAll(`"${FILE}"`, 'new Blob([])')}`;
    const client = api === 'core' ? 'front' : 'channel';
    return `export const { data: data${index}, error: error${index} } = await ${client}.${method}(${JSON.stringify(path)}${argument});\n`;
  });
  return head + lines.join('');
}
