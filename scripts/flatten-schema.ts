/**
 * Brings a schema of either document into one form that can be compared, whatever it is composed of.
 *
 * @module
 */
import { type OpenApiDocument, resolve, type Schema } from './openapi-document.js';

/** What a schema says, compositions and references resolved one level deep. */
export interface FlatSchema {
  types: Set<string>;
  nullable: boolean;
  /** Absent: any value. */
  enum: Set<string> | undefined;
  properties: Map<string, Schema[]>;
  required: Set<string>;
  items: Schema[];
  isFile: boolean;
}

interface OfficialSchema extends Schema {
  nullable?: boolean;
  const?: unknown;
}

/** Merges schemas that describe the same value: the members of an `allOf`, or the variants of a union. */
export function flatten(document: OpenApiDocument, schemas: readonly Schema[]): FlatSchema {
  const flat: FlatSchema = {
    types: new Set(),
    nullable: false,
    enum: undefined,
    properties: new Map(),
    required: new Set(),
    items: [],
    isFile: false,
  };
  for (const schema of schemas) {
    merge(flat, document, schema);
    for (const field of requiredBy(document, schema)) flat.required.add(field);
  }
  return flat;
}

function merge(flat: FlatSchema, document: OpenApiDocument, reference: Schema): void {
  if ((reference as OfficialSchema).nullable === true) flat.nullable = true;
  const schema = resolve(document, reference) as OfficialSchema;
  const types = [schema.type ?? []].flat();
  if (types.includes('null') || schema.nullable === true) flat.nullable = true;
  for (const type of types) if (type !== 'null') flat.types.add(type);
  if (schema.properties !== undefined) flat.types.add('object');
  if (schema.format === 'binary') flat.isFile = true;
  const values =
    schema.enum ?? schema['x-extensible-enum'] ?? (schema.const === undefined ? undefined : [schema.const]);
  for (const value of values ?? []) {
    flat.enum ??= new Set();
    if (value === null) flat.nullable = true;
    else {
      flat.enum.add(String(value));
      if (types.length === 0) flat.types.add(typeof value);
    }
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    flat.properties.set(name, [...(flat.properties.get(name) ?? []), property]);
  }
  if (schema.items !== undefined) flat.items.push(schema.items);
  for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
    merge(flat, document, part);
}

/** Fields that every value has: those of all members of an `allOf`, and those that all variants of a union share. */
function requiredBy(document: OpenApiDocument, reference: Schema): string[] {
  const { required = [], allOf = [], oneOf = [], anyOf = [] } = resolve(document, reference);
  const members = allOf.flatMap((member) => requiredBy(document, member));
  const [first = [], ...rest] = [...oneOf, ...anyOf].map((variant) => requiredBy(document, variant));
  return [
    ...required,
    ...members,
    ...first.filter((field) => rest.every((variant) => variant.includes(field))),
  ];
}
