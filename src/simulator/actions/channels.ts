import type { Records } from '../records.js';
import type { Store } from '../store.js';

/** Whether a conversation runs over a channel: in one of its threads, or with a message that went through it. */
export function isOfChannel(store: Store, { id, thread }: Records['conversation'], channel: string): boolean {
  if (thread?.startsWith(`${channel}:`) === true) return true;
  return store
    .all('message')
    .some(({ conversation_id, channel_id }) => conversation_id === id && channel_id === channel);
}
