/** What applications subscribe to, by the type of event that it brings. */
export const SUBSCRIPTIONS: Readonly<Record<string, string>> = {
  inbound: 'inbound_received',
  outbound: 'outbound_sent',
  out_reply: 'outbound_sent',
  move: 'conversation_moved',
  sending_error: 'message_delivery_failed',
  archive: 'conversation_archived',
  reopen: 'conversation_reopened',
  trash: 'conversation_deleted',
  restore: 'conversation_restored',
  reminder: 'conversation_snooze_expired',
  comment: 'new_comment_added',
  assign: 'assignee_changed',
  unassign: 'assignee_changed',
  tag: 'tag_added',
  untag: 'tag_removed',
};
