import type { Company } from '../company.js';
import { the } from '../company.js';
import type { RecipientRecord, Records } from '../records.js';
import { contactOf } from './contacts.js';
import { setStatus, setTags } from './conversations.js';
import { blurbOf, textOf } from './text.js';

type Message = Records['message'];
type Conversation = Records['conversation'];

/** What makes a message, beside what is the same for all. */
export type MessageFields = Partial<Message> &
  Pick<Message, 'conversation_id' | 'is_inbound' | 'type' | 'body' | 'recipients' | 'channel_id'>;

/** Writes a message down. */
export function createMessage(company: Company, fields: MessageFields): Message {
  const { store } = company;
  const text = textOf(fields.body);
  return store.add('message', {
    id: store.newId('message'),
    message_uid: store.newUid(),
    is_draft: false,
    draft_mode: null,
    error_type: null,
    version: null,
    created_at: company.now(),
    subject: '',
    blurb: blurbOf(text),
    text,
    author_id: null,
    signature_id: null,
    attachment_ids: [],
    metadata: {},
    reply_to: null,
    seen: [],
    ...fields,
  });
}

/** What happens once a message has been processed. */
export interface Arrival {
  readonly isReply?: boolean;
  readonly archive?: boolean;
  readonly tagIds?: readonly string[];
}

/**
 * Accepts a message: it is there for whoever runs the simulator, and for the API as soon as Front has processed it.
 */
export function accept(company: Company, fields: MessageFields, arrival: Arrival = {}): Message {
  const message = createMessage(company, { ...fields, pending: true });
  if (company.processing === 0) arrive(company, message, arrival);
  else company.timeline.later(company.processing, () => arrive(company, message, arrival));
  return message;
}

function arrive(company: Company, message: Message, arrival: Arrival): void {
  // Its conversation may have been deleted meanwhile, and the message with it.
  if (company.store.get('message', message.id) !== message) return;
  delete message.pending;
  const conversation = the(company, 'conversation', message.conversation_id);
  delete conversation.pending;
  if (message.is_inbound) receive(company, message, conversation);
  else send(company, message, conversation, arrival);
  company.dispatch(message);
  if (arrival.tagIds !== undefined)
    setTags(company, conversation, [...conversation.tag_ids, ...arrival.tagIds]);
  if (arrival.archive === true) setStatus(company, conversation, 'archived');
}

function receive(company: Company, message: Message, conversation: Conversation): void {
  const sender = message.recipients.find(({ role }) => role === 'from');
  if (sender !== undefined) {
    const source = sourceOf(sender.handle, message.type);
    if (sender.contact_id === undefined) contactOf(company, { source, handle: sender.handle }, sender.name);
    conversation.recipient = sender;
  }
  conversation.waiting_since ??= message.created_at;
  if (conversation.status === 'archived' || conversation.status === 'deleted')
    conversation.status = conversation.assignee_id === null ? 'unassigned' : 'assigned';
  const source = { type: 'inboxes', id: conversation.inbox_ids };
  company.happen({
    type: 'inbound',
    conversation: conversation.id,
    source,
    target: { type: 'message', id: message.id },
  });
}

function send(company: Company, message: Message, conversation: Conversation, { isReply }: Arrival): void {
  delete conversation.waiting_since;
  const { author_id } = message;
  company.happen({
    type: isReply === true ? 'out_reply' : 'outbound',
    conversation: conversation.id,
    ...(author_id === null ? {} : { source: { type: 'teammate', id: author_id } }),
    target: { type: 'message', id: message.id },
  });
}

/** The kind of message that goes through a channel. */
export function typeOf({ type }: Records['channel']): Message['type'] {
  if (['smtp', 'imap', 'gmail', 'office365', 'front_mail'].includes(type)) return 'email';
  return type === 'twilio' ? 'sms' : (type as Message['type']);
}

/** Where a handle is one of, as far as it shows. */
function sourceOf(handle: string, type: string): string {
  if (type === 'email' || /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(handle)) return 'email';
  if (type === 'sms' || /^\+\d+$/.test(handle)) return 'phone';
  return 'custom';
}

/** Everyone a message names, the sender first. */
export function recipientsOf(
  from: { handle: string; name?: string | null | undefined; contact_id?: string | undefined },
  {
    to = [],
    cc = [],
    bcc = [],
  }: { to?: string[] | undefined; cc?: string[] | undefined; bcc?: string[] | undefined },
): RecipientRecord[] {
  const named = (role: RecipientRecord['role'], handles: string[]) =>
    handles.map((handle) => ({ name: null, handle, role }));
  return [
    {
      name: from.name ?? null,
      handle: from.handle,
      role: 'from',
      ...(from.contact_id === undefined ? {} : { contact_id: from.contact_id }),
    },
    ...named('to', to),
    ...named('cc', cc),
    ...named('bcc', bcc),
  ];
}

/** The messages of a conversation, drafts left out, oldest first. */
export function messagesIn({ store }: Company, conversation: string): Message[] {
  return store
    .all('message')
    .filter(({ conversation_id, is_draft }) => conversation_id === conversation && is_draft !== true)
    .toSorted((a, b) => a.created_at - b.created_at);
}
