/** Throws a `TypeError` that names an option and says what it must be, unless that holds. Never shows its value. */
export function assertOption(holds: boolean, name: string, what: string): asserts holds {
  if (!holds) throw new TypeError(`Option \`${name}\` must be ${what}.`);
}

/**
 * Takes what an object has of the known options, whether they are its own, inherited or read by a function. What is
 * undefined is left out. The object may change afterwards.
 *
 * @param known every option there is: a number other than 0 for an amount
 * @param place what stands before the names in errors, such as `retry.`
 * @throws TypeError for an option that is not known, since it would be ignored, and an amount that is no number from 0.
 */
export function takeOptions<T extends object>(given: T, known: Record<keyof T, unknown>, place = ''): T {
  const taken: Partial<T> = {};
  for (const name in given) {
    if (!Object.hasOwn(known, name))
      throw new TypeError(
        `Option \`${place}${name}\` is unknown. Known are ${Object.keys(known).join(', ')}.`,
      );
  }
  for (const name in known) {
    const value = given[name];
    if (value === undefined) continue;
    assertOption(!known[name] || (typeof value === 'number' && value >= 0), place + name, 'a number from 0');
    taken[name] = value;
  }
  return taken as T;
}
