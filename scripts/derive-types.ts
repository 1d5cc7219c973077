/**
 * OpenAPI document → TypeScript. openapi-typescript makes types of the schemas; what becomes of them is decided here.
 *
 * @module
 */
import openapiTS, { type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import { deriveCalls } from './derive-calls.js';
import { deriveOperationTypes } from './derive-operation-types.js';
import type { OpenApiDocument, Parameter } from './openapi-document.js';
import { jsDoc, membersOf, print, publish } from './type-nodes.js';

const { factory } = ts;
const HEADER = `// Made by \`npm run generate\` from spec/. Do not edit.

import type { Reference } from '../src/request/alias.js';
import type { Call, CallAlone, CallOptions, DataOf, FrontResult, InitOf, PathOf } from '../src/types/calls.js';
`;
/** Names that the generated file has other uses for. */
const TAKEN = new Set(
  'Blob Call CallAlone CallOptions Calls DataOf FrontResult InitOf Omit PathOf Promise Record Reference'.split(
    ' ',
  ),
);
const BLOB = factory.createTypeReferenceNode('Blob');
/** `string & {}` keeps a union open without swallowing its literals, so that editors still complete them. */
const ANY_OTHER_STRING = factory.createParenthesizedType(
  factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]),
);

function literals(values: readonly unknown[]): ts.TypeNode[] {
  return values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value))));
}

/** Files are `Blob` (which `File` is too), open enums stay open, and IDs in paths are references. */
function transform(schema: SchemaObject): ts.TypeNode | undefined {
  if (schema.format === 'binary') return BLOB;
  const aliases: unknown = Reflect.get(schema, 'x-front-aliases');
  if (Array.isArray(aliases)) {
    const names = aliases.length === 0 ? undefined : [factory.createUnionTypeNode(literals(aliases))];
    return factory.createTypeReferenceNode('Reference', names);
  }
  const known: unknown = Reflect.get(schema, 'x-extensible-enum');
  if (!Array.isArray(known)) return undefined;
  const members = [...literals(known), ANY_OTHER_STRING];
  const types: unknown = schema.type;
  if (Array.isArray(types) && types.includes('null'))
    members.push(factory.createLiteralTypeNode(factory.createNull()));
  return factory.createUnionTypeNode(members);
}

/** Tells the schemas of path parameters which aliases they take, for {@link transform}. */
function withAliases(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const shared = Object.values(copy.components.parameters ?? {}) as Parameter[];
  const own = Object.values(copy.paths).flatMap((item) => item.parameters ?? []);
  for (const { schema, ...parameter } of [...shared, ...own]) {
    if (schema === undefined || parameter['x-front-id-prefix'] === undefined) continue;
    Object.assign(schema, { 'x-front-aliases': parameter['x-front-aliases'] ?? [] });
  }
  return copy;
}

/** Types of one API: its schemas by name, `components`, `operations`, `paths`, and the calls of its client. */
export async function deriveTypes(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(withAliases(document) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => transform(schema),
  });
  const declaration = (name: string) =>
    nodes.filter((node) => ts.isInterfaceDeclaration(node)).find((node) => node.name.text === name);
  const components = membersOf(declaration('components'));
  const section = (name: string) => membersOf(components.find((each) => each.name === name)?.type);
  const parameters = new Map(section('parameters').map(({ name, type }) => [name, type]));
  const operations = deriveOperationTypes(document, declaration('operations'), parameters);
  const helpers = nodes.filter(
    (node) => ts.isTypeAliasDeclaration(node) && node.name.text === 'WithRequired',
  );
  return [
    HEADER,
    ...helpers.map((node) => `${print(node)}\n`),
    ...section('schemas').map(({ name, type }) => schemaType(document, name, publish(type, parameters))),
    schemaIndex(
      document,
      section('schemas').map(({ name }) => name),
    ),
    operations.source,
    deriveCalls(document, operations.types),
  ].join('\n');
}

function descriptionOf({ components }: OpenApiDocument, name: string): string {
  const { description = '' } = (components.schemas?.[name] ?? {}) as { description?: string };
  return jsDoc(description);
}

function schemaType(document: OpenApiDocument, name: string, type: ts.TypeNode): string {
  if (TAKEN.has(name))
    throw new Error(`A schema cannot be named ${name}: generated/ has another use for it.`);
  return `${descriptionOf(document, name)}export type ${name} = ${print(type)};\n`;
}

/** Descriptions once more: editors show these when they complete `Schemas['…']`. */
function schemaIndex(document: OpenApiDocument, names: readonly string[]): string {
  const lines = names.map((name) => `${descriptionOf(document, name)}${name}: ${name};\n`);
  return `export interface components {\n  schemas: {\n${lines.join('')}  };\n}\n`;
}
