import { createFrontClient, type FrontEvent, unwrap } from '../../../src/index.js';
import type { World } from '../world.js';

/** Is refused with a 429 that asks for a second, waits for it, and asks again. */
export async function waits({ front: { url, token } }: World) {
  const events: FrontEvent['type'][] = [];
  const front = createFrontClient({ token, baseUrl: url, onEvent: ({ type }) => events.push(type) });
  const { _results } = await unwrap(front.GET('/inboxes'));
  return { events, inboxes: _results.length };
}
