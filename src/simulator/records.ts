import type { Schemas } from '../types.js';

/** What a resource keeps itself of what the API tells of it: its links are made, and what is embedded is looked up. */
type Own<Name extends keyof Schemas, Told extends keyof Schemas[Name] = never> = Omit<
  Schemas[Name],
  '_links' | Told
>;

/** The team or the teammate that something belongs to, by ID. Null when it is the company's. */
export interface Owned {
  owner: string | null;
}

/** A resource that is still on its way: the API doesn't tell of it yet. */
export interface Accepted {
  pending?: boolean;
}

/** A text in one language. */
export interface Translation {
  name: string;
  description?: string | null;
  status?: 'published' | 'draft';
  content?: string;
  keywords?: string[];
  author_id?: string;
  edited_at?: number;
}

export interface Translated {
  default_locale: string;
  translations: Record<string, Translation>;
}

/** A note about a contact. */
export interface NoteRecord extends Owned {
  author_id: string;
  body: string;
  created_at: number;
}

/** What an event came from or is aimed at: a resource by its ID, several, or what has no resource. */
export interface EventSubject {
  readonly type: string;
  readonly id?: string | readonly string[];
}

/** Every kind of resource, as the simulator keeps it. */
export interface Records {
  account: Own<'Account'> & { contact_ids: string[] };
  article: Translated &
    Own<'KnowledgeBaseArticleSlim', 'locales'> & {
      knowledge_base_id: string;
      category_id: string | null;
      attachment_ids: string[];
    };
  attachment: Own<'Attachment', 'url'> & { bytes?: Uint8Array };
  category: Translated &
    Own<'KnowledgeBaseCategorySlim', 'locales'> & { knowledge_base_id: string; parent_id: string | null };
  channel: Own<'Channel'> & Owned & { inbox_id: string | null; application_uid?: string };
  comment: Own<'Comment', 'author' | 'attachments'> & {
    author_id: string;
    conversation_id: string;
    attachment_ids: string[];
    reply_to: string | null;
  };
  contact: Own<'Contact', 'groups' | 'lists'> &
    Owned & { list_ids: string[]; notes: NoteRecord[]; created_at: number };
  conversation: Own<'Conversation', 'assignee' | 'recipient' | 'tags' | 'links' | 'last_message'> &
    Accepted & {
      assignee_id: string | null;
      recipient: RecipientRecord | null;
      tag_ids: string[];
      link_ids: string[];
      inbox_ids: string[];
      follower_ids: string[];
      /** How its channel tells it from others. */
      thread?: string;
      created_at: number;
      updated_at: number;
    };
  custom_field: Own<'CustomField'> & { targets: string[] };
  event: Own<'Event', 'source' | 'target' | 'conversation'> & {
    source?: EventSubject;
    target?: EventSubject;
    conversation_id: string;
  };
  export: Own<'AnalyticsExport'> & { kind: string; start: number; end: number; columns: string[] };
  folder: Own<'MessageTemplateFolder'> & Owned & { parent_id: string | null };
  inbox: Own<'Inbox'> & Owned & { teammate_ids: string[] };
  knowledge_base: Translated & Own<'KnowledgeBaseSlim', 'locales'> & { status: 'published' | 'unpublished' };
  legacy_export: Own<'LegacyExport'>;
  link: Own<'Link'>;
  list: Own<'ContactList'> & Owned;
  message: Own<'Message', 'author' | 'signature' | 'attachments' | 'recipients'> &
    Accepted & {
      message_uid: string;
      author_id: string | null;
      signature_id: string | null;
      conversation_id: string;
      attachment_ids: string[];
      channel_id: string | null;
      recipients: RecipientRecord[];
      reply_to: string | null;
      /** What the system it came from calls it. A second one with the same is ignored. */
      external_id?: string;
      seen: { first_seen_at: number; handle: string | null }[];
    };
  report: Own<'AnalyticsReport'> & { id: string; request: Schemas['AnalyticsReportRequest'] };
  rule: Own<'Rule'> & Owned;
  shift: Own<'Shift'> & Owned & { teammate_ids: string[] };
  signature: Own<'Signature'> & Owned;
  status: Own<'Status'>;
  tag: Own<'Tag'> & Owned & { parent_id: string | null };
  team: Own<'Team', 'inboxes' | 'members'> & { member_ids: string[] };
  teammate: Own<'Teammate'>;
  teammate_group: Own<'TeammateGroup'> & {
    teammate_ids: string[];
    team_ids: string[];
    inbox_ids: string[];
  };
  template: Own<'MessageTemplate', 'attachments'> &
    Owned & { folder_id: string | null; attachment_ids: string[] };
  time_off: Own<'TimeOff'> & { teammate_id: string };
  view: Own<'SharedView'> & Owned & { teammate_ids: string[] };
}

/** Someone a message names. Which contact that is depends on the contacts there are, unless the message says so. */
export type RecipientRecord = Own<'Recipient'> & { contact_id?: string };

/** A kind of resource. */
export type Kind = keyof Records;

/** How the IDs of each kind begin. A report has a plain one. */
export const PREFIXES = {
  account: 'acc',
  article: 'kba',
  attachment: 'fil',
  category: 'kbc',
  channel: 'cha',
  comment: 'com',
  contact: 'crd',
  conversation: 'cnv',
  custom_field: 'fld',
  event: 'evt',
  export: 'exp',
  folder: 'rsf',
  inbox: 'inb',
  knowledge_base: 'knb',
  legacy_export: 'exp',
  link: 'top',
  list: 'grp',
  message: 'msg',
  report: '',
  rule: 'rul',
  shift: 'shf',
  signature: 'sig',
  status: 'sts',
  tag: 'tag',
  team: 'tim',
  teammate: 'tea',
  teammate_group: 'cir',
  template: 'rsp',
  time_off: 'vcr',
  view: 'lns',
} as const satisfies Record<Kind, string>;
