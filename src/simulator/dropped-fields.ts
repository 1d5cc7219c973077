import { isPlainObject } from '../request/plain-value.js';
import { type OpenApiDocument, resolve, type Schema } from './document.js';

/** The fields of an object by a schema, or nothing when it may have any. */
type Fields = ReadonlyMap<string, readonly Schema[]> | undefined;

/** Takes the fields from a value that its schemas don't know, as Front does. Their places are added to `dropped`. */
export function dropUnknown(
  document: OpenApiDocument,
  schemas: readonly Schema[],
  value: unknown,
  place: string,
  dropped: string[],
): unknown {
  const resolved = schemas.flatMap((schema) => membersOf(document, schema));
  if (Array.isArray(value)) {
    const items = resolved.flatMap(({ items: item }) => item ?? []);
    return items.length === 0
      ? value
      : value.map((item, index) => dropUnknown(document, items, item, `${place}[${index}]`, dropped));
  }
  if (!isPlainObject(value)) return value;
  const fields = fieldsOf(resolved);
  if (fields === undefined) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const known = fields.get(key);
    if (known === undefined) dropped.push(`${place}.${key}`);
    else kept[key] = dropUnknown(document, known, item, `${place}.${key}`, dropped);
  }
  return kept;
}

/** A schema with those it is made of. Of alternatives, all count. */
export function membersOf(document: OpenApiDocument, schema: Schema): Schema[] {
  const own = resolve(document, schema);
  const others = [...(own.allOf ?? []), ...(own.anyOf ?? []), ...(own.oneOf ?? [])];
  return [own, ...others.flatMap((each) => membersOf(document, each))];
}

function fieldsOf(schemas: readonly Schema[]): Fields {
  const fields = new Map<string, Schema[]>();
  if (schemas.some(({ additionalProperties }) => typeof additionalProperties === 'object')) return undefined;
  for (const { properties = {} } of schemas) {
    for (const [name, schema] of Object.entries(properties))
      fields.set(name, [...(fields.get(name) ?? []), schema]);
  }
  return fields.size === 0 ? undefined : fields;
}
