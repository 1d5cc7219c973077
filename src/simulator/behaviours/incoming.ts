import type { Schemas } from '../../types.js';
import { assign, createConversation, setStatus } from '../actions/conversations.js';
import { storeFiles } from '../actions/files.js';
import { htmlOf } from '../actions/markdown.js';
import { accept, recipientsOf } from '../actions/messages.js';
import type { Call } from '../behaviour.js';
import type { Company } from '../company.js';
import { the } from '../company.js';
import type { Records } from '../records.js';
import { badRequest } from '../refusal.js';
import { defaultTeam } from './owners.js';

type Conversation = Records['conversation'];

/** The conversation of a thread, which begins when there is none. */
export function conversationOf(
  company: Company,
  thread: string,
  fields: { subject: string; inbox_ids: string[] },
): Conversation {
  const known = company.store.all('conversation').find((each) => each.thread === thread);
  return known ?? createConversation(company, { ...fields, thread, pending: true });
}

/** The HTML of a message, which is Markdown unless it says otherwise. */
function written({ body, body_format }: { body: string; body_format?: 'html' | 'markdown' }): string {
  return body_format === 'html' ? body : htmlOf(body);
}

/** Takes a message that a customer wrote elsewhere. */
export function receiveCustomMessage(call: Call<{ channel_id: string }, object, Schemas['CustomMessage']>) {
  const { company, body } = call;
  const channel = the(company, 'channel', call.path.channel_id);
  if (channel.type !== 'custom') throw badRequest('channel_id: is not a custom channel');
  const { thread_ref = null, headers = null } = body.metadata ?? {};
  const thread = `${channel.id}:${thread_ref ?? `sender:${body.sender.contact_id ?? body.sender.handle.toLowerCase()}`}`;
  const conversation = conversationOf(company, thread, {
    subject: body.subject ?? '',
    inbox_ids: channel.inbox_id === null ? [] : [channel.inbox_id],
  });
  const message = accept(company, {
    conversation_id: conversation.id,
    channel_id: channel.id,
    type: 'custom',
    is_inbound: true,
    body: written(body),
    subject: body.subject ?? '',
    recipients: recipientsOf(body.sender, { to: [channel.address ?? ''] }),
    attachment_ids: storeFiles(company.store, call.files('attachments')),
    metadata: { ...(thread_ref === null ? {} : { thread_ref }), ...(headers === null ? {} : { headers }) },
  });
  return { status: 'accepted' as const, message_uid: message.message_uid };
}

/** The tags of these names. Those that are missing are created. */
function tagsNamed(company: Company, names: readonly string[]): string[] {
  const { store } = company;
  return names.map((name) => {
    const known = store.all('tag').find((tag) => tag.name === name);
    const id = known?.id ?? store.newId('tag');
    if (known === undefined) {
      const times = { created_at: company.now(), updated_at: company.now() };
      const looks = {
        description: null,
        highlight: null,
        is_private: false,
        is_visible_in_conversation_lists: false,
      };
      store.add('tag', { id, name, ...looks, ...times, owner: defaultTeam(company), parent_id: null });
    }
    return id;
  });
}

type Import = Schemas['ImportMessage'];

/** The conversation an import joins: the one it names, or that of its thread. */
function conversationOfImport({ company, body }: Call<object, object, Import>, inbox: string): Conversation {
  if (body.conversation_id !== undefined) return the(company, 'conversation', body.conversation_id);
  const customer = body.metadata.is_inbound ? body.sender.handle : (body.to[0] ?? '');
  const thread = `import:${inbox}:${body.metadata.thread_ref ?? `sender:${customer.toLowerCase()}`}`;
  return conversationOf(company, thread, { subject: body.subject ?? '', inbox_ids: [inbox] });
}

/** Takes a message from the past. A repeat is ignored. */
export function importMessage(call: Call<{ inbox_id: string }, object, Import>) {
  const { company, body } = call;
  const repeated = company.store.all('message').find(({ external_id }) => external_id === body.external_id);
  if (repeated !== undefined) return { status: 'accepted' as const, message_uid: repeated.message_uid };
  const conversation = conversationOfImport(call, call.path.inbox_id);
  const { is_inbound, is_archived = true } = body.metadata;
  const { type = 'email' } = body;
  const message = accept(
    company,
    {
      conversation_id: conversation.id,
      channel_id: null,
      type,
      is_inbound,
      body: type === 'email' ? written(body) : body.body,
      subject: body.subject ?? '',
      created_at: body.created_at,
      author_id: is_inbound ? null : (body.sender.author_id ?? null),
      recipients: recipientsOf(body.sender, body),
      attachment_ids: storeFiles(company.store, call.files('attachments')),
      external_id: body.external_id,
      metadata: { external_id: body.external_id },
    },
    { isReply: false, archive: is_archived, tagIds: tagsNamed(company, body.tags ?? []) },
  );
  if (body.assignee_id !== undefined) assign(company, conversation, body.assignee_id);
  if (!is_archived) setStatus(company, conversation, 'open');
  return { status: 'accepted' as const, message_uid: message.message_uid };
}
