import type { Schemas } from '../../types.js';
import { addressOf } from '../origin.js';
import type { RecipientRecord, Records } from '../records.js';
import type { Store } from '../store.js';
import { presentAttachment } from './files.js';
import { addressOrNull, without } from './links.js';
import { presentTeammate } from './people.js';
import { presentLink, presentSignature, presentTag } from './settings.js';

/** Tells of a conversation with its assignee, tags and links. What its channel calls it is for that channel only. */
export function presentConversation(record: Records['conversation'], store: Store): Schemas['Conversation'] {
  const self = addressOf(`/conversations/${record.id}`);
  const assignee = record.assignee_id === null ? undefined : store.get('teammate', record.assignee_id);
  const last = newestMessage(record.id, store);
  return {
    _links: {
      self,
      related: {
        events: `${self}/events`,
        followers: `${self}/followers`,
        messages: `${self}/messages`,
        comments: `${self}/comments`,
        inboxes: `${self}/inboxes`,
        last_message: last && addressOf(`/messages/${last.id}?referer=conversation`),
      },
    },
    ...without(record, ...HIDDEN),
    metadata: without(record.metadata ?? {}, 'external_conversation_ids'),
    assignee: assignee === undefined ? null : presentTeammate(assignee),
    recipient: record.recipient && presentRecipient(record.recipient, store),
    tags: store.some('tag', record.tag_ids).map((tag) => presentTag(tag, store)),
    links: store.some('link', record.link_ids).map(presentLink),
  };
}

const HIDDEN = [
  'assignee_id',
  'recipient',
  'tag_ids',
  'link_ids',
  'inbox_ids',
  'follower_ids',
  'thread',
  'pending',
] as const;

function newestMessage(conversation: string, store: Store): Records['message'] | null {
  let newest: Records['message'] | null = null;
  for (const message of store.all('message')) {
    if (message.conversation_id !== conversation || message.is_draft || message.pending) continue;
    if (newest === null || message.created_at >= newest.created_at) newest = message;
  }
  return newest;
}

/** Tells of someone whom a message names, and which contact that is. */
function presentRecipient(record: RecipientRecord, store: Store): Schemas['Recipient'] {
  const [known] = store.contactsWith(record.handle);
  const contact = store.get('contact', record.contact_id ?? '') ?? known;
  return {
    _links: { related: { contact: addressOrNull('contacts', contact?.id) } },
    ...without(record, 'contact_id'),
    name: record.name ?? contact?.name ?? null,
  };
}

/** Tells of a message with its author, signature and files. */
export function presentMessage(record: Records['message'], store: Store): Schemas['Message'] {
  const self = addressOf(`/messages/${record.id}`);
  const author = record.author_id === null ? undefined : store.get('teammate', record.author_id);
  const signature = record.signature_id === null ? undefined : store.get('signature', record.signature_id);
  const { reply_to, conversation_id } = record;
  const related = {
    conversation: addressOf(`/conversations/${conversation_id}`),
    ...(reply_to === null ? {} : { message_replied_to: addressOf(`/messages/${reply_to}`) }),
    message_seen: `${self}/seen`,
  };
  return {
    _links: { self, related },
    ...without(record, ...HIDDEN_OF_MESSAGE),
    author: author === undefined ? null : presentTeammate(author),
    recipients: record.recipients.map((each) => presentRecipient(each, store)),
    attachments: store.some('attachment', record.attachment_ids).map(presentAttachment),
    signature: signature === undefined ? null : presentSignature(signature),
  };
}

const HIDDEN_OF_MESSAGE = [
  'author_id',
  'signature_id',
  'conversation_id',
  'attachment_ids',
  'channel_id',
  'recipients',
  'reply_to',
  'external_id',
  'seen',
  'pending',
] as const;

/** Tells of a comment with its author and files. */
export function presentComment(record: Records['comment'], store: Store): Schemas['Comment'] {
  const self = addressOf(`/comments/${record.id}`);
  const author = store.get('teammate', record.author_id);
  if (author === undefined) throw new Error(`comment ${record.id} has no author`);
  return {
    _links: {
      self,
      related: {
        conversation: addressOf(`/conversations/${record.conversation_id}`),
        mentions: `${self}/mentions`,
        comment_replied_to: addressOrNull('comments', record.reply_to),
      },
    },
    ...without(record, 'author_id', 'conversation_id', 'attachment_ids', 'reply_to'),
    author: presentTeammate(author),
    attachments: store.some('attachment', record.attachment_ids).map(presentAttachment),
  };
}
