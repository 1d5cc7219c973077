/**
 * Turns a time of Front's, in Unix seconds with up to three decimals, into a `Date`.
 *
 * @throws TypeError when it is no finite number.
 */
export function toDate(timestamp: number): Date {
  if (!Number.isFinite(timestamp))
    throw new TypeError('toDate: a timestamp must be a finite number of seconds.');
  return new Date(Math.round(timestamp * 1000));
}

/**
 * Turns a `Date`, or milliseconds such as `Date.now()`, into a time of Front's: Unix seconds with up to three decimals.
 *
 * @throws TypeError when the date is invalid.
 */
export function toTimestamp(date: Date | number): number {
  const milliseconds = Math.round(Number(date));
  if (!Number.isFinite(milliseconds)) throw new TypeError('toTimestamp: the date is invalid.');
  return milliseconds / 1000;
}
