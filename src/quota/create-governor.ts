import { Governor } from './governor.js';
import type { LateOptions } from './late-governor.js';

/** Creates a {@link Governor} with its defaults filled in, of options that were checked. */
export function createGovernor(options: LateOptions): Governor {
  const { reserve = 0.2, store, company, onEvent, clock, random = Math.random } = options;
  const shared = store === undefined || company === undefined ? undefined : { store, company };
  return new Governor({ reserve, clock, random, onEvent, shared });
}
