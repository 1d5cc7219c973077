import type { ParseAs } from '../types.js';
import type { CallInit } from './plain-call.js';
import { isPlainObject, kindOf } from './plain-value.js';

type Names<T extends PropertyKey> = Readonly<Record<T, 1>>;

// The compiler holds these complete.
const PARAMS: Names<keyof NonNullable<CallInit['params']>> = { path: 1, query: 1 };
const PARSE_AS: Names<ParseAs> = { json: 1, text: 1, blob: 1, arrayBuffer: 1, stream: 1 };
const CALL: Names<keyof CallInit> = {
  ...{ params: 1, body: 1, headers: 1, signal: 1, parseAs: 1 },
  ...{ timeout: 1, maxWait: 1, priority: 1, retry: 1, onUploadProgress: 1 },
};

/**
 * Checks what a call is made with: an option that is misspelt would be ignored, and what it names, such as a query. What
 * is no plain object would not have been copied, and may have changed by now.
 *
 * @throws TypeError that names the option, never its value.
 */
export function checkOptions(init: CallInit): void {
  const isPlain: boolean = isPlainObject(init);
  if (!isPlain) throw new TypeError(`The options of a call must be a plain object, not ${kindOf(init)}.`);
  const { params, headers, retry, signal, onUploadProgress } = init;
  const { timeout = 0, maxWait = 0, priority = 'bulk', parseAs = 'json' } = init;
  const parts = { params, 'params.path': params?.path, 'params.query': params?.query, headers, retry };
  for (const [name, value] of Object.entries(parts)) {
    if (value !== undefined && !isPlainObject(value))
      throw new TypeError(`Option \`${name}\` must be a plain object, not ${kindOf(value)}.`);
  }
  checkNames(init, CALL, 'Option');
  checkNames(params ?? {}, PARAMS, 'Option `params`:');
  for (const [name, value] of Object.entries({ timeout, maxWait })) {
    if (!(typeof value === 'number' && value >= 0))
      throw new TypeError(`Option \`${name}\` must be a number from 0.`);
  }
  if (!['interactive', 'bulk'].includes(priority))
    throw new TypeError("Option `priority` must be 'interactive' or 'bulk'.");
  if (!Object.hasOwn(PARSE_AS, parseAs))
    throw new TypeError(`Option \`parseAs\` must be one of ${Object.keys(PARSE_AS).join(', ')}.`);
  if (signal && !('aborted' in Object(signal)))
    throw new TypeError('Option `signal` must be an AbortSignal, such as `controller.signal`.');
  if (onUploadProgress !== undefined && typeof onUploadProgress !== 'function')
    throw new TypeError('Option `onUploadProgress` must be a function.');
}

function checkNames(given: object, known: object, place: string): void {
  for (const name in given) {
    if (Object.hasOwn(known, name)) continue;
    const names = Object.keys(known);
    const meant = names.find((each) => each.toLowerCase() === name.toLowerCase());
    const hint = meant === undefined ? `Known are ${names.join(', ')}.` : `Did you mean \`${meant}\`?`;
    throw new TypeError(`${place} \`${name}\` is unknown. ${hint}`);
  }
}
