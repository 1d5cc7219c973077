import { isPlainObject, kindOf } from '../../request/plain-value.js';
import { nearest } from './nearest.js';

/**
 * Checks that a value is an object and that all of its keys are known.
 *
 * @param place what the object is, such as ``Option `quota` ``.
 * @throws TypeError naming the key that is not known, and those that are.
 */
export function checkNames(value: unknown, known: readonly string[], place: string): void {
  const right = `It takes ${quoted(known)}.`;
  if (!isPlainObject(value))
    throw new TypeError(`${place} must be an object, not ${kindOf(value)}. ${right}`);
  const stray = Object.keys(value).find((key) => !known.includes(key));
  if (stray === undefined) return;
  throw new TypeError(`${place} has no \`${stray}\`. ${suggest(nearest(stray, known))}${right}`);
}

/** A question that ends in a space, or nothing where there is nothing to suggest. */
export function suggest(names: readonly string[]): string {
  return names.length === 0 ? '' : `Did you mean ${quoted(names, 'or')}? `;
}

/** Names in a sentence: `` `a`, `b` and `c` ``. */
export function quoted(names: readonly string[], word = 'and'): string {
  const marked = names.map((name) => `\`${name}\``);
  return marked.length < 2
    ? marked.join('')
    : `${marked.slice(0, -1).join(', ')} ${word} ${marked[marked.length - 1]}`;
}
