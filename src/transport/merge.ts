/** A conversation that is now part of another. */
export interface MergedConversation {
  /** What the call named: an ID or an alias. */
  readonly from: string;
  /** The ID of the conversation that took it in, and that the call went to. */
  readonly into: string;
}

const CONVERSATION = /\/conversations\/([^/]+)/;

/** The merge that a redirect from one address to another stands for, if it does. */
export function mergeBetween(from: string, to: string): MergedConversation | undefined {
  const before = conversationIn(from);
  const after = conversationIn(to);
  return before === undefined || after === undefined || before === after
    ? undefined
    : { from: before, into: after };
}

function conversationIn(url: string): string | undefined {
  const segment = CONVERSATION.exec(new URL(url).pathname)?.[1];
  if (segment === undefined || segment === 'search') return undefined;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
