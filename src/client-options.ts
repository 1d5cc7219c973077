import { assertKnown } from './assert-option.js';
import type { ClientOptions } from './types.js';

/** Every option of a client. 1: an amount. The compiler holds it complete. */
const OPTIONS: Readonly<Record<keyof ClientOptions, 0 | 1>> = {
  ...{ token: 0, baseUrl: 0, fetch: 0, retry: 0, rateLimit: 0, onEvent: 0, clock: 0, random: 0 },
  ...{ timeout: 1, maxWait: 1, maxResponseSize: 1 },
};

/**
 * Checks the options of a client that nothing else looks at.
 *
 * @throws TypeError that names the option, never its value: one that is misspelt would be ignored.
 */
export function checkClientOptions(options: ClientOptions): void {
  assertKnown(options, OPTIONS);
}
