/** A value of a form or query: text, a file, or what brackets nest. */
export type Nested<Leaf> = Leaf | Nested<Leaf>[] | { [key: string]: Nested<Leaf> };

/**
 * Reads names such as `to[0]`, `options[archive]` and `q[types][]` into nested values, as Front does. A name that is
 * repeated becomes a list.
 */
export function readBrackets<Leaf>(pairs: Iterable<readonly [string, Leaf]>): Record<string, Nested<Leaf>> {
  const root: Record<string, Nested<Leaf>> = Object.create(null);
  for (const [name, value] of pairs) put(root, keysOf(name), value);
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

function put<Leaf>(branch: Branch<Leaf>, [key = '', ...rest]: string[], value: Leaf): void {
  const name = key === '' ? String(Object.keys(branch).length) : key;
  if (rest.length > 0) {
    branch[name] ??= Object.create(null) as Branch<Leaf>;
    put(branch[name] as Branch<Leaf>, rest, value);
  } else if (name in branch) {
    branch[name] = [branch[name] as Leaf, value].flat() as Nested<Leaf>[];
  } else {
    branch[name] = value;
  }
}

/** Branches whose keys are 0, 1, 2 … are lists. */
function settle<Leaf>(value: Nested<Leaf>): Nested<Leaf> {
  if (Array.isArray(value)) return value.map(settle);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== null) return value;
  const entries = Object.entries(value as Branch<Leaf>).map(([key, item]) => [key, settle(item)] as const);
  if (entries.length > 0 && entries.every(([key], index) => key === String(index)))
    return entries.map(([, item]) => item);
  return Object.fromEntries(entries);
}
