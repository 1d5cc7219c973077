/**
 * Refuses the value of an option.
 *
 * @throws TypeError naming the option and what would be right.
 */
export function refuse(name: string, right: string): never {
  throw new TypeError(`Option \`${name}\` must be ${right}.`);
}
