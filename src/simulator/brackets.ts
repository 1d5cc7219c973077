import { badRequest } from './refusal.js';

/** A value of a form or query: text, a file, or what brackets nest. */
export type Nested<Leaf> = Leaf | Nested<Leaf>[] | { [key: string]: Nested<Leaf> };

/**
 * Reads names such as `to[0]`, `options[archive]` and `q[types][]` into nested values, as Front does. A name that is
 * repeated becomes a list. One that has a value and brackets after it, such as `q=a&q[b]=c`, is refused.
 */
export function readBrackets<Leaf>(
  pairs: Iterable<readonly [string, Leaf]>,
  place: 'query' | 'body' = 'body',
): Record<string, Nested<Leaf>> {
  const root: Record<string, Nested<Leaf>> = Object.create(null);
  for (const [name, value] of pairs) {
    if (!put(root, keysOf(name), value)) throw badRequest(`${place}.${name}: is a value and holds others`);
  }
  return Object.fromEntries(Object.entries(root).map(([key, value]) => [key, settle(value)]));
}

/** `q[types][]` is `q`, `types` and the empty key. */
function keysOf(name: string): string[] {
  const start = name.indexOf('[');
  if (start <= 0) return [name];
  return [
    name.slice(0, start),
    ...[...name.slice(start).matchAll(/\[([^[\]]*)\]/g)].map((key) => key[1] ?? ''),
  ];
}

type Branch<Leaf> = { [key: string]: Nested<Leaf> };

/** Puts a value where its keys lead. False when there is another kind of value on the way. */
function put<Leaf>(branch: Branch<Leaf>, [key = '', ...rest]: string[], value: Leaf): boolean {
  const name = key === '' ? String(Object.keys(branch).length) : key;
  const known = branch[name];
  if (rest.length > 0) {
    if (known !== undefined && !isBranch(known)) return false;
    const next: Branch<Leaf> = known ?? Object.create(null);
    branch[name] = next;
    return put(next, rest, value);
  }
  if (known !== undefined && isBranch(known)) return false;
  branch[name] = known === undefined ? value : ([known, value].flat() as Nested<Leaf>[]);
  return true;
}

function isBranch<Leaf>(value: Nested<Leaf>): value is Branch<Leaf> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null;
}

/** Branches whose keys are 0, 1, 2 … are lists. */
function settle<Leaf>(value: Nested<Leaf>): Nested<Leaf> {
  if (Array.isArray(value)) return value.map(settle);
  if (!isBranch(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, settle(item)] as const);
  if (entries.length > 0 && entries.every(([key], index) => key === String(index)))
    return entries.map(([, item]) => item);
  return Object.fromEntries(entries);
}
