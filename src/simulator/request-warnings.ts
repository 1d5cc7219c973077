import { isPlainObject } from '../request/plain-value.js';
import { type OpenApiDocument, resolve, type Schema } from './document.js';
import { membersOf } from './dropped-fields.js';
import type { Exchange } from './recorded-request.js';
import type { Checked } from './validate.js';

const FORM = 'multipart/form-data';

/** What Front would do to a request without a word, one line each: drop fields, ignore parameters, overlook a file. */
export function warningsOf({ ignored, dropped }: Checked, exchange: Exchange): string[] {
  return [
    ...ignored.map((place) => `${place} was ignored: the operation has no such parameter.`),
    ...dropped.filter((place) => !isNoFiles(place, exchange)).map((place) => warningOf(place, exchange)),
    ...lonelyFiles(exchange).map(
      (name) => `body.${name} came as the part \`${name}\`: Front's form names it \`${name}[0]\`.`,
    ),
    ...textsForFiles(exchange).map((name) => `body.${name} came as text and not as a file, and was ignored.`),
  ];
}

/** A list of no files: nothing is lost with it. */
function isNoFiles(place: string, { body }: Exchange): boolean {
  const files = isPlainObject(body) && place === 'body.attachments' ? body.attachments : undefined;
  return Array.isArray(files) && files.length === 0;
}

function warningOf(place: string, { route, parts }: Exchange): string {
  const takesFiles = /\.(attachments|avatar)$/.test(place) && parts.length === 0;
  const isFile = takesFiles && JSON.stringify(route.operation.requestBody).includes(FORM);
  return isFile
    ? `${place} was dropped: files have to come as multipart/form-data. Front drops them from JSON and reports success.`
    : `${place} was dropped: the operation has no such field.`;
}

/** Files that came by themselves, where the spec has a list of them. */
function lonelyFiles({ route: { document, operation }, parts }: Exchange): string[] {
  const names = parts.flatMap((part) => ('bytes' in part ? part.name : []));
  const schema = resolve(document, operation.requestBody ?? {}).content?.[FORM]?.schema;
  if (schema === undefined) return [];
  return [...new Set(names)].filter((name) => isList(document, schema, name));
}

/** Parts without a filename, where the spec has files. */
function textsForFiles({ route: { document, operation }, parts }: Exchange): string[] {
  const names = parts.flatMap((part) => ('bytes' in part ? [] : part.name));
  const schema = resolve(document, operation.requestBody ?? {}).content?.[FORM]?.schema;
  if (schema === undefined) return [];
  return names.filter((name) => {
    const field = fieldOf(document, schema, name.replace(/\[\d*\]$/, ''));
    const item = field?.items === undefined ? field : resolve(document, field.items);
    return item?.format === 'binary';
  });
}

function isList(document: OpenApiDocument, body: Schema, name: string): boolean {
  return fieldOf(document, body, name)?.type === 'array';
}

function fieldOf(document: OpenApiDocument, body: Schema, name: string): Schema | undefined {
  const [field] = membersOf(document, body).flatMap(({ properties }) => properties?.[name] ?? []);
  return field && resolve(document, field);
}
