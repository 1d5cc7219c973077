/** A copy of a body as it is now, which its caller may change while it waits. Files and the like stay what they are. */
export function snapshot(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snapshot);
  if (![Object.prototype, null].includes(Object.getPrototypeOf(value ?? 0))) return value;
  return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, snapshot(item)]));
}
