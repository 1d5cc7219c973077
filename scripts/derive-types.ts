/**
 * OpenAPI document → TypeScript, through openapi-typescript. What differs from its defaults is decided here.
 *
 * @module
 */
import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import type { OpenApiDocument } from './openapi-document.js';

const { factory } = ts;
const BLOB = factory.createTypeReferenceNode('Blob');
/** `string & {}` keeps a union open without swallowing its literals, so that editors still complete them. */
const ANY_OTHER_STRING = factory.createParenthesizedType(
  factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]),
);

function literal(value: string): ts.TypeNode {
  return factory.createLiteralTypeNode(factory.createStringLiteral(value));
}

/** Files are `Blob` (which `File` is too), and open enums stay open. */
function transform(schema: SchemaObject): ts.TypeNode | undefined {
  if (schema.format === 'binary') return BLOB;
  const known: unknown = Reflect.get(schema, 'x-extensible-enum');
  if (!Array.isArray(known)) return undefined;
  const members = [...known.map((value) => literal(String(value))), ANY_OTHER_STRING];
  const types: unknown = schema.type;
  if (Array.isArray(types) && types.includes('null'))
    members.push(factory.createLiteralTypeNode(factory.createNull()));
  return factory.createUnionTypeNode(members);
}

/** Types of one API: `paths`, `components` and `operations`. */
export async function deriveTypes(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => transform(schema),
  });
  return `// Made by \`npm run generate\` from spec/. Do not edit.\n\n${astToString(nodes)}`;
}
