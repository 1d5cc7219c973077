import type { EVENT_TYPES } from '../../generated/event-types.js';
import type { Schemas } from '../types.js';

/** A type of event that is told apart. One that Front adds later arrives as `unknown`. */
export type FrontEventType = (typeof EVENT_TYPES)[number];

/** The kinds of resource that events of a type are aimed at. The others are aimed at nothing that is documented. */
interface TargetKinds {
  assign: 'teammate';
  comment: 'comment';
  mention: 'comment';
  inbound: 'message';
  outbound: 'message';
  out_reply: 'message';
  forward: 'message';
  sending_error: 'message';
  message_bounce_error: 'message';
  move: 'inboxes';
  tag: 'tag';
  untag: 'tag';
  link_added: 'link';
  link_removed: 'link';
}

/** What events of a type are aimed at, whole. */
export type TargetOf<T extends FrontEventType> = T extends keyof TargetKinds
  ? Extract<Schemas['EventTarget'], { _meta: { type: TargetKinds[T] }; data: object }>
  : Schemas['EventTarget'];

/** The name by which applications subscribe to events of a type. Undefined where none is documented. */
export type SubscriptionOf<T extends FrontEventType> = T extends keyof Subscriptions
  ? Subscriptions[T]
  : undefined;

interface Subscriptions {
  inbound: 'inbound_received';
  outbound: 'outbound_sent';
  out_reply: 'outbound_sent';
  move: 'conversation_moved';
  sending_error: 'message_delivery_failed';
  archive: 'conversation_archived';
  reopen: 'conversation_reopened';
  trash: 'conversation_deleted';
  restore: 'conversation_restored';
  reminder: 'conversation_snooze_expired';
  comment: 'new_comment_added';
  assign: 'assignee_changed';
  unassign: 'assignee_changed';
  tag: 'tag_added';
  untag: 'tag_removed';
  link_added: 'link_added';
  link_removed: 'link_removed';
}
