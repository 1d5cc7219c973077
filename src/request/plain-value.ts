/** Says what a value is, for an error message: never the value itself. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value !== 'object') return typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`;
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  return typeof name === 'string' && name !== 'Object' ? `a ${name}` : 'an object';
}

/** Whether a value is an object literal, or one without a prototype. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether a key can stand in brackets: with one of its own it would say another field, and an empty one a list. */
export function isKey(key: string): boolean {
  return /^[^[\]]+$/.test(key);
}

/**
 * Throws a `TypeError` when a value is none that Front understands: a date, bytes, NaN, a function and the like, or one of
 * the objects and lists that it is `within`.
 */
export function assertSendable(value: unknown, place: string, within: readonly unknown[]): void {
  if (within.includes(value)) throw new TypeError(`${place} is an object that it is part of.`);
  if (value instanceof Date) {
    throw new TypeError(`${place} is a Date, but Front counts time in seconds. Use toTimestamp(date).`);
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`${place} is not a finite number.`);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    throw new TypeError(
      `${place} is ${kindOf(value)}. Give files as a Blob or a File: new File([bytes], 'name.pdf').`,
    );
  }
  if (typeof value === 'bigint' || typeof value === 'function' || typeof value === 'symbol') {
    throw new TypeError(`${place} is ${kindOf(value)}, which cannot be sent.`);
  }
}
