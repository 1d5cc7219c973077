import type { ChannelSchemas, Schemas } from '../types.js';

/** What a handler is given beside the call. */
export interface CallContext {
  /** Aborted when Front has been told that it took too long: what has not happened by then must not happen. */
  readonly signal: AbortSignal;
}

type Handler<Call, Reply> = (call: Call, context: CallContext) => Reply | Promise<Reply>;
type Receipt = Omit<ChannelSchemas['DeliveryReceipt'], 'type'>;

/** What a channel does when Front calls. Types and fields are Front's; `type: 'success'` is added to each reply. */
export interface ChannelHandlers {
  /** Somebody adds a channel. Keep its ID, and say where its calls shall go. */
  readonly authorization?: Handler<
    ChannelSchemas['AuthorizationCallback'],
    Omit<ChannelSchemas['ChannelAddress'], 'type'>
  >;
  /** A message was sent from Front. Deliver it, and say what you call it. The same `payload.id` may come again. */
  readonly message?: Handler<ChannelSchemas['MessageCallback'], Receipt>;
  /** A rule replies by itself. Its payload has no `id`. */
  readonly autoreply?: Handler<ChannelSchemas['AutoreplyCallback'], Receipt>;
  /** A message that you synced is in Front now. @default nothing */
  readonly imported?: Handler<ChannelSchemas['ImportedMessageCallback'], unknown>;
  /**
   * The channel is gone. Front may sign the word `undefined` in place of the body, which then proves nothing: check that
   * you know the channel. @default nothing
   */
  readonly delete?: Handler<ChannelSchemas['DeletionCallback'], unknown>;
  /** A message was sent through a channel of type `custom` that is of no application. */
  readonly customMessage?: Handler<Schemas['Message'], unknown>;
}

/** By the type that Front names: the handler, and the fields that Front reads in its reply, which have to be there. */
export const CALLS: ReadonlyMap<unknown, readonly [keyof ChannelHandlers, ...string[]]> = new Map([
  ['authorization', ['authorization', 'webhook_url']],
  ['message', ['message', 'external_id', 'external_conversation_id']],
  ['message_autoreply', ['autoreply', 'external_id', 'external_conversation_id']],
  ['message_imported', ['imported']],
  ['delete', ['delete']],
]);

/** A handler as the dispatcher sees it, whose call was told apart by its type. */
export type AnyHandler = (call: never, context: CallContext) => unknown;
