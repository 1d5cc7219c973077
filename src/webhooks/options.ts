import type { VerifyOptions } from './verify-request.js';

/**
 * Checks that options are known and of their type: one that is misspelt would be ignored. What is undefined is left out.
 *
 * @param known every option there is, as any value of its type
 * @throws TypeError that names the option, never its value.
 */
export function checkOptions<Given extends VerifyOptions>(
  given: Given,
  known: Readonly<Record<keyof Given, unknown>>,
): void {
  checkOption('secret', [given.secret].flat()[0]);
  for (const name in given) {
    for (const each of [given[name] ?? []].flat()) checkOption(name, each, typeof known[name]);
  }
}

/** Checks an option that must be there. @throws TypeError when it is empty, NaN or of another type, naming it. */
export function checkOption(name: string, value: unknown, type = 'string'): void {
  if (value && typeof value === type) return;
  throw new TypeError(`Option \`${name}\` must be ${type}.`);
}
