import { EVENT_TYPES } from '../../generated/event-types.js';
import type { Schemas } from '../types.js';
import type { FrontEventType, SubscriptionOf, TargetOf } from './event-types.js';
import { isRecord } from './verify-request.js';

interface Received {
  /** The company that an application is called for. Undefined for the webhook of a rule. */
  readonly authorization: Schemas['WebhookAuthorization'] | undefined;
}

interface Known<T extends FrontEventType> extends Received {
  /** What happened, named as the API names it. */
  readonly type: T;
  /** What the application subscribed to, such as `tag_added`. Undefined for the webhook of a rule. */
  readonly subscription: SubscriptionOf<T> | undefined;
}

type Target<T extends FrontEventType> =
  Schemas['EventTarget'] extends TargetOf<T> ? { target?: TargetOf<T> } : { target: TargetOf<T> };

/** An event with its resources. They can be thinner than the API shows them. */
export interface FullEvent<T extends FrontEventType> extends Known<T> {
  readonly preview: false;
  readonly payload: Omit<Schemas['Event'], 'type' | 'target'> & { type: T } & Target<T>;
}

/** An event that only refers to its resources. The links lead to them. */
export interface PreviewEvent<T extends FrontEventType> extends Known<T> {
  readonly preview: true;
  readonly payload: Omit<Schemas['EventPreview'], 'type'> & { type: T };
}

/** The first call to an application's webhook, when its address is saved. It wants `challenge` echoed. */
export interface SyncEvent extends Received {
  readonly type: 'sync';
  readonly challenge: string | undefined;
}

/** Anything else that Front sent, such as a type of event that is newer than this package. */
export interface UnknownEvent extends Received {
  readonly type: 'unknown';
  /** The type that Front names: of the payload, or else of the whole. */
  readonly name: string | undefined;
  readonly subscription: string | undefined;
  /** What the envelope holds, or the whole body where there is none. */
  readonly payload: unknown;
}

/** One event of Front's, by `type` and `preview`. */
export type DeliveredEvent =
  | { [T in FrontEventType]: FullEvent<T> | PreviewEvent<T> }[FrontEventType]
  | UnknownEvent;

/** What Front sends to a webhook. `type` tells what it is. */
export type FrontWebhookEvent = DeliveredEvent | SyncEvent;

/** Reads the body of a webhook, with the envelope of applications or without. */
export function toEvent(
  body: Record<string, unknown>,
  challenge: string | null | undefined,
): FrontWebhookEvent {
  const { type: outer, authorization, payload = body } = body as unknown as Envelope;
  if (outer === 'sync') return { type: outer, authorization, challenge: string(challenge) };
  const subscription = payload === body ? undefined : string(outer);
  const { type, id, conversation, source, target } = Object(payload) as Loose;
  if (!EVENT_TYPES.includes(type as FrontEventType) || !string(id) || !isRecord(conversation)) {
    return { type: 'unknown', name: string(type) ?? subscription, subscription, authorization, payload };
  }
  // A preview has no `data` anywhere, and nothing but links of the conversation.
  return {
    type,
    preview: source?.data === undefined && target?.data === undefined && conversation.status === undefined,
    subscription,
    authorization,
    payload,
  } as DeliveredEvent;
}

interface Envelope extends Received {
  type?: unknown;
  payload?: unknown;
}
type Loose = { [Key in 'type' | 'id']?: unknown } & {
  [Key in 'source' | 'target']?: { data?: unknown } | null;
} & { conversation?: { status?: unknown } | null };

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
