const PROTOTYPES = [Object.prototype, null];

/** Whether a value is a plain object, as `isPlainObject` says. Here again, small, since every client carries this module. */
export function isLiteral(value: unknown): boolean {
  return PROTOTYPES.includes(Object.getPrototypeOf(value ?? 0));
}

/** A copy of what a call was given, which its caller may change while it waits. Files and the like stay what they are. */
export function snapshot<T>(value: T, owners?: readonly unknown[]): T;
export function snapshot(value: unknown, owners: readonly unknown[] = []): unknown {
  const isList = Array.isArray(value);
  // What holds itself is left to what encodes it, which says where.
  if (!(isList || isLiteral(value)) || owners.includes(value)) return value;
  const copy = (item: unknown) => snapshot(item, [...owners, value]);
  if (isList) return value.map(copy);
  return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, copy(item)]));
}
