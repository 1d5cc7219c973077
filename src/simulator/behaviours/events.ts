import type { Call, CoreBehaviours } from '../behaviour.js';
import { fetchOf, listOf, page } from './crud.js';

interface Criteria {
  readonly q?: { types?: string[]; inboxes?: string[]; before?: number; after?: number };
}

/** The history of conversations. */
export const eventBehaviours = {
  'list-events': (call: Call<object, Criteria>) => {
    const { types, inboxes, before = Number.POSITIVE_INFINITY, after = 0 } = call.query.q ?? {};
    const { store } = call.company;
    const events = store
      .all('event')
      .filter(
        ({ type, emitted_at }) =>
          (types?.includes(type) ?? true) && emitted_at < before && emitted_at > after,
      )
      .filter(({ conversation_id }) => {
        const ids = store.get('conversation', conversation_id)?.inbox_ids;
        return ids !== undefined && (inboxes === undefined || ids.some((id) => inboxes.includes(id)));
      });
    return page(call, 'event', events);
  },
  'list-conversation-events': listOf('event', ({ conversation_id }, id) => conversation_id === id),
  'get-event': fetchOf('event'),
} satisfies CoreBehaviours;
