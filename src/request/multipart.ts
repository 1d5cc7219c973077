import { isKey, isPlainObject } from './plain-value.js';

/** The most that all files of one request may weigh together, in bytes: 25 MB. */
const MAX_BYTES = 25 * 1024 * 1024;

/** Control characters, which make a form unreadable. Line breaks are escaped by whoever sends it. */
const UNSAYABLE = /[^\P{Cc}\t\r\n\x80-\x9f]/u;

/** Front takes a file without a name for text, and drops it. */
function checkFileName(place: string, { name }: File): void {
  if (name === '')
    throw new TypeError(`The file at body.${place} has no name. Give it one: new File([file], 'name.pdf').`);
  if (UNSAYABLE.test(name))
    throw new TypeError(`The name of the file at body.${place} has a control character.`);
}

/**
 * Writes a body as form data with Front's names for nested fields: `to[0]`, `options[archive]`, `attachments[0]`.
 * Files are not read here; they stream when the request is sent.
 *
 * @throws TypeError for more than 25 MB of files, and for what a form cannot say: null, an empty list in an update, a
 * bracket in a key, a control character in a name, or a file without one.
 * @see https://dev.frontapp.com/docs/attachments-1
 */
export function createFormData(body: Record<string, unknown>, operation: string): FormData {
  const form = new FormData();
  const isUpdate = !operation.startsWith('POST ');
  let bytes = 0;

  function append(name: string, value: unknown): void {
    if (value === undefined) return;
    if (value === null) {
      throw new TypeError(
        `body.${name} is null, which a request with files cannot say. Send it in a call of its own, without files.`,
      );
    }
    if (value instanceof Blob) {
      if (value instanceof File) checkFileName(name, value);
      bytes += value.size;
      form.append(name, value);
    } else if (Array.isArray(value)) {
      refuseEmpty(name, value.length);
      for (const [index, item] of value.entries()) append(`${name}[${index}]`, item);
    } else if (isPlainObject(value)) {
      refuseEmpty(name, Object.keys(value).length);
      for (const [key, item] of Object.entries(value)) append(`${name}[${checkKey(name, key)}]`, item);
    } else {
      form.append(name, String(value));
    }
  }

  function refuseEmpty(name: string, size: number): void {
    if (size > 0 || !isUpdate) return;
    throw new TypeError(
      `body.${name} is empty, which a request with files cannot say. Send it in a call of its own, without files.`,
    );
  }

  function checkKey(name: string, key: string): string {
    if (isKey(key) && !UNSAYABLE.test(key)) return key;
    throw new TypeError(
      `body.${name} has a key that is empty, or has a bracket or a control character, which a request with files cannot say. Send it in a call of its own, without files.`,
    );
  }

  for (const [name, value] of Object.entries(body)) append(name, value);
  if (bytes > MAX_BYTES) {
    throw new TypeError(
      `The files of \`${operation}\` have ${bytes} bytes in all, more than the ${MAX_BYTES} that Front takes.`,
    );
  }
  return form;
}
