import type { Company } from '../company.js';
import { the } from '../company.js';
import type { EventSubject, Records } from '../records.js';
import { checkCustomFields } from './custom-fields.js';

type Conversation = Records['conversation'];

/** Where a conversation can be put. */
export type WritableStatus = 'archived' | 'open' | 'deleted' | 'spam';

const isOpen = ({ status }: Conversation) => status === 'assigned' || status === 'unassigned';

/** A conversation as it begins. */
export function createConversation(
  company: Company,
  fields: Partial<Conversation> & { subject: string; inbox_ids: string[] },
): Conversation {
  const { store } = company;
  return store.add('conversation', {
    id: store.newId('conversation'),
    type: 'conversation',
    status: (fields.assignee_id ?? null) === null ? 'unassigned' : 'assigned',
    ticket_ids: [],
    assignee_id: null,
    recipient: null,
    tag_ids: [],
    link_ids: [],
    follower_ids: [],
    custom_fields: {},
    created_at: company.now(),
    updated_at: company.now(),
    is_private: store.some('inbox', fields.inbox_ids).some(({ is_private }) => is_private === true),
    scheduled_reminders: [],
    metadata: {},
    ...fields,
  });
}

/** Gives a conversation to a teammate, or to nobody. */
export function assign(company: Company, conversation: Conversation, teammate: string | null): void {
  if (conversation.assignee_id === teammate) return;
  const former = conversation.assignee_id;
  conversation.assignee_id = teammate;
  if (isOpen(conversation)) conversation.status = teammate === null ? 'unassigned' : 'assigned';
  if (teammate !== null) {
    if (!conversation.follower_ids.includes(teammate)) conversation.follower_ids.push(teammate);
    company.happen({
      type: 'assign',
      conversation: conversation.id,
      target: { type: 'teammate', id: teammate },
    });
  } else {
    const target = former === null ? {} : { target: { type: 'teammate', id: former } };
    company.happen({ type: 'unassign', conversation: conversation.id, ...target });
  }
}

/** Archives, reopens or trashes a conversation, or takes it out of the trash. */
export function setStatus(company: Company, conversation: Conversation, status: WritableStatus): void {
  const wasTrashed = conversation.status === 'deleted';
  if (status === 'open') {
    if (isOpen(conversation)) return;
    conversation.status = conversation.assignee_id === null ? 'unassigned' : 'assigned';
    company.happen({ type: wasTrashed ? 'restore' : 'reopen', conversation: conversation.id });
    return;
  }
  const next = status === 'archived' ? 'archived' : 'deleted';
  if (conversation.status === next) return;
  conversation.status = next;
  company.happen({ type: next === 'archived' ? 'archive' : 'trash', conversation: conversation.id });
}

/** Gives a conversation a ticket status. A resolved one is archived, any other is open. */
export function setTicketStatus(company: Company, conversation: Conversation, statusId: string): void {
  const { category } = the(company, 'status', statusId);
  conversation.status_id = statusId;
  if (category !== null) conversation.status_category = category;
  setStatus(company, conversation, category === 'resolved' ? 'archived' : 'open');
  company.happen({ type: 'ticket_status_update', conversation: conversation.id });
}

/** Makes a conversation carry these tags. */
export function setTags(company: Company, conversation: Conversation, tags: readonly string[]): void {
  const before = conversation.tag_ids;
  conversation.tag_ids = [...new Set(tags)];
  tell(
    company,
    conversation,
    'tag',
    conversation.tag_ids.filter((id) => !before.includes(id)),
    'tag',
  );
  tell(
    company,
    conversation,
    'untag',
    before.filter((id) => !tags.includes(id)),
    'tag',
  );
}

/** Makes a conversation refer to these links. */
export function setLinks(company: Company, conversation: Conversation, links: readonly string[]): void {
  const before = conversation.link_ids;
  conversation.link_ids = [...new Set(links)];
  tell(
    company,
    conversation,
    'link_added',
    conversation.link_ids.filter((id) => !before.includes(id)),
    'link',
  );
  tell(
    company,
    conversation,
    'link_removed',
    before.filter((id) => !links.includes(id)),
    'link',
  );
}

function tell(
  company: Company,
  { id: conversation }: Conversation,
  type: Records['event']['type'],
  ids: readonly string[],
  kind: string,
): void {
  for (const id of ids) company.happen({ type, conversation, target: { type: kind, id } });
}

/** Moves a conversation to another inbox, out of a former one or out of all that it is in. */
export function move(company: Company, conversation: Conversation, inbox: string, former?: string): void {
  const before = conversation.inbox_ids;
  const after = former === undefined ? [inbox] : before.map((id) => (id === former ? inbox : id));
  conversation.inbox_ids = [...new Set(after)];
  if (conversation.inbox_ids.join() === before.join()) return;
  const target: EventSubject = { type: 'inboxes', id: [inbox] };
  company.happen({ type: 'move', conversation: conversation.id, target });
}

/** Replaces the custom fields. One that conversations don't have is refused, and changes nothing. */
export function setCustomFields(
  company: Company,
  conversation: Conversation,
  fields: Records['conversation']['custom_fields'],
): void {
  checkCustomFields(company, 'conversations', fields);
  conversation.custom_fields = fields ?? {};
  company.happen({ type: 'custom_field_updated', conversation: conversation.id });
}
