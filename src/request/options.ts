const CALL = 'params body headers signal parseAs timeout maxWait priority retry onUploadProgress';
const CLIENT = 'token baseUrl fetch retry timeout maxWait maxResponseSize rateLimit onEvent clock random';

/** Options that a client and a call have in common. */
interface Waits {
  readonly timeout?: number | undefined;
  readonly maxWait?: number | undefined;
}

/**
 * Checks what a call is made with: an option that is misspelt would be ignored, and what it names, such as a query.
 *
 * @throws TypeError that names the option, never its value.
 */
export function checkCall(
  init: Waits & { priority?: string | undefined; params?: object | undefined },
): void {
  checkNames(init, CALL, 'Option');
  checkNames(init.params ?? {}, 'path query', 'Option `params`:');
  checkWaits(init);
  const { priority = 'bulk' } = init;
  if (priority !== 'bulk' && priority !== 'interactive')
    throw new TypeError("Option `priority` must be 'interactive' or 'bulk'.");
}

/** The same for the options of a client. */
export function checkClient(options: Waits & { maxResponseSize?: number | undefined }): void {
  checkNames(options, CLIENT, 'Option');
  checkWaits(options);
  checkNumber('maxResponseSize', options.maxResponseSize);
}

function checkWaits({ timeout, maxWait }: Waits): void {
  checkNumber('timeout', timeout);
  checkNumber('maxWait', maxWait);
}

function checkNumber(name: string, value = 0): void {
  if (typeof value !== 'number' || !(value >= 0))
    throw new TypeError(`Option \`${name}\` must be a number from 0.`);
}

function checkNames(given: object, known: string, place: string): void {
  for (const name in given) {
    const names = known.split(' ');
    if (names.includes(name)) continue;
    const meant = names.find((each) => each.toLowerCase() === name.toLowerCase());
    const hint = meant === undefined ? `Known are ${names.join(', ')}.` : `Did you mean \`${meant}\`?`;
    throw new TypeError(`${place} \`${name}\` is unknown. ${hint}`);
  }
}
