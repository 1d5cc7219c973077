/** Throws a `TypeError` that names an option and says what it must be, unless that holds. Never shows its value. */
export function assertOption(holds: boolean, name: string, what: string): asserts holds {
  if (!holds) throw new TypeError(`Option \`${name}\` must be ${what}.`);
}

/** Throws a `TypeError` that names an option, unless it is text. */
export function assertText(value: unknown, name: string): void {
  assertOption(typeof value === 'string' && value !== '', name, 'a string that is not empty');
}

/** What an option is: an amount when it is a number other than 0, and at 0 anything, which is checked elsewhere. */
export type OptionKind = number | 'function';

/**
 * Takes what an object has of the known options, whether they are its own, inherited or read by a function. What is
 * undefined is left out. The object may change afterwards.
 *
 * @param known every option there is, and what it is
 * @param place what stands before the names in errors, such as `retry.`
 * @throws TypeError for an option that is not known, since it would be ignored, or of another kind.
 */
export function takeOptions<T extends object>(given: T, known: Record<keyof T, OptionKind>, place = ''): T {
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
    const kind = known[name];
    if (kind === 'function') assertOption(typeof value === kind, place + name, 'a function');
    else assertOption(!kind || (typeof value === 'number' && value >= 0), place + name, 'a number from 0');
    taken[name] = value;
  }
  return taken as T;
}
