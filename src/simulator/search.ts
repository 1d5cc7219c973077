import { textOf } from './actions/text.js';
import { isRecipient, isSameHandle } from './contact-index.js';
import type { Records } from './records.js';
import { badRequest } from './refusal.js';
import type { Store } from './store.js';

/** A search: words that all have to be there, and filters by name. */
export interface Search {
  readonly words: readonly string[];
  readonly filters: readonly { readonly name: string; readonly value: string }[];
}

const MOST_FILTERS = 15;
const TERM = /(?:([a-z_]+):)?(?:"([^"]*)"|(\S+))/g;

/** Reads a query such as `is:open tag:tag_1 "two words"`. */
export function parseSearch(query: string): Search {
  const words: string[] = [];
  const filters: { name: string; value: string }[] = [];
  for (const [term, name, quoted, plain = ''] of query.matchAll(TERM)) {
    if (name === undefined) words.push((quoted ?? plain).toLowerCase());
    else if (name in FILTERS) filters.push({ name, value: quoted ?? plain.replace(/^"|"$/g, '') });
    else words.push(term.toLowerCase());
  }
  if (filters.length > MOST_FILTERS) throw badRequest(`query: has more than ${MOST_FILTERS} filters`);
  return { words, filters };
}

type Conversation = Records['conversation'];
type Filter = (conversation: Conversation, value: string, store: Store) => boolean;

/** Filters of which one of several is enough. Of all others, every one has to match. */
const ALTERNATIVES = ['from', 'to', 'cc', 'bcc'];

/** Whether a conversation is what a search looks for. */
export function matchSearch(conversation: Conversation, { words, filters }: Search, store: Store): boolean {
  const test = ({ name, value }: Search['filters'][number]) =>
    FILTERS[name]?.(conversation, value, store) === true;
  const text = words.length === 0 ? '' : textIn(conversation, store);
  return (
    words.every((word) => text.includes(word)) &&
    filters.filter(({ name }) => !ALTERNATIVES.includes(name)).every(test) &&
    ALTERNATIVES.every((name) => {
      const group = filters.filter((filter) => filter.name === name);
      return group.length === 0 || group.some(test);
    })
  );
}

function textIn({ id, subject }: Conversation, store: Store): string {
  const messages = messagesOf(id, store).map(({ body, subject: own = '' }) => `${own} ${textOf(body)}`);
  const comments = store.all('comment').filter(({ conversation_id }) => conversation_id === id);
  return [subject, ...messages, ...comments.map(({ body }) => body)].join('\n').toLowerCase();
}

function messagesOf(id: string, store: Store): Records['message'][] {
  return store
    .all('message')
    .filter(({ conversation_id, pending }) => conversation_id === id && pending !== true);
}

function named(roles: readonly string[]): Filter {
  return ({ id }, value, store) =>
    messagesOf(id, store).some(({ recipients }) =>
      recipients.some(({ role, handle }) => roles.includes(role) && isSameHandle(handle, value)),
    );
}

function commentsBy(test: (comment: Records['comment'], value: string, store: Store) => boolean): Filter {
  return ({ id }, value, store) =>
    store.all('comment').some((comment) => comment.conversation_id === id && test(comment, value, store));
}

const authored: Filter = ({ id }, value, store) =>
  messagesOf(id, store).some(({ author_id }) => author_id === value);
const commented = commentsBy(({ author_id }, value) => author_id === value);
const isOpen = ({ status }: Conversation) => status === 'assigned' || status === 'unassigned';

const STATES: Readonly<Record<string, (conversation: Conversation, store: Store) => boolean>> = {
  open: isOpen,
  archived: ({ status }) => status === 'archived',
  assigned: ({ assignee_id }) => assignee_id !== null,
  unassigned: ({ assignee_id }) => assignee_id === null,
  snoozed: ({ scheduled_reminders = [] }) => scheduled_reminders.length > 0,
  trashed: ({ status }) => status === 'deleted',
  unreplied: ({ id }, store) =>
    messagesOf(id, store)
      .toSorted((a, b) => a.created_at - b.created_at)
      .at(-1)?.is_inbound === true,
  waiting: ({ status_category }) => status_category === 'waiting',
  resolved: ({ status_category }) => status_category === 'resolved',
};

function within(conversation: Conversation, start: number, end: number, store: Store): boolean {
  const times = messagesOf(conversation.id, store).map(({ created_at }) => created_at);
  return [conversation.created_at, ...times].some((time) => time >= start && time < end);
}

const DAY = 86_400;

const FILTERS: Readonly<Record<string, Filter>> = {
  inbox: ({ inbox_ids }, value) => inbox_ids.includes(value),
  tag: ({ tag_ids }, value) => tag_ids.includes(value),
  link: ({ link_ids }, value) => link_ids.includes(value),
  contact: (conversation, value, store) => {
    const contact = store.get('contact', value);
    return (
      contact !== undefined &&
      messagesOf(conversation.id, store).some(({ recipients }) =>
        recipients.some((each) => isRecipient(contact, each)),
      )
    );
  },
  recipient: named(['from', 'to', 'cc', 'bcc', 'reply-to']),
  from: named(['from']),
  to: named(['to']),
  cc: named(['cc']),
  bcc: named(['bcc']),
  assignee: ({ assignee_id }, value) => assignee_id === value,
  author: authored,
  commenter: commented,
  participant: (conversation, value, store) =>
    conversation.assignee_id === value ||
    authored(conversation, value, store) ||
    commented(conversation, value, store),
  mention: commentsBy(({ body }, value, store) => {
    const username = store.get('teammate', value)?.username;
    return username !== undefined && new RegExp(`@${username.replace(/\W/g, '\\$&')}\\b`).test(body);
  }),
  custom_field: ({ custom_fields = {} }, value) => {
    const [, name = '', wanted = ''] = /^([^=]*)=(.*)$/s.exec(value) ?? [];
    return Object.hasOwn(custom_fields, name) && String(custom_fields[name]) === wanted;
  },
  is: (conversation, value, store) => STATES[value]?.(conversation, store) === true,
  before: (conversation, value, store) => within(conversation, 0, Number(value), store),
  after: (conversation, value, store) => within(conversation, Number(value), Number.POSITIVE_INFINITY, store),
  during: (conversation, value, store) => {
    const start = Math.floor(Number(value) / DAY) * DAY;
    return within(conversation, start, start + DAY, store);
  },
};
