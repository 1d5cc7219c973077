import { isPlainObject } from '../../request/plain-value.js';
import type { EventSubject, Kind, RecipientRecord, Records } from '../records.js';
import type { Example } from './examples.js';

/** The ID that an address ends in, or holds before what belongs to the resource. */
export function idIn(address: unknown): string | null {
  return typeof address === 'string' ? (/\/([a-z]{3}_[a-z0-9]+)/.exec(address)?.[1] ?? null) : null;
}

function idsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.map((item) => String((item as { id?: unknown }).id)) : [];
}

function idOf(resource: unknown): string | null {
  return isPlainObject(resource) ? String(resource.id) : null;
}

/** What a kind keeps beside its own fields, read from what an example embeds and links to. */
type Relations<K extends Kind> = (example: Example) => Partial<Records[K]>;

const owner = ({ _links }: Example) => ({ owner: idIn(_links?.related?.owner) });

function subjectOf(value: unknown): EventSubject | undefined {
  if (!isPlainObject(value)) return undefined;
  const { type } = value._meta as { type: string };
  if (Array.isArray(value.data)) return { type, id: idsIn(value.data) };
  const id = idOf(value.data);
  return id === null ? { type } : { type, id };
}

function recipientOf({ name, handle, role }: RecipientRecord): RecipientRecord {
  return { name, handle, role };
}

const message: Relations<'message'> = ({ author, signature, attachments, recipients, _links }) => ({
  author_id: idOf(author),
  signature_id: idOf(signature),
  attachment_ids: idsIn(attachments),
  conversation_id: idIn(_links?.related?.conversation) ?? '',
  reply_to: idIn(_links?.related?.message_replied_to),
  channel_id: 'cha_55c8c149',
  recipients: (recipients as RecipientRecord[]).map(recipientOf),
  seen: [],
});

const conversation: Relations<'conversation'> = ({ assignee, recipient, tags, links }) => ({
  assignee_id: idOf(assignee),
  recipient: isPlainObject(recipient) ? recipientOf(recipient as unknown as RecipientRecord) : null,
  tag_ids: idsIn(tags),
  link_ids: idsIn(links),
});

const event: Relations<'event'> = ({ source, target, conversation: about }) => {
  const [from, to] = [subjectOf(source), subjectOf(target)];
  return {
    ...(from === undefined ? {} : { source: from }),
    ...(to === undefined ? {} : { target: to }),
    conversation_id: idOf(about) ?? '',
  };
};

/** What each kind keeps beside its own fields. */
export const RELATIONS: { readonly [K in Kind]?: Relations<K> } = {
  account: () => ({ contact_ids: [] }),
  channel: (example) => ({ ...owner(example), inbox_id: idIn(example._links?.related?.inbox) }),
  comment: ({ author, attachments, _links }) => ({
    author_id: idOf(author) ?? '',
    attachment_ids: idsIn(attachments),
    conversation_id: idIn(_links?.related?.conversation) ?? '',
    reply_to: idIn(_links?.related?.comment_replied_to),
  }),
  contact: (example) => ({
    ...owner(example),
    list_ids: idsIn(example.lists),
    notes: [],
    created_at: Number(example.updated_at),
  }),
  conversation,
  custom_field: () => ({ targets: [] }),
  event,
  folder: (example) => ({ ...owner(example), parent_id: idIn(example._links?.related?.parent_folder) }),
  inbox: (example) => ({ ...owner(example), teammate_ids: [] }),
  list: owner,
  message,
  rule: owner,
  shift: (example) => ({ ...owner(example), teammate_ids: [] }),
  signature: owner,
  tag: (example) => ({ ...owner(example), parent_id: idIn(example._links?.related?.parent_tag) }),
  team: ({ members }) => ({ member_ids: idsIn(members) }),
  teammate_group: () => ({ teammate_ids: [], team_ids: [], inbox_ids: [] }),
  template: (example) => ({
    ...owner(example),
    folder_id: idIn(example._links?.related?.parent_folder),
    attachment_ids: idsIn(example.attachments),
  }),
  time_off: ({ _links }) => ({ teammate_id: idIn(_links?.related?.teammate) ?? '' }),
  view: (example) => ({ ...owner(example), teammate_ids: [] }),
};

/** Fields of an example that are embedded resources or links, and so looked up or made by whoever tells of it. */
export const TOLD: { readonly [K in Kind]?: readonly string[] } = {
  attachment: ['url'],
  comment: ['author', 'attachments'],
  contact: ['groups', 'lists'],
  conversation: ['assignee', 'tags', 'links', 'last_message'],
  event: ['source', 'target', 'conversation'],
  message: ['author', 'signature', 'attachments'],
  team: ['inboxes', 'members'],
  template: ['attachments'],
};
