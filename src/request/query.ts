import { assertSendable, isKey, isPlainObject, kindOf } from './plain-value.js';

/**
 * Writes query parameters in the form Front reads: `limit=25`, and criteria in brackets,
 * `q[statuses][]=assigned&q[statuses][]=unassigned&q[after]=1769385600`. A value of `undefined` is left out.
 *
 * @throws TypeError for null, a `Date`, and anything else that has no place in a query, such as a bracket in a key.
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) append(pairs, name, value, []);
  return pairs.join('&');
}

function append(pairs: string[], name: string, value: unknown, outer: readonly unknown[]): void {
  if (value === undefined) return;
  assertSendable(value, `Query parameter \`${name}\``, outer);
  const within = [...outer, value];
  if (Array.isArray(value)) {
    for (const item of value) append(pairs, `${name}[]`, item, within);
  } else if (isPlainObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (!isKey(key))
        throw new TypeError(`Query parameter \`${name}\` has a key that is empty or has a bracket.`);
      append(pairs, `${name}[${key}]`, item, within);
    }
  } else if (value === null || typeof value === 'object') {
    throw new TypeError(
      `Query parameter \`${name}\` is ${kindOf(value)}. Leave it out, or give a string, number or boolean.`,
    );
  } else {
    pairs.push(`${encodeName(name)}=${encodeURIComponent(String(value))}`);
  }
}

/** Brackets stay readable: Front takes them raw, and so does every URL parser. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll('%5B', '[').replaceAll('%5D', ']');
}
