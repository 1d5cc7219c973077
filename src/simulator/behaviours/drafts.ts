import type { Schemas } from '../../types.js';
import { createConversation } from '../actions/conversations.js';
import { removeWithFiles, storeFiles } from '../actions/files.js';
import { createMessage, messagesIn, recipientsOf, typeOf } from '../actions/messages.js';
import { chooseSignature } from '../actions/signatures.js';
import { blurbOf, textOf } from '../actions/text.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import { the } from '../company.js';
import { presentMessage } from '../present/conversations.js';
import type { Records } from '../records.js';
import { badRequest, conflict } from '../refusal.js';
import { given, idOf, listOf } from './crud.js';

type Content = Schemas['DraftContent'] & { mode?: 'private' | 'shared'; version?: string };
type Drafting = Call<object, object, Content>;

/** What is the same for drafts that are new and that are written anew. */
function contentOf(call: Drafting, channel: Records['channel'], subject: string) {
  const { body, company } = call;
  const text = textOf(body.body);
  return {
    channel_id: channel.id,
    type: typeOf(channel),
    body: body.body + (body.quote_body ?? ''),
    text,
    blurb: blurbOf(text),
    subject: body.subject ?? subject,
    signature_id: chooseSignature(company, channel, body),
    recipients: recipientsOf({ handle: channel.send_as ?? channel.address ?? '' }, body),
    version: company.store.newUid(),
    ...given({ author_id: body.author_id }),
  };
}

function draft(call: Drafting, channelId: string, conversation: Records['conversation']) {
  const { company, body } = call;
  const [last] = messagesIn(company, conversation.id).toReversed();
  const message = createMessage(company, {
    ...contentOf(call, the(company, 'channel', channelId), conversation.subject),
    conversation_id: conversation.id,
    is_inbound: false,
    is_draft: true,
    draft_mode: body.mode ?? 'private',
    attachment_ids: storeFiles(company.store, call.files('attachments')),
    reply_to: last?.id ?? null,
  });
  return presentMessage(message, company.store);
}

/** The draft that the path names, unless it was changed since the version that the caller knows. */
function draftOf(call: Call<object, object, { version?: string }>): Records['message'] {
  const message = the(call.company, 'message', idOf(call));
  if (message.is_draft !== true) throw badRequest('message_id: is not a draft');
  const { version } = call.body;
  if (version !== undefined && version !== message.version)
    throw conflict('The draft has changed since this version');
  return message;
}

/** Drafts: messages that are still being written. */
export const draftBehaviours = {
  'create-draft': (call) => {
    const channel = the(call.company, 'channel', call.path.channel_id);
    const conversation = createConversation(call.company, {
      subject: call.body.subject ?? '',
      inbox_ids: channel.inbox_id === null ? [] : [channel.inbox_id],
    });
    return draft(call, channel.id, conversation);
  },
  'create-draft-reply': (call) => {
    const conversation = the(call.company, 'conversation', call.path.conversation_id);
    return draft(call, call.body.channel_id, conversation);
  },
  'list-conversation-drafts': listOf(
    'message',
    ({ conversation_id, is_draft }, id) => conversation_id === id && is_draft === true,
  ),
  'edit-draft': (call) => {
    const message = draftOf(call);
    const channel = the(call.company, 'channel', call.body.channel_id);
    const files = call.files('attachments');
    Object.assign(
      message,
      contentOf(call, channel, message.subject ?? ''),
      given({ draft_mode: call.body.mode }),
    );
    if (files.length > 0) message.attachment_ids.push(...storeFiles(call.company.store, files));
    return presentMessage(message, call.company.store);
  },
  'delete-draft': (call) => removeWithFiles(call.company.store, 'message', draftOf(call)),
} satisfies CoreBehaviours;
