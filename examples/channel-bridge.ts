/**
 * Bridges a chat to Front, both ways. The chat is a toy that lives in this process; what is done with it and with Front
 * is what a real bridge does.
 */
import {
  type ChannelHandler,
  createChannelClient,
  createChannelHandler,
  createChannelToken,
} from '../src/channel/index.js';
import { createFrontClient, unwrap } from '../src/index.js';

export interface ChatMessage {
  readonly id: string;
  readonly thread: string;
  readonly person: string;
  readonly text: string;
  readonly files: readonly File[];
}

/** The toy: people write to the company in threads, and read what it writes to them. */
export interface Chat {
  /** The company writes. Gives the ID of the message. */
  deliver(message: Omit<ChatMessage, 'id'>): string;
  /** Everything the company wrote. */
  readonly delivered: readonly ChatMessage[];
}

export interface BridgeOptions {
  readonly appId: string;
  readonly appSecret: string;
  readonly channelId: string;
  readonly chat: Chat;
  /** Where this bridge can be reached. */
  readonly publicUrl: string;
  /** @default Front itself */
  readonly frontUrl?: string;
  readonly onError: (error: unknown) => void;
}

export interface Bridge {
  /** Answers Front. Serve it at `publicUrl`. */
  readonly handler: ChannelHandler;
  /** Call it when a person wrote to the company. Calling it again for the same message does no harm. */
  fromChat(message: ChatMessage): Promise<void>;
  /** Call it when the chat could not deliver after all. */
  failed(message: Pick<ChatMessage, 'id' | 'thread'>, reason: string): Promise<void>;
}

type Receipt = { external_id: string; external_conversation_id: string };

export function createBridge(options: BridgeOptions): Bridge {
  const { appId, appSecret, channelId, chat, publicUrl, frontUrl, onError } = options;
  const where = frontUrl === undefined ? {} : { baseUrl: frontUrl };
  const credentials = { appId, appSecret, channelId };
  const channel = createChannelClient({ ...credentials, ...where });
  // The same token reads the channel's own messages and files in the Core API.
  const core = createFrontClient({ token: () => createChannelToken(credentials), ...where });
  const path = { channel_id: channelId };
  // By Front's ID. A real bridge keeps it in its database, in the transaction that delivers.
  const receipts = new Map<string, Promise<Receipt>>();

  async function download({
    url = '',
    filename = 'file',
  }: {
    url?: string;
    filename?: string;
  }): Promise<File> {
    const id = new URL(url).pathname.split('/').at(-1) ?? '';
    const blob = await unwrap(
      core.GET('/download/{attachment_link_id}', { params: { path: { attachment_link_id: id } } }),
    );
    return new File([blob], filename, { type: blob.type });
  }

  const handler = createChannelHandler({
    secret: appSecret,
    onError,
    authorization: ({ payload }) => ({ webhook_url: `${publicUrl}/${payload.channel_id}` }),
    message: ({ payload, metadata }, { signal }) => {
      async function deliver(): Promise<Receipt> {
        const person = payload.recipients.find(({ role }) => role === 'to')?.handle ?? '';
        const known = metadata.external_conversation_ids?.at(0) ?? metadata.external_conversation_id;
        const thread = known ?? `thread-of-${payload.id}`;
        const files = await Promise.all((payload.attachments ?? []).map(download));
        // Front has been told that it failed: delivering now would send it twice.
        signal.throwIfAborted();
        const id = chat.deliver({ thread, person, text: payload.text ?? '', files });
        return { external_id: id, external_conversation_id: thread };
      }
      // A delivery that repeats gets the first one's receipt, even while that is still on its way.
      const receipt = receipts.get(payload.id) ?? deliver();
      receipts.set(payload.id, receipt);
      receipt.catch(() => receipts.delete(payload.id));
      return receipt;
    },
  });

  return {
    handler,
    async fromChat({ id, thread, person, text, files }) {
      const metadata = { external_id: id, external_conversation_id: thread };
      const body = { sender: { handle: person }, body: text, metadata, attachments: [...files] };
      await unwrap(channel.POST('/channels/{channel_id}/inbound_messages', { params: { path }, body }));
    },
    async failed({ id, thread }, reason) {
      const params = { path: { ...path, conv_ext_id: thread, message_ext_id: id } };
      const body = { status: 'failed', reason } as const;
      const status = '/channels/{channel_id}/conversations/{conv_ext_id}/messages/{message_ext_id}/status';
      await unwrap(channel.PUT(status, { params, body }));
    },
  };
}
