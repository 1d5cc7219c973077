import type { Company } from '../company.js';
import { the } from '../company.js';
import type { Records } from '../records.js';
import { removeWithFiles } from './files.js';

/**
 * Merges a conversation into another one, as teammates do in the app. The API answers 301 for it from then on.
 *
 * @throws TypeError when there is no such conversation, or both are the same.
 */
export function mergeConversations(company: Company, from: string, into: string): void {
  const { store } = company;
  if (
    from === into ||
    store.get('conversation', from) === undefined ||
    store.get('conversation', into) === undefined
  )
    throw new TypeError('merge: give the IDs of two conversations that are there.');
  const merged = the(company, 'conversation', from);
  const survivor = the(company, 'conversation', into);
  for (const kind of ['message', 'comment', 'event'] as const) {
    for (const record of store.all(kind)) if (record.conversation_id === from) record.conversation_id = into;
  }
  for (const field of ['tag_ids', 'link_ids', 'inbox_ids', 'follower_ids'] as const)
    survivor[field] = [...new Set([...survivor[field], ...merged[field]])];
  takeReminders(survivor, merged);
  store.remove('conversation', from);
  company.merged.set(from, into);
  company.happen({ type: 'conversations_merged', conversation: into });
}

/** Snoozes are taken along, but a teammate has only one for each conversation. */
function takeReminders(survivor: Records['conversation'], merged: Records['conversation']): void {
  const own = survivor.scheduled_reminders ?? [];
  const owners = own.map(({ _links }) => _links.related?.owner);
  const others = merged.scheduled_reminders ?? [];
  survivor.scheduled_reminders = [
    ...own,
    ...others.filter(({ _links }) => !owners.includes(_links.related?.owner)),
  ];
}

/** The conversation that one was merged into, at the end of all merges. */
export function survivorOf({ merged }: Company, id: string): string | undefined {
  let survivor = merged.get(id);
  for (let next = survivor; next !== undefined; next = merged.get(next)) survivor = next;
  return survivor;
}

/** Destroys a conversation with all that is in it, files included. */
export function destroyConversation({ store }: Company, id: string): void {
  store.remove('conversation', id);
  for (const kind of ['message', 'comment'] as const) {
    for (const record of store.all(kind))
      if (record.conversation_id === id) removeWithFiles(store, kind, record);
  }
  for (const event of store.all('event')) if (event.conversation_id === id) store.remove('event', event.id);
}
