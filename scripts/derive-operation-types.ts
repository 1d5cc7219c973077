/**
 * The types of operations, in the shape of openapi-typescript but with successes only: `operations` and `paths`.
 *
 * @module
 */
import type ts from 'typescript';
import { METHODS, type OpenApiDocument } from './openapi-document.js';
import { type Member, memberAt, membersOf, print, publish } from './type-nodes.js';

/** What a client must know of an operation, as source. */
export interface OperationTypes {
  /** What a call takes beside its path. Empty when it takes nothing. */
  readonly init: string;
  /** Whether a call may do without. */
  readonly alone: boolean;
  /** What it answers with. */
  readonly data: string;
}

/** Parts of a call, as source. */
interface Parts {
  readonly path: string | undefined;
  readonly query: { readonly type: string; readonly optional: boolean } | undefined;
  readonly body: { readonly type: string; readonly optional: boolean } | undefined;
}

/** The types of every operation by its ID, and their source. */
export interface DerivedOperations {
  readonly types: ReadonlyMap<string, OperationTypes>;
  readonly source: string;
}

/** Derives the types of all operations from what openapi-typescript made of them. */
export function deriveOperationTypes(
  document: OpenApiDocument,
  operations: ts.Node | undefined,
  parameters: ReadonlyMap<string, ts.TypeNode>,
): DerivedOperations {
  const types = new Map<string, OperationTypes>();
  const aliases: string[] = [];
  const entries: string[] = [];
  for (const { name: id, type } of membersOf(operations)) {
    const published = publish(type, parameters);
    const parts = partsOf(published, `${pascalCase(id)}Query`);
    const init = initOf(parts);
    types.set(id, { init, alone: isAlone(parts), data: dataOf(published) });
    const query = memberAt(published, 'parameters', 'query');
    if (query !== undefined) aliases.push(`export type ${parts.query?.type} = ${print(query.type)};\n`);
    const initName = init === '' ? 'unknown' : `${pascalCase(id)}Init`;
    if (init !== '') aliases.push(`export type ${initName} = ${init};\n`);
    entries.push(entryOf(id, published, parts, initName));
  }
  const source = [...aliases, `export interface operations {\n${entries.join('')}}\n`, pathsOf(document)];
  return { types, source: source.join('\n') };
}

function partsOf(operation: ts.TypeNode, queryName: string): Parts {
  const path = memberAt(operation, 'parameters', 'path');
  const query = memberAt(operation, 'parameters', 'query');
  const body = memberAt(operation, 'requestBody');
  const content = memberAt(body?.type, 'content')?.type;
  const bodyType = memberAt(content, 'multipart/form-data') ?? memberAt(content, 'application/json');
  return {
    path: path && print(path.type),
    query: query && { type: queryName, optional: query.optional },
    body: bodyType && { type: print(bodyType.type), optional: body?.optional === true },
  };
}

function needsNoParams({ path, query }: Parts): boolean {
  return path === undefined && query?.optional !== false;
}

function isAlone(parts: Parts): boolean {
  return needsNoParams(parts) && parts.body?.optional !== false;
}

function initOf(parts: Parts): string {
  const { path, query, body } = parts;
  const params = [
    path === undefined ? [] : `path: ${path}`,
    query === undefined ? [] : `query${query.optional ? '?' : ''}: ${query.type}`,
  ].flat();
  const fields = [
    params.length === 0 ? [] : `params${needsNoParams(parts) ? '?' : ''}: { ${params.join('; ')} }`,
    body === undefined ? [] : `body${body.optional ? '?' : ''}: ${body.type}`,
  ].flat();
  return fields.length === 0 ? '' : `{ ${fields.join('; ')} }`;
}

function dataOf(operation: ts.TypeNode): string {
  const data = successesOf(operation).map(({ type }) => {
    const content = memberAt(type, 'content')?.type;
    const answer = memberAt(content, 'application/json') ?? membersOf(content)[0];
    return answer === undefined ? 'undefined' : print(answer.type);
  });
  return [...new Set(data)].join(' | ');
}

function successesOf(operation: ts.TypeNode): Member[] {
  return membersOf(memberAt(operation, 'responses')?.type).filter(({ name }) => /^2\d\d$/.test(name));
}

/**
 * An operation in openapi-typescript's shape, without what no type is computed from (headers, failures, examples), and
 * with `init`.
 */
function entryOf(id: string, operation: ts.TypeNode, { path, query }: Parts, init: string): string {
  const body = memberAt(operation, 'requestBody');
  const responses = successesOf(operation).map(({ name, type }) => `      ${name}: ${contentOf(type)};\n`);
  return `  ${JSON.stringify(id)}: {
    init: ${init};
    parameters: {
      query${query === undefined || query.optional ? '?' : ''}: ${query?.type ?? 'never'};
      path${path === undefined ? '?: never' : `: ${path}`};
    };
    requestBody${body === undefined || body.optional ? '?' : ''}: ${body === undefined ? 'never' : contentOf(body.type)};
    responses: {
${responses.join('')}    };
  };
`;
}

function contentOf(type: ts.TypeNode): string {
  const content = membersOf(memberAt(type, 'content')?.type);
  if (content.length === 0) return '{ content?: never }';
  const media = content.map(({ name, type: json }) => `${JSON.stringify(name)}: ${print(json)}`);
  return `{ content: { ${media.join('; ')} } }`;
}

function pathsOf({ paths }: OpenApiDocument): string {
  const entries = Object.entries(paths).map(([path, item]) => {
    const methods = METHODS.flatMap((method) => {
      const id = item[method]?.operationId;
      return id === undefined ? [] : `    ${method}: operations[${JSON.stringify(id)}];\n`;
    });
    return `  ${JSON.stringify(path)}: {\n${methods.join('')}  };\n`;
  });
  return `export interface paths {\n${entries.join('')}}\n`;
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/gi, (_match, letter: string) => letter.toUpperCase());
}
