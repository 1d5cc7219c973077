import type { ChannelSchemas } from '../../types.js';
import { setStatus } from '../actions/conversations.js';
import { storeFiles } from '../actions/files.js';
import { accept, recipientsOf } from '../actions/messages.js';
import type { Call, ChannelBehaviours } from '../behaviour.js';
import { the } from '../company.js';
import type { Records } from '../records.js';
import { badRequest, notFound } from '../refusal.js';
import { callBehaviours } from './calls.js';
import { conversationOf } from './incoming.js';

type Inbound = Call<{ channel_id: string }, object, ChannelSchemas['InboundMessage']>;
type Outbound = Call<{ channel_id: string }, object, ChannelSchemas['OutboundMessage']>;

/** How the conversation of a channel is told from others. */
export function threadOf(channel: string, external: string): string {
  return `${channel}:external:${external}`;
}

/** A message that came before, by the ID its service gave it. */
function repeated({ company, body, path }: Inbound | Outbound): Records['message'] | undefined {
  return company.store
    .all('message')
    .find(
      ({ external_id, channel_id }) =>
        external_id === body.metadata.external_id && channel_id === path.channel_id,
    );
}

function sync(call: Inbound | Outbound, is_inbound: boolean, recipients: Records['message']['recipients']) {
  const { company, body, path } = call;
  const known = repeated(call);
  if (known !== undefined) return { status: 'accepted' as const, message_uid: known.message_uid };
  const channel = the(company, 'channel', path.channel_id);
  const { external_id, external_conversation_id } = body.metadata;
  const conversation = conversationOf(company, threadOf(channel.id, external_conversation_id), {
    subject: body.subject ?? '',
    inbox_ids: channel.inbox_id === null ? [] : [channel.inbox_id],
  });
  conversation.metadata = { external_conversation_ids: [external_conversation_id] };
  const message = accept(company, {
    conversation_id: conversation.id,
    channel_id: channel.id,
    type: 'custom',
    is_inbound,
    body: body.body,
    subject: body.subject ?? '',
    ...(body.delivered_at === undefined ? {} : { created_at: body.delivered_at }),
    author_id: 'author_id' in body ? (body.author_id ?? null) : null,
    recipients,
    attachment_ids: storeFiles(company.store, call.files('attachments')),
    external_id,
    metadata: { external_id },
  });
  return { status: 'accepted' as const, message_uid: message.message_uid };
}

/** The Channel API: how a service of one's own tells Front what happens there. */
export const channelBehaviours = {
  ...callBehaviours,
  'sync-inbound-message': (call) => {
    const address = the(call.company, 'channel', call.path.channel_id).address ?? '';
    return sync(call, true, recipientsOf(call.body.sender, { to: [address] }));
  },
  'sync-outbound-message': (call) => {
    const { to, sender_name } = call.body;
    const address = the(call.company, 'channel', call.path.channel_id).address ?? '';
    const handles = to.map(({ handle }) => handle);
    return sync(call, false, recipientsOf({ handle: address, name: sender_name }, { to: handles }));
  },
  'update-external-message-status': ({ company, path }) => {
    const { channel_id, message_ext_id } = path;
    const message = company.store
      .all('message')
      .find((each) => each.external_id === message_ext_id && each.channel_id === channel_id);
    if (message === undefined) throw notFound('message', message_ext_id);
    if (message.is_inbound) throw badRequest('message_ext_id: is not an outbound message');
    message.error_type = 'external_error';
    const conversation = the(company, 'conversation', message.conversation_id);
    setStatus(company, conversation, 'open');
    const target = { type: 'message', id: message.id };
    company.happen({ type: 'sending_error', conversation: conversation.id, target });
  },
  'update-channel': ({ company, path, body }) => {
    the(company, 'channel', path.channel_id).is_valid = body.status !== 'offline';
  },
} satisfies ChannelBehaviours;
