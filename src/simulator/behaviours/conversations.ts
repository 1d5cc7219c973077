import type { Schemas } from '../../types.js';
import { writeComment } from '../actions/comments.js';
import {
  assign,
  createConversation,
  move,
  setCustomFields,
  setLinks,
  setStatus,
  setTags,
  setTicketStatus,
} from '../actions/conversations.js';
import { checkCustomFields } from '../actions/custom-fields.js';
import { storeFiles } from '../actions/files.js';
import { destroyConversation } from '../actions/merge.js';
import { snooze } from '../actions/snooze.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import { the } from '../company.js';
import { presentConversation } from '../present/conversations.js';
import type { Records } from '../records.js';
import { badRequest } from '../refusal.js';
import { idOf, joined, listMembers, membersOf, taken } from './crud.js';
import { linkTo } from './links.js';

const FIFTY_YEARS = 50 * 366 * 86_400;

/** The conversation that the path names. */
function subject(call: Call): Records['conversation'] {
  return the(call.company, 'conversation', idOf(call));
}

/** A moment that Front takes as a date to come. */
function checkFuture({ company }: Call, place: string, time: number | null | undefined): void {
  if (time === null || time === undefined) return;
  if (time <= company.now() || time > company.now() + FIFTY_YEARS)
    throw badRequest(`${place}: should be in the future, at most 50 years ahead`);
}

function create(call: Call<object, object, Schemas['CreateConversation']>) {
  const { body, company } = call;
  if ((body.inbox_id === undefined) === (body.teammate_ids === undefined))
    throw badRequest('body: exactly one of inbox_id and teammate_ids is needed');
  if (body.type === 'discussion' && body.comment === undefined) throw badRequest('body.comment: missing');
  checkFuture(call, 'body.due_at', body.due_at);
  checkCustomFields(company, 'conversations', body.custom_fields);
  const task =
    body.type === 'task' ? { description: body.description ?? null, due_at: body.due_at ?? null } : {};
  const conversation = createConversation(company, {
    type: body.type,
    subject: body.subject,
    inbox_ids: body.inbox_id === undefined ? [] : [body.inbox_id],
    follower_ids: body.teammate_ids ?? [],
    is_private: body.inbox_id === undefined,
    custom_fields: body.custom_fields ?? {},
    ...task,
  });
  if (body.comment !== undefined) {
    const files = [...call.files('comment.attachments'), ...call.files('attachments')];
    writeComment(company, conversation.id, {
      ...body.comment,
      attachment_ids: storeFiles(company.store, files),
    });
  }
  return presentConversation(conversation, company.store);
}

function update(call: Call<object, object, Schemas['UpdateConversation']>): void {
  const { body, company } = call;
  const conversation = subject(call);
  if (body.status !== undefined && body.status_id !== undefined)
    throw badRequest('body: only one of status and status_id is allowed');
  const isForTask = body.description !== undefined || body.due_at !== undefined;
  if (isForTask && conversation.type !== 'task')
    throw badRequest('body: description and due_at are for tasks only');
  checkFuture(call, 'body.due_at', body.due_at);
  // First, since a field that is refused changes nothing.
  if (body.custom_fields !== undefined) setCustomFields(company, conversation, body.custom_fields);
  if (body.assignee_id !== undefined) assign(company, conversation, body.assignee_id);
  if (body.inbox_id !== undefined) move(company, conversation, body.inbox_id);
  if (body.tag_ids !== undefined) setTags(company, conversation, body.tag_ids);
  if (body.status !== undefined) setStatus(company, conversation, body.status);
  if (body.status_id !== undefined) setTicketStatus(company, conversation, body.status_id);
  if (body.description !== undefined) conversation.description = body.description;
  if (body.due_at !== undefined) conversation.due_at = body.due_at;
}

function addLinks(call: Call<object, object, Schemas['ConversationLinks']>): void {
  const { body, company } = call;
  if ((body.link_ids === undefined) === (body.link_external_urls === undefined))
    throw badRequest('body: exactly one of link_ids and link_external_urls is needed');
  const conversation = subject(call);
  const added =
    body.link_ids ?? (body.link_external_urls ?? []).map((address) => linkTo(company, address).id);
  setLinks(company, conversation, joined(conversation.link_ids, added));
}

const teammateIds = (body: { teammate_ids: string[] }) => body.teammate_ids;

/** What can be done with a conversation. */
export const conversationBehaviours = {
  'create-conversation': create,
  'update-conversation': update,
  'delete-conversation': (call) => {
    if (subject(call).status !== 'deleted') throw badRequest('conversation_id: is not in the trash');
    destroyConversation(call.company, idOf(call));
  },
  'update-conversation-assignee': (call) => assign(call.company, subject(call), call.body.assignee_id),
  'list-conversation-followers': listMembers('conversation', 'teammate', ({ follower_ids }) => follower_ids),
  'add-conversation-followers': membersOf('conversation', joined, 'follower_ids', teammateIds),
  'delete-conversation-followers': membersOf('conversation', taken, 'follower_ids', teammateIds),
  'list-conversation-inboxes': listMembers('conversation', 'inbox', ({ inbox_ids }) => inbox_ids),
  'add-conversation-link': addLinks,
  'remove-conversation-links': (call) => {
    const conversation = subject(call);
    setLinks(call.company, conversation, taken(conversation.link_ids, call.body.link_ids));
  },
  'add-conversation-tag': (call) => {
    const conversation = subject(call);
    setTags(call.company, conversation, joined(conversation.tag_ids, call.body.tag_ids));
  },
  'remove-conversation-tag': (call) => {
    const conversation = subject(call);
    setTags(call.company, conversation, taken(conversation.tag_ids, call.body.tag_ids));
  },
  'update-conversation-reminders': (call) => {
    const { teammate_id, scheduled_at, status_id } = call.body;
    checkFuture(call, 'body.scheduled_at', scheduled_at);
    if (status_id !== undefined) setTicketStatus(call.company, subject(call), status_id);
    snooze(call.company, subject(call), teammate_id, scheduled_at);
  },
} satisfies CoreBehaviours;
