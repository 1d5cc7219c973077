import type { ChannelSchemas } from '../../types.js';
import { assign } from '../actions/conversations.js';
import { storeFiles } from '../actions/files.js';
import type { Call, ChannelBehaviours } from '../behaviour.js';
import type { Company } from '../company.js';
import { the } from '../company.js';
import { isSameHandle } from '../contact-index.js';
import type { Records } from '../records.js';
import { badRequest } from '../refusal.js';
import { conversationOf } from './incoming.js';

type Path = { channel_id: string; external_call_id: string };
type EventType = Records['event']['type'];

/** The events that the steps of a call write. Ringing writes none. */
const EVENTS: Readonly<Partial<Record<ChannelSchemas['UpdateCall']['call_status'], EventType>>> = {
  queued: 'call_queued',
  connected: 'call_connected',
  hold: 'call_on_hold',
  hangup: 'call_hangup',
  abandoned: 'call_abandoned',
  missed: 'call_missed',
  transferred: 'call_transferred',
};

function threadOf(channel: string, call: string): string {
  return `${channel}:call:${call}`;
}

/** The conversation of the call that the path names. Front accepts what is said of other calls, and then drops it. */
function conversationOfCall({ company, path, warn }: Call<Path>): Records['conversation'] | undefined {
  const thread = threadOf(path.channel_id, path.external_call_id);
  const known = company.store.all('conversation').find((each) => each.thread === thread);
  if (known === undefined) warn('external_call_id: no call was created with this ID, so nothing was done.');
  return known;
}

/** Gives the conversation to the agent, when that is somebody Front knows. */
function giveTo(company: Company, conversation: Records['conversation'], email: string | undefined): void {
  const agent = company.store.all('teammate').find((teammate) => isSameHandle(teammate.email, email ?? ''));
  if (agent !== undefined) assign(company, conversation, agent.id);
}

function create({
  company,
  path,
  body,
}: Call<{ channel_id: string }, object, ChannelSchemas['CreateCall']>): void {
  const channel = the(company, 'channel', path.channel_id);
  const party = body.direction === 'inbound' ? body.from : body.to;
  const conversation = conversationOf(company, threadOf(channel.id, body.external_call_id), {
    subject: party.name ?? party.handle,
    inbox_ids: channel.inbox_id === null ? [] : [channel.inbox_id],
  });
  delete conversation.pending;
  conversation.recipient = { name: party.name ?? null, handle: party.handle, role: 'from' };
  company.happen({ type: 'call_started', conversation: conversation.id });
  giveTo(company, conversation, body.agent_email_address);
}

function update(call: Call<Path, object, ChannelSchemas['UpdateCall']>): void {
  const { company, body } = call;
  const conversation = conversationOfCall(call);
  if (conversation === undefined) return;
  const type = EVENTS[body.call_status];
  if (type !== undefined) company.happen({ type, conversation: conversation.id });
  giveTo(company, conversation, body.agent_email_address);
}

/** Phone calls that a service reports: each is a conversation, and each step of it an event. */
export const callBehaviours = {
  'create-call': create,
  'update-call': update,
  'add-call-recording': (call) => {
    const files = call.files('attachments');
    const [file] = files;
    if (file === undefined || files.length > 1)
      throw badRequest('body.attachments: should be exactly one file');
    if (!file.contentType.startsWith('audio/')) throw badRequest('body.attachments: should be audio');
    if (conversationOfCall(call) !== undefined) storeFiles(call.company.store, files);
  },
  'add-call-summary': (call) => void conversationOfCall(call),
  'add-call-transcript': (call) => {
    const conversation = conversationOfCall(call);
    if (conversation !== undefined)
      call.company.happen({ type: 'call_transcript_added', conversation: conversation.id });
  },
} satisfies ChannelBehaviours;
