import type { Call, CoreBehaviours } from '../behaviour.js';
import { the } from '../company.js';
import { isRecipient } from '../contact-index.js';
import { presentConversation, presentMessage } from '../present/conversations.js';
import type { Records } from '../records.js';
import { matchSearch, parseSearch } from '../search.js';
import type { Store } from '../store.js';
import { idOf, page } from './crud.js';

type Conversation = Records['conversation'];

interface Criteria {
  readonly q?: { statuses?: string[]; status_categories?: string[]; status_ids?: string[] };
}

/** Whether a conversation meets the criteria of `q`. The trash has two names. */
function meets(
  { status, status_category = '', status_id = '' }: Conversation,
  { q = {} }: Criteria,
): boolean {
  const { statuses, status_categories, status_ids } = q;
  const names = status === 'deleted' ? ['deleted', 'trashed'] : [status];
  return (
    (statuses === undefined || names.some((name) => statuses.includes(name))) &&
    (status_categories === undefined || status_categories.includes(status_category)) &&
    (status_ids === undefined || status_ids.includes(status_id))
  );
}

type IsListed = (conversation: Conversation, id: string, store: Store) => boolean;

function listConversations(isListed: IsListed = () => true) {
  return (call: Call<object, Criteria>) => page(call, 'conversation', found(call, isListed));
}

function found(call: Call<object, Criteria>, isListed: IsListed): Conversation[] {
  const { store } = call.company;
  const id = idOf(call);
  return store
    .all('conversation')
    .filter((each) => each.pending !== true && isListed(each, id, store) && meets(each, call.query));
}

/** Whether a contact takes part, by one of its handles. */
function isWith(conversation: Conversation, contactId: string, store: Store): boolean {
  const contact = store.get('contact', contactId);
  if (contact === undefined) return false;
  if (conversation.recipient !== null && isRecipient(contact, conversation.recipient)) return true;
  return store
    .all('message')
    .filter(({ conversation_id }) => conversation_id === conversation.id)
    .some(({ recipients }) => recipients.some((each) => isRecipient(contact, each)));
}

const refersTo: IsListed = ({ link_ids }, id) => link_ids.includes(id);

/** Links were topics once, and their conversations came with their last message. */
function listTopicConversations(call: Call<object, Criteria>) {
  const { store } = call.company;
  const list = page(call, 'conversation', found(call, refersTo));
  return {
    ...list,
    _results: list._results.map((conversation) => {
      const last = store
        .all('message')
        .findLast(({ conversation_id, pending }) => conversation_id === conversation.id && pending !== true);
      return last === undefined
        ? conversation
        : { ...conversation, last_message: presentMessage(last, store) };
    }),
  };
}

/** The lists that conversations are on, and the search for them. */
export const conversationListBehaviours = {
  'list-conversations': listConversations(),
  'list-assigned-conversations': listConversations(({ assignee_id }, id) => assignee_id === id),
  'list-inbox-conversations': listConversations(({ inbox_ids }, id) => inbox_ids.includes(id)),
  'list-tagged-conversations': listConversations(({ tag_ids }, id) => tag_ids.includes(id)),
  'list-link-conversations': listConversations(refersTo),
  'list-contact-conversations': listConversations(isWith),
  'list-topic-conversations': listTopicConversations,
  'search-conversations': (call) => {
    const { store } = call.company;
    const search = parseSearch(call.path.query);
    const matches = store
      .all('conversation')
      .filter((each) => each.pending !== true && matchSearch(each, search, store));
    return { ...page(call, 'conversation', matches), _total: matches.length };
  },
  'get-conversation-by-id': ({ company, path, isChannel }) => {
    const conversation = the(company, 'conversation', path.conversation_id);
    const told = presentConversation(conversation, company.store);
    return isChannel ? { ...told, metadata: conversation.metadata ?? {} } : told;
  },
} satisfies CoreBehaviours;
