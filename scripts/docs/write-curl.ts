import mime from 'mime';
import { coreFacts } from '../../generated/operations.js';
import { createPathSerializer } from '../../src/request/path.js';
import { serializeQuery } from '../../src/request/query.js';
import type { DocumentedCall } from './read-call.js';

const HOST = 'https://api2.frontapp.com';
const serializePath = createPathSerializer({ ...coreFacts, parameters: {} });

/** Writes a call as a command for a shell. */
export function writeCurl(call: DocumentedCall): string {
  const query = serializeQuery(call.query);
  const url = `${HOST}${serializePath(call.path, call.pathValues)}${query === '' ? '' : `?${query}`}`;
  // curl reads brackets in an address as a range unless told not to.
  const first = [
    'curl',
    ...(call.method === 'GET' ? [] : [`--request ${call.method}`]),
    ...(/[[\]]/.test(url) ? ['--globoff'] : []),
    quote(url),
  ].join(' ');
  const token = call.api === 'core' ? 'FRONT_API_TOKEN' : 'FRONT_CHANNEL_TOKEN';
  const lines = [first, `--header "Authorization: Bearer $${token}"`, ...bodyOf(call)];
  return `${lines.join(' \\\n  ')}\n`;
}

function bodyOf({ body, isForm, facts }: DocumentedCall): string[] {
  if (body === undefined) return [];
  if (isForm) return fieldsOf('', '', body, facts.files ?? []);
  return ["--header 'Content-Type: application/json'", `--data ${quote(JSON.stringify(body, null, 2))}`];
}

/** The fields of a form, with Front's names for nested ones. */
function fieldsOf(name: string, place: string, value: unknown, files: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) {
    if (files.includes(place)) return [`--form ${quote(`${name}=@${value}${typeOf(String(value))}`)}`];
    return [`--form-string ${quote(`${name}=${value}`)}`];
  }
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]) =>
    fieldsOf(
      name === '' ? key : `${name}[${key}]`,
      isList ? place : place === '' ? key : `${place}.${key}`,
      item,
      files,
    ),
  );
}

/** The type of a file, where curl does not know it by itself and Front wants it. */
function typeOf(name: string): string {
  const type = mime.getType(name);
  return type?.startsWith('audio/') ? `;type=${type}` : '';
}

/** Quotes for a POSIX shell. */
function quote(text: string): string {
  return /^[\w/:.,@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
