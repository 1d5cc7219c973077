import { authorOf } from './actions/comments.js';
import { newContact } from './actions/contacts.js';
import { createConversation } from './actions/conversations.js';
import { createMessage, recipientsOf } from './actions/messages.js';
import type { Company } from './company.js';
import { localize } from './localize.js';
import { type Presented, present } from './present/present.js';
import type { Kind, Records } from './records.js';
import { defineCustomFields } from './seed/relations.js';

/** Fields of a resource to make. What is left out is made up. */
export type Fields<K extends Kind> = Partial<Records[K]>;

/** A message to make. A received one unless said otherwise. */
export interface MessageBuild extends Fields<'message'> {
  /** The handle it comes from. @default that of the conversation's recipient */
  readonly from?: string;
  /** The handles it goes to. */
  readonly to?: string[];
}

/** Makes what tests begin with. It is there at once, writes no events and answers as the API tells of it. */
export interface Builders {
  readonly account: (fields?: Fields<'account'>) => Presented<'account'>;
  readonly channel: (fields?: Fields<'channel'>) => Presented<'channel'>;
  readonly comment: (fields: Fields<'comment'> & { conversation_id: string }) => Presented<'comment'>;
  readonly contact: (fields?: Fields<'contact'>) => Presented<'contact'>;
  readonly conversation: (fields?: Fields<'conversation'>) => Presented<'conversation'>;
  readonly inbox: (fields?: Fields<'inbox'>) => Presented<'inbox'>;
  readonly link: (fields?: Fields<'link'>) => Presented<'link'>;
  readonly message: (fields: MessageBuild & { conversation_id: string }) => Presented<'message'>;
  readonly rule: (fields?: Fields<'rule'>) => Presented<'rule'>;
  readonly tag: (fields?: Fields<'tag'>) => Presented<'tag'>;
  readonly team: (fields?: Fields<'team'>) => Presented<'team'>;
  readonly teammate: (fields?: Fields<'teammate'>) => Presented<'teammate'>;
}

/** Creates the builders of a company whose links point at a host. */
export function createBuilders(company: Company, host: string): Builders {
  const { store } = company;
  const team = () => store.all('team')[0]?.id ?? null;

  function add<K extends Kind>(
    kind: K,
    fields: Fields<K>,
    make: (id: string) => Omit<Records[K], 'id'>,
  ): Presented<K> {
    const id = fields.id ?? store.newId(kind);
    return tell(kind, store.add(kind, { ...make(id), ...fields, id } as Records[K]));
  }

  function tell<K extends Kind>(kind: K, record: Records[K]): Presented<K> {
    return localize(present(kind, record, store), host);
  }

  return {
    account: (fields = {}) =>
      add('account', fields, (id) => ({
        name: id,
        logo_url: null,
        description: null,
        domains: [],
        external_id: null,
        custom_fields: {},
        created_at: company.now(),
        updated_at: company.now(),
        contact_ids: [],
      })),
    channel: (fields = {}) =>
      add('channel', fields, (id) => ({
        name: id,
        address: `${id}@planet-express.com`,
        send_as: fields.address ?? `${id}@planet-express.com`,
        type: 'smtp',
        settings: {},
        is_private: false,
        is_valid: true,
        owner: team(),
        inbox_id: store.all('inbox')[0]?.id ?? null,
      })),
    comment: (fields) =>
      add('comment', fields, () => ({
        body: 'A comment',
        author_id: authorOf(company),
        is_pinned: false,
        attachment_ids: [],
        reply_to: null,
        conversation_id: fields.conversation_id,
        posted_at: company.now(),
      })),
    contact: (fields = {}) =>
      add('contact', fields, (id) =>
        newContact(company, [{ source: 'email', handle: `${id}@example.com` }], null),
      ),
    conversation: (fields = {}) => {
      defineCustomFields(store, 'conversations', fields.custom_fields ?? {});
      const inbox_ids = store
        .all('inbox')
        .slice(0, 1)
        .map(({ id }) => id);
      return tell(
        'conversation',
        createConversation(company, { subject: 'A conversation', inbox_ids, ...fields }),
      );
    },
    inbox: (fields = {}) =>
      add('inbox', fields, (id) => ({
        name: id,
        is_private: false,
        is_public: true,
        custom_fields: {},
        owner: team(),
        teammate_ids: [],
      })),
    link: (fields = {}) =>
      add('link', fields, (id) => ({
        name: id,
        type: 'web',
        external_url: `https://example.com/${id}`,
        custom_fields: {},
      })),
    message: ({ from, to = [], ...fields }) => {
      const conversation = store.get('conversation', fields.conversation_id);
      const channel = store
        .all('channel')
        .find(({ inbox_id }) => conversation?.inbox_ids.includes(inbox_id ?? ''));
      const handle = from ?? conversation?.recipient?.handle ?? 'customer@example.com';
      const message = createMessage(company, {
        is_inbound: true,
        type: 'email',
        body: '<p>A message</p>',
        channel_id: channel?.id ?? null,
        recipients: recipientsOf({ handle }, { to }),
        ...fields,
      });
      if (conversation !== undefined && message.is_inbound)
        conversation.recipient ??= message.recipients[0] ?? null;
      return tell('message', message);
    },
    rule: (fields = {}) =>
      add('rule', fields, (id) => ({ name: id, actions: [], is_private: false, owner: null })),
    tag: (fields = {}) =>
      add('tag', fields, (id) => ({
        name: id,
        description: null,
        highlight: null,
        is_private: false,
        is_visible_in_conversation_lists: false,
        created_at: company.now(),
        updated_at: company.now(),
        owner: team(),
        parent_id: null,
      })),
    team: (fields = {}) => add('team', fields, (id) => ({ name: id, member_ids: [] })),
    teammate: (fields = {}) =>
      add('teammate', fields, (id) => ({
        email: `${id}@planet-express.com`,
        username: id,
        first_name: 'A',
        last_name: 'Teammate',
        is_admin: false,
        is_available: true,
        is_blocked: false,
        type: 'user',
        custom_fields: {},
      })),
  };
}
