import type { CallOptions, ClientOptions } from '../types.js';

type Names<T extends PropertyKey> = Readonly<Record<T, 1>>;

// The compiler holds these complete.
const PARAMS: Names<'path' | 'query'> = { path: 1, query: 1 };
const CALL: Names<keyof CallOptions | 'params' | 'body'> = {
  ...{ params: 1, body: 1, headers: 1, signal: 1, parseAs: 1 },
  ...{ timeout: 1, maxWait: 1, priority: 1, retry: 1, onUploadProgress: 1 },
};
const CLIENT: Names<keyof ClientOptions> = {
  ...{ token: 1, baseUrl: 1, fetch: 1, retry: 1, timeout: 1, maxWait: 1 },
  ...{ maxResponseSize: 1, rateLimit: 1, onEvent: 1, clock: 1, random: 1 },
};

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
  checkNames(init.params ?? {}, PARAMS, 'Option `params`:');
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

function checkNames(given: object, known: object, place: string): void {
  for (const name in given) {
    if (Object.hasOwn(known, name)) continue;
    const names = Object.keys(known);
    const meant = names.find((each) => each.toLowerCase() === name.toLowerCase());
    const hint = meant === undefined ? `Known are ${names.join(', ')}.` : `Did you mean \`${meant}\`?`;
    throw new TypeError(`${place} \`${name}\` is unknown. ${hint}`);
  }
}
