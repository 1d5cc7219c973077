/** Throws a `TypeError` that names an option and says what it must be, unless that holds. Never shows its value. */
export function assertOption(holds: boolean, name: string, what: string): asserts holds {
  if (!holds) throw new TypeError(`Option \`${name}\` must be ${what}.`);
}

/**
 * Throws a `TypeError` for an option that is not among the known ones, since it would be ignored, and for an amount that is
 * no number from 0.
 *
 * @param known every option there is: a number other than 0 for an amount
 * @param place what stands before the names in errors, such as `retry.`
 */
export function assertKnown(given: object, known: object, place = ''): void {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(known, name))
      throw new TypeError(
        `Option \`${place}${name}\` is unknown. Known are ${Object.keys(known).join(', ')}.`,
      );
    const isAmount = typeof value === 'number' && value >= 0;
    assertOption(
      value === undefined || !(known as Record<string, unknown>)[name] || isAmount,
      place + name,
      'a number from 0',
    );
  }
}
