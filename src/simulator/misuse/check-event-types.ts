import { EVENT_TYPES } from '../../../generated/event-types.js';
import { kindOf } from '../../request/plain-value.js';
import { SUBSCRIPTIONS } from '../callbacks/subscriptions.js';
import { suggest } from './check-names.js';
import { nearest } from './nearest.js';

/**
 * Throws a `TypeError` when events are asked for by a type that none has, naming the right one also to whoever named what
 * applications subscribe to.
 */
export function checkEventTypes(types: readonly string[]): void {
  const known: readonly string[] = EVENT_TYPES;
  if (!Array.isArray(types))
    throw new TypeError(
      `connectWebhook: option \`types\` must be a list of types of events, not ${kindOf(types)}.`,
    );
  const stray = types.find((type) => !known.includes(type));
  if (stray === undefined) return;
  const meant = Object.keys(SUBSCRIPTIONS).filter((type) => SUBSCRIPTIONS[type] === stray);
  const right = suggest(meant.length > 0 ? meant : nearest(String(stray), known));
  throw new TypeError(
    `connectWebhook: option \`types\` has \`${stray}\`, which is no type of event. ${right}It takes those of the API, such as \`inbound\`.`,
  );
}
