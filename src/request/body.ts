import type { OperationFacts } from './api-facts.js';
import { createFormData } from './multipart.js';
import { assertSendable, isPlainObject, kindOf } from './plain-value.js';

/** A body in the form it is sent: JSON, or multipart as soon as it holds a file. */
export type EncodedBody = string | FormData;

/**
 * Encodes the body of a call. Front drops files that come in JSON without a word, so everything that could end that way
 * is refused here.
 *
 * @throws TypeError that names the field, never its value.
 */
export function encodeBody(body: unknown, operation: string, facts: OperationFacts): EncodedBody {
  if (!isPlainObject(body))
    throw new TypeError(`The body of \`${operation}\` must be an object, not ${kindOf(body)}.`);
  const { files: allowed = [], singles = [], accepts = {} } = facts;
  const fields = { operation, allowed, singles, accepts, within: [body] };
  const hasFiles = checkFields(body, '', fields);
  return hasFiles || facts.multipartOnly === true ? createFormData(body, operation) : JSON.stringify(body);
}

/** Where files may be. */
interface FileFields {
  readonly operation: string;
  readonly allowed: readonly string[];
  readonly singles: readonly string[];
  readonly accepts: Readonly<Record<string, string>>;
  /** The objects and lists that a field is in. */
  readonly within: readonly unknown[];
}

/** Whether the fields hold files; checks on the way that each is where files go, and that what goes there is one. */
function checkFields(fields: Record<string, unknown>, parent: string, files: FileFields): boolean {
  let found = false;
  for (const key of Object.keys(fields)) {
    const place = parent === '' ? key : `${parent}.${key}`;
    const holdsFiles = files.allowed.includes(place)
      ? checkFiles(fields[key], place, files)
      : checkValue(fields[key], place, files);
    found ||= holdsFiles;
  }
  return found;
}

/** Checks a field for files: one, a list of them, or nothing. Front drops the one where the other goes. */
function checkFiles(value: unknown, place: string, { singles, accepts }: FileFields): boolean {
  if (value === undefined || value === null) return false;
  const accepted = accepts[place];
  const isSingle = singles.includes(place);
  if (Array.isArray(value) && isSingle) throw new TypeError(`body.${place} must be one file, not a list.`);
  if (!Array.isArray(value)) {
    assertFile(value, place, accepted);
    if (!isSingle) throw new TypeError(`body.${place} must be a list of files: [file].`);
    return true;
  }
  for (const [index, item] of value.entries()) assertFile(item, `${place}[${index}]`, accepted);
  return value.length > 0;
}

function assertFile(value: unknown, place: string, accepted: string | undefined): void {
  if (!(value instanceof Blob)) {
    throw new TypeError(
      `body.${place} must be a Blob or a File, not ${kindOf(value)}: Front drops anything else silently. For bytes, new File([bytes], 'name.pdf').`,
    );
  }
  // A file without a type may get the right one from its name.
  if (accepted !== undefined && value.type !== '' && !isOfType(value.type, accepted)) {
    throw new TypeError(`body.${place} must be of type \`${accepted}\`.`);
  }
}

/** Whether a media type is within a range such as `audio/*`. */
function isOfType(type: string, range: string): boolean {
  return range.endsWith('/*') ? type.startsWith(range.slice(0, -1)) : type === range;
}

/** Checks a field for anything but files. */
function checkValue(value: unknown, place: string, files: FileFields): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || value === undefined)
    return false;
  assertSendable(value, `body.${place}`, files.within);
  if (value instanceof Blob) {
    const { operation, allowed } = files;
    const where =
      allowed.length > 0 ? `only \`${allowed.join('`, `')}\` may` : 'this operation takes no files';
    throw new TypeError(`body.${place} of \`${operation}\` holds a file, but ${where}.`);
  }
  const inside = { ...files, within: [...files.within, value] };
  if (Array.isArray(value)) {
    return value.map((item, index) => checkValue(item, `${place}[${index}]`, inside)).includes(true);
  }
  if (isPlainObject(value)) return checkFields(value, place, inside);
  // What JSON makes of it, if anything, is not what a form makes of it, and a file inside would be lost.
  if (typeof value === 'object')
    throw new TypeError(`body.${place} is ${kindOf(value)}, which cannot be sent. Give a plain object.`);
  return false;
}
