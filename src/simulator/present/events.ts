import type { Schemas } from '../../types.js';
import { addressOf } from '../origin.js';
import type { EventSubject, Kind, Records } from '../records.js';
import type { Store } from '../store.js';
import { presentComment, presentConversation, presentMessage } from './conversations.js';
import { presentInbox, presentTeammate } from './people.js';
import { presentLink, presentRule, presentTag } from './settings.js';

/** Tells of an event with all it refers to, as that is now. */
export function presentEvent(record: Records['event'], store: Store): Schemas['Event'] {
  const conversation = store.get('conversation', record.conversation_id);
  if (conversation === undefined) throw new Error(`event ${record.id} has no conversation`);
  const { source, target, id, type, emitted_at } = record;
  return {
    _links: { self: addressOf(`/events/${id}`) },
    id,
    type,
    emitted_at,
    ...(source === undefined ? {} : { source: presentSubject(source, store) }),
    ...(target === undefined ? {} : { target: presentSubject(target, store) }),
    conversation: presentConversation(conversation, store),
  };
}

const SUBJECTS = {
  teammate: presentTeammate,
  message: presentMessage,
  comment: presentComment,
  tag: presentTag,
  link: presentLink,
  rule: presentRule,
  inbox: presentInbox,
} satisfies { [K in Kind]?: (record: Records[K], store: Store) => unknown };

/** What has been deleted since, and what was no resource, is told of by its type alone. */
function presentSubject(
  { type, id }: EventSubject,
  store: Store,
): Schemas['EventSource'] & Schemas['EventTarget'] {
  const kind = (type === 'inboxes' ? 'inbox' : type) as keyof typeof SUBJECTS;
  const present = SUBJECTS[kind] as ((record: unknown, store: Store) => unknown) | undefined;
  const ids = id === undefined ? [] : [id].flat();
  const data = present === undefined ? [] : store.some(kind, ids).map((record) => present(record, store));
  const isList = typeof id === 'object';
  return { _meta: { type }, data: isList ? data : (data[0] ?? null) } as Schemas['EventSource'] &
    Schemas['EventTarget'];
}
