const PROTOTYPES = [Object.prototype, null];

/** Whether a value is a plain object, as `isPlainObject` says. Here again, small, since every client carries this module. */
export function isLiteral(value: unknown): boolean {
  return PROTOTYPES.includes(Object.getPrototypeOf(value ?? 0));
}

/** A copy of what a call was given, which its caller may change while it waits. Files and the like stay what they are. */
export function snapshot<T>(value: T): T;
export function snapshot(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snapshot);
  if (!isLiteral(value)) return value;
  return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, snapshot(item)]));
}
