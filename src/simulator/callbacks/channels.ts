import { setStatus } from '../actions/conversations.js';
import { threadOf } from '../behaviours/channel-api.js';
import type { Company } from '../company.js';
import { the } from '../company.js';
import { localize } from '../localize.js';
import { checkNames } from '../misuse/check-names.js';
import { presentMessage } from '../present/conversations.js';
import type { Records } from '../records.js';
import type { Courier, Destination } from './delivery.js';

/** The service behind a channel. */
export interface ChannelConnection {
  readonly to: Destination;
  readonly channelId: string;
  /** The application's secret, or the company's API secret. */
  readonly secret: string;
  /** Whether the channel is an application's, or a custom one of the company's own. @default 'application' */
  readonly kind?: 'application' | 'custom';
}

type Message = Records['message'];

/**
 * Calls the service of a channel for every message that goes out through it. An application is asked first where its
 * calls shall go, as Front does when somebody adds the channel.
 *
 * @returns what removes the channel's connection, and tells an application so.
 * @throws TypeError when an option is not known, when the channel is not there, or when its application turns it down.
 */
export async function connectChannel(
  company: Company,
  courier: Courier,
  host: string,
  connection: ChannelConnection,
): Promise<() => Promise<void>> {
  checkNames(connection, ['to', 'channelId', 'secret', 'kind'], '`connectChannel`');
  const { channelId: channel_id, kind = 'application', secret } = connection;
  if (company.store.get('channel', channel_id) === undefined)
    throw new TypeError('connectChannel: option `channelId` must be the ID of a channel that is there.');
  const scheme = kind === 'application' ? 'sha256' : 'sha1';
  const payload = { channel_id };
  const to = kind === 'application' ? await authorize(courier, connection) : connection.to;

  async function bring(message: Message): Promise<void> {
    const told = localize(presentMessage(message, company.store), host);
    const metadata = metadataOf(company, message);
    const isImported = message.external_id !== undefined;
    const type = isImported ? 'message_imported' : 'message';
    const body = kind === 'application' ? { type, payload: told, metadata } : told;
    const { response } = await courier.send({ to, secret, scheme, type, body });
    if (!isImported) await settle(company, message, response);
  }

  function hear(message: Message): void {
    const isSynced = message.external_id !== undefined;
    if (message.channel_id !== channel_id || (isSynced ? kind === 'custom' : message.is_inbound)) return;
    company.timeline.track(bring(message), typeof to === 'function');
  }

  company.onDispatch.push(hear);
  return async () => {
    company.onDispatch.splice(company.onDispatch.indexOf(hear), 1);
    const call = { to, secret, scheme, type: 'delete', method: 'DELETE' } as const;
    if (kind === 'application') await courier.send({ ...call, body: { type: 'delete', payload } });
  };
}

async function authorize(
  courier: Courier,
  { to, secret, channelId }: ChannelConnection,
): Promise<Destination> {
  const body = { type: 'authorization', payload: { channel_id: channelId } };
  const { response } = await courier.send({ to, secret, scheme: 'sha256', type: body.type, body });
  const reply = await replyOf(response);
  if (reply.type !== 'success' || typeof reply.webhook_url !== 'string')
    throw new TypeError('connectChannel: the service did not answer `authorization` with a `webhook_url`.');
  return typeof to === 'string' ? reply.webhook_url : to;
}

function metadataOf(company: Company, { conversation_id }: Message) {
  const { metadata } = the(company, 'conversation', conversation_id);
  const ids = metadata?.external_conversation_ids ?? [];
  const [first] = ids;
  return {
    ...(first === undefined ? {} : { external_conversation_id: first }),
    external_conversation_ids: ids,
  };
}

/** What the service says decides whether the message was sent, and what it is called there. */
async function settle(company: Company, message: Message, response: Response | undefined): Promise<void> {
  const reply = await replyOf(response);
  const conversation = the(company, 'conversation', message.conversation_id);
  if (reply.type !== 'success') {
    message.error_type = typeof reply.type === 'string' ? reply.type : 'internal_error';
    setStatus(company, conversation, 'open');
    company.happen({
      type: 'sending_error',
      conversation: conversation.id,
      target: { type: 'message', id: message.id },
    });
    return;
  }
  const { external_id, external_conversation_id } = reply;
  if (typeof external_id === 'string') message.external_id = external_id;
  if (typeof external_conversation_id === 'string') {
    conversation.metadata = { external_conversation_ids: [external_conversation_id] };
    conversation.thread = threadOf(message.channel_id ?? '', external_conversation_id);
  }
}

async function replyOf(response: Response | undefined): Promise<Record<string, unknown>> {
  if (response?.ok !== true) return {};
  const reply: unknown = await response.json().catch(() => undefined);
  return typeof reply === 'object' && reply !== null ? { ...reply } : {};
}
