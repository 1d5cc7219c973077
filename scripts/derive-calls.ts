/**
 * The methods of a client: an overload for every operation, so that editors show what it does at each call, strike
 * through what is deprecated, and lead from the call to the operation. A generic signature over the same types has none
 * of that and costs more: 48,000 instantiations for calls of all operations instead of 35,000 (TypeScript 5.9). What it
 * has is shorter errors, without "No overload matches this call" above them.
 *
 * @module
 */
import type { OperationTypes } from './derive-operation-types.js';
import { METHODS, type Method, type OpenApiDocument, type Operation } from './openapi-document.js';
import { jsDoc } from './type-nodes.js';

/** The source of an interface for each method, and of `Calls`, which has all of them. */
export function deriveCalls(
  document: OpenApiDocument,
  operations: ReadonlyMap<string, OperationTypes>,
): string {
  const addresses = addressesOf(document);
  const interfaces = METHODS.map((method) => {
    const calls = Object.entries(document.paths).flatMap(([path, item]) => {
      const operation = item[method];
      const types = operations.get(operation?.operationId ?? '');
      if (operation === undefined || types === undefined) return [];
      return { path, types, comment: jsDoc(describe(operation, addresses)) };
    });
    return methodInterface(method, calls);
  });
  const members = METHODS.map((method) => `  ${method.toUpperCase()}: ${interfaceName(method)};\n`);
  return [...interfaces, `export interface Calls {\n${members.join('')}}\n`].join('\n');
}

type Described = Operation & { 'x-front-replaced-by'?: string[] };

interface OneCall {
  readonly path: string;
  readonly types: OperationTypes;
  readonly comment: string;
}

/** The order counts: the overload for editors, one for each operation, and those of the base types. */
function methodInterface(method: Method, calls: readonly OneCall[]): string {
  const name = method.toUpperCase();
  const alone = calls.filter(({ types }) => types.alone).map(({ path }) => JSON.stringify(path));
  const bases = [
    `Call<paths, '${name}'>`,
    ...(alone.length > 0 ? [`CallAlone<${name}PathThatNeedsNoInit>`] : []),
  ];
  const overloads = calls.map(({ path, types, comment }) => {
    const { init, alone, data } = types;
    const takes = [init === '' ? [] : init, `CallOptions<'json'>`].flat().join(' & ');
    return `${comment}(path: ${JSON.stringify(path)}, init${alone ? '?' : ''}: ${takes}): Promise<FrontResult<${data}>>;\n`;
  });
  return `${alone.length > 0 ? `export type ${name}PathThatNeedsNoInit = ${alone.join(' | ')};\n` : ''}
export interface ${interfaceName(method)} extends ${bases.join(', ')} {
${forEditors(name)}${overloads.join('')}}
`;
}

/**
 * What editors complete an unfinished call by: the first overload whose arguments would fit in number. No call can have a
 * fourth argument of type `never`, so it takes none. Its literal type keeps TypeScript from moving it behind the others.
 */
function forEditors(name: string): string {
  return `<P extends PathOf<paths, '${name}'>>(path: P, init: InitOf<paths, P, '${name}'>, only: 'editors', never: never): Promise<FrontResult<DataOf<paths, P, '${name}'>>>;\n`;
}

function interfaceName(method: Method): string {
  return `Calls${method.toUpperCase()}`;
}

/** Method and path of every operation by its ID. */
function addressesOf({ paths }: OpenApiDocument): Map<string, string> {
  return new Map(
    Object.entries(paths).flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const id = item[method]?.operationId;
        return id === undefined ? [] : [[id, `${method.toUpperCase()} ${path}`] as const];
      }),
    ),
  );
}

function describe(operation: Described, addresses: ReadonlyMap<string, string>): string {
  const { summary, description, deprecated, 'x-required-scopes': scopes = [] } = operation;
  const needs = scopes.length === 0 ? [] : `Scopes: ${scopes.map((scope) => `\`${scope}\``).join(', ')}.`;
  const text = [`${summary}.`, description ?? [], needs].flat().join('\n\n');
  if (deprecated !== true) return text;
  const others = (operation['x-front-replaced-by'] ?? []).map((id) => `\`${addresses.get(id) ?? id}\``);
  return `${text}\n\n@deprecated ${others.length === 0 ? 'Nothing replaces it.' : `Use ${others.join(', ')}.`}`;
}
