import type { Schemas } from '../../types.js';
import { createConversation } from '../actions/conversations.js';
import { storeFiles } from '../actions/files.js';
import { accept, messagesIn, recipientsOf, typeOf } from '../actions/messages.js';
import { chooseSignature } from '../actions/signatures.js';
import { Answer, type Call, type CoreBehaviours } from '../behaviour.js';
import type { Company } from '../company.js';
import { the } from '../company.js';
import { failure } from '../failure.js';
import { addressOf } from '../origin.js';
import { presentMessage } from '../present/conversations.js';
import type { Records } from '../records.js';
import { badRequest, Refusal } from '../refusal.js';
import { idOf, page } from './crud.js';
import { importMessage, receiveCustomMessage } from './incoming.js';
import { sourceOfMessage } from './message-source.js';

type Outbound = Schemas['OutboundMessage'];
type Reply = Schemas['OutboundReplyMessage'];

/** What is said of a message that will be processed. */
function accepted({ message_uid }: Records['message']): { status: 'accepted'; message_uid: string } {
  return { status: 'accepted', message_uid };
}

/** The signature of a message: none without an author, unless it is named. */
function signatureOf(company: Company, channel: Records['channel'], body: Reply): string | null {
  const { signature_id = null, author_id } = body;
  if (signature_id !== null && typeOf(channel) !== 'email')
    throw new Refusal(failure(403, 'Forbidden', 'Signatures are for emails only'));
  return author_id === undefined ? signature_id : chooseSignature(company, channel, body);
}

/** Sends through a channel, into a conversation. */
function send(
  call: Call<object, object, Reply>,
  channel: Records['channel'],
  conversation: Records['conversation'],
) {
  const { body, company } = call;
  const [last] = messagesIn(company, conversation.id).toReversed();
  const message = accept(
    company,
    {
      conversation_id: conversation.id,
      channel_id: channel.id,
      type: typeOf(channel),
      is_inbound: false,
      body: body.body + (body.quote_body ?? ''),
      subject: body.subject ?? conversation.subject,
      ...(body.text === undefined ? {} : { text: body.text }),
      author_id: body.author_id ?? null,
      signature_id: signatureOf(company, channel, body),
      recipients: recipientsOf(
        { handle: channel.send_as ?? channel.address ?? '', name: body.sender_name },
        body,
      ),
      attachment_ids: storeFiles(company.store, call.files('attachments')),
      reply_to: last?.id ?? null,
    },
    {
      isReply: last !== undefined,
      archive: body.options?.archive ?? true,
      tagIds: body.options?.tag_ids ?? [],
    },
  );
  return accepted(message);
}

function sendFirst(call: Call<{ channel_id: string }, object, Outbound>) {
  const { company, body } = call;
  const channel = the(company, 'channel', call.path.channel_id);
  const recipients = [...body.to, ...(body.cc ?? []), ...(body.bcc ?? [])];
  const [handle] = recipients;
  if (handle === undefined) throw badRequest('body.to: should not be empty');
  // First, since a message that is refused leaves nothing behind.
  signatureOf(company, channel, body);
  const conversation = createConversation(company, {
    subject: body.subject ?? '',
    inbox_ids: channel.inbox_id === null ? [] : [channel.inbox_id],
    assignee_id: body.author_id ?? null,
    recipient: { name: null, handle, role: 'to' },
    pending: true,
  });
  return send(call, channel, conversation);
}

function reply(call: Call<{ conversation_id: string }, object, Reply>) {
  const { company, body } = call;
  const conversation = the(company, 'conversation', call.path.conversation_id);
  const messages = messagesIn(company, conversation.id);
  if (conversation.type !== 'conversation') throw badRequest('conversation_id: takes no messages');
  const channelId = body.channel_id ?? messages.findLast(({ channel_id }) => channel_id !== null)?.channel_id;
  if (channelId === undefined || channelId === null) throw badRequest('body.channel_id: missing');
  const received = messages.findLast(({ is_inbound }) => is_inbound);
  const to = body.to ?? handlesOf(received, 'from') ?? [conversation.recipient?.handle ?? ''];
  const cc = body.cc ?? handlesOf(received, 'cc') ?? [];
  return send({ ...call, body: { ...body, to, cc } }, the(company, 'channel', channelId), conversation);
}

function handlesOf(message: Records['message'] | undefined, role: string): string[] | undefined {
  return message?.recipients.filter((each) => each.role === role).map(({ handle }) => handle);
}

/** Messages: sent, received, imported and read. */
export const messageBehaviours = {
  'create-message': sendFirst,
  'create-message-reply': reply,
  'receive-custom-messages': receiveCustomMessage,
  'import-inbox-message': importMessage,
  'list-conversation-messages': (call) =>
    page(
      call,
      'message',
      messagesIn(call.company, idOf(call)).filter(({ pending }) => pending !== true),
    ),
  'get-message': (call) => {
    const message = the(call.company, 'message', idOf(call));
    const source = sourceOfMessage(call.headers.get('accept'), message);
    return source === undefined ? presentMessage(message, call.company.store) : new Answer(source);
  },
  'get-message-seen-status': ({ company, path, url }) => {
    const { id, seen } = the(company, 'message', path.message_id);
    const self = addressOf(url.pathname);
    return {
      _pagination: { next: null },
      _links: { self },
      _results: seen.map(({ first_seen_at, handle }) => ({
        _links: { self, related: { message: addressOf(`/messages/${id}`) } },
        first_seen_at,
        seen_by: handle === null ? null : { handle, source: 'email' },
      })),
    };
  },
  'mark-message-seen': ({ company, path }) => {
    const message = the(company, 'message', path.message_id);
    const handle = message.recipients.find(({ role }) => role === 'to')?.handle ?? null;
    if (!message.seen.some((each) => each.handle === handle))
      message.seen.push({ first_seen_at: Math.round(company.now() * 1000), handle });
  },
} satisfies CoreBehaviours;
