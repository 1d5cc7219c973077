import fc from 'fast-check';
import { type OpenApiDocument, resolve, type Schema } from '../../src/simulator/document.js';

interface FullSchema extends Schema {
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** How the IDs begin that a field holds, by a word of its name. */
const PREFIXES = {
  author: 'tea',
  assignee: 'tea',
  teammate: 'tea',
  parent_tag: 'tag',
  tag: 'tag',
  channel: 'cha',
  inbox: 'inb',
  contact_list: 'grp',
  contact_group: 'grp',
  contact: 'crd',
  signature: 'sig',
  status: 'sts',
  folder: 'rsf',
  category: 'kbc',
  link: 'top',
  team: 'tim',
  conversation: 'cnv',
};

/** Values that a schema allows. References are to what is known, as far as a field's name tells what it is. */
export function valuesOf(
  document: OpenApiDocument,
  given: Schema,
  known: ReadonlySet<string>,
  field = '',
): fc.Arbitrary<unknown> {
  const schema = resolve(document, given) as FullSchema;
  const value = (each: Schema, name = field) => valuesOf(document, each, known, name);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives !== undefined) return fc.oneof(...alternatives.map((each) => value(each)));
  if (schema.allOf !== undefined) {
    return fc
      .tuple(...[...schema.allOf, objectOnly(schema)].map((each) => value(each)))
      .map((parts) => Object.assign({}, ...parts));
  }
  const types = [schema.type ?? []].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema, value, idsFor(field, known))));
}

function idsFor(field: string, known: ReadonlySet<string>): string[] {
  const word = Object.keys(PREFIXES).find((each) => field.includes(each)) as
    | keyof typeof PREFIXES
    | undefined;
  const fitting = [...known].filter((id) => word !== undefined && id.startsWith(PREFIXES[word]));
  return fitting.length === 0 ? [...known] : fitting;
}

function objectOnly({ properties = {}, required = [] }: FullSchema): Schema {
  return { type: 'object', properties, required } as Schema;
}

function ofType(
  type: string,
  schema: FullSchema,
  value: (schema: Schema, name?: string) => fc.Arbitrary<unknown>,
  known: readonly string[],
): fc.Arbitrary<unknown> {
  const { minimum: min = 0, maximum: max, minItems: minLength = 0, maxItems: maxLength = 3 } = schema;
  if (type === 'null') return fc.constant(null);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.integer({ min, max: max ?? 2_000_000_000 });
  if (type === 'number')
    return fc
      .integer({ min, max: max ?? 2_000_000_000 })
      .map((integer) => integer + 0.5 * (max === undefined ? 1 : 0));
  if (type === 'array')
    return fc.array(value(schema.items ?? {}), { minLength, maxLength: Math.min(maxLength, minLength + 3) });
  if (type === 'object') return objects(schema, value);
  return texts(schema, known);
}

function objects(
  { properties = {}, required = [], additionalProperties }: FullSchema,
  value: (schema: Schema, name?: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  if (typeof additionalProperties === 'object')
    return fc.dictionary(fc.string({ minLength: 1 }), value(additionalProperties), {
      maxKeys: 2,
      noNullPrototype: true,
    });
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [name, value(each, name)]),
  );
  return fc.record(fields, {
    requiredKeys: required.filter((name) => name in properties),
    noNullPrototype: true,
  });
}

function texts(
  { pattern, format, minLength = 0, maxLength = 20 }: FullSchema,
  known: readonly string[],
): fc.Arbitrary<string> {
  if (format === 'email') return fc.emailAddress();
  if (format === 'uri') return fc.webUrl();
  if (format === 'hostname') return fc.domain();
  if (pattern?.includes('[a-z]{3}_') === true) return fc.constantFrom(...known);
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength, maxLength: Math.min(maxLength, 20) });
}
