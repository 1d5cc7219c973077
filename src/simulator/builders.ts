import { createConversation } from './actions/conversations.js';
import { HOLDERS } from './actions/custom-fields.js';
import { createMessage, recipientsOf } from './actions/messages.js';
import { DEFAULTS } from './builder-defaults.js';
import type { Company } from './company.js';
import { localize } from './localize.js';
import type { CheckFields } from './misuse/check-fields.js';
import { checkReferences } from './misuse/check-references.js';
import { type Presented, present } from './present/present.js';
import type { Kind, Records } from './records.js';
import { defineCustomFields } from './seed/relations.js';

/** Fields of a resource to make. What is left out is made up. */
export type Fields<K extends Kind> = Partial<Records[K]>;

/** A message to make. A received one unless said otherwise. */
export interface MessageBuild extends Fields<'message'> {
  /** The handle it comes from. @default that of the conversation's recipient */
  readonly from?: string;
  /** The handles it goes to. @default none */
  readonly to?: string[];
}

type Maker<K extends Kind> = (fields?: Fields<K>) => Presented<K>;

/** Makes what tests begin with. It is there at once, writes no events and is given as the API tells of it. */
export interface Builders {
  readonly account: Maker<'account'>;
  readonly channel: Maker<'channel'>;
  readonly comment: (fields: Fields<'comment'> & { conversation_id: string }) => Presented<'comment'>;
  readonly contact: Maker<'contact'>;
  readonly conversation: Maker<'conversation'>;
  readonly inbox: Maker<'inbox'>;
  readonly link: Maker<'link'>;
  readonly message: (fields: MessageBuild & { conversation_id: string }) => Presented<'message'>;
  readonly rule: Maker<'rule'>;
  readonly tag: Maker<'tag'>;
  readonly team: Maker<'team'>;
  readonly teammate: Maker<'teammate'>;
}

/** Creates the builders of a company whose links point at a host. A field that a kind doesn't have is a `TypeError`. */
export function createBuilders(company: Company, host: string, check: CheckFields): Builders {
  const { store } = company;

  function tell<K extends Kind>(kind: K, record: Records[K]): Presented<K> {
    return localize(present(kind, record, store), host);
  }

  function maker<K extends keyof typeof DEFAULTS>(kind: K): Maker<K> {
    return (fields) => {
      check(kind, fields);
      const needed = kind === 'comment' ? 'conversation_id' : undefined;
      const own = checkReferences<object>(fields, store, `A ${kind}`, needed as never);
      const [target] = Object.entries(HOLDERS).find(([, holder]) => holder === kind) ?? [];
      if (target !== undefined && 'custom_fields' in own)
        defineCustomFields(store, target, own.custom_fields as Record<string, unknown>);
      const id = fields?.id ?? store.newId(kind);
      return tell(kind, store.add(kind, { ...DEFAULTS[kind](company, id), ...own, id } as Records[K]));
    };
  }

  return {
    account: maker('account'),
    channel: maker('channel'),
    comment: maker('comment'),
    contact: maker('contact'),
    conversation(fields) {
      check('conversation', fields);
      const own = checkReferences(fields, store, 'A conversation');
      return tell('conversation', makeConversation(company, own));
    },
    inbox: maker('inbox'),
    link: maker('link'),
    message(fields) {
      check('message', fields, ['from', 'to']);
      const own = checkReferences(fields, store, 'A message', 'conversation_id');
      return tell('message', makeMessage(company, own));
    },
    rule: maker('rule'),
    tag: maker('tag'),
    team: maker('team'),
    teammate: maker('teammate'),
  };
}

function makeConversation(company: Company, fields: Fields<'conversation'>): Records['conversation'] {
  defineCustomFields(company.store, 'conversations', fields.custom_fields ?? {});
  const [inbox] = company.store.all('inbox');
  const inbox_ids = inbox === undefined ? [] : [inbox.id];
  return createConversation(company, { subject: 'A conversation', inbox_ids, ...fields });
}

function makeMessage(
  company: Company,
  { from, to = [], ...fields }: MessageBuild & { conversation_id: string },
): Records['message'] {
  const conversation = company.store.get('conversation', fields.conversation_id);
  const inboxes = conversation?.inbox_ids ?? [];
  const channel = company.store.all('channel').find(({ inbox_id }) => inboxes.includes(inbox_id ?? ''));
  const handle = from ?? conversation?.recipient?.handle ?? 'customer@example.com';
  const message = createMessage(company, {
    is_inbound: true,
    type: 'email',
    body: '<p>A message</p>',
    channel_id: channel?.id ?? null,
    recipients: recipientsOf({ handle }, { to }),
    ...fields,
  });
  const [sender] = message.recipients;
  if (conversation !== undefined && message.is_inbound) conversation.recipient ??= sender ?? null;
  return message;
}
