import { isPlainObject } from '../../request/plain-value.js';
import type { Schemas } from '../../types.js';

/** An event that only refers to its resources. */
export function previewOf({
  source,
  target,
  conversation,
  ...event
}: Schemas['Event']): Schemas['EventPreview'] {
  const { self, related } = conversation._links as Schemas['EventPreviewConversation']['_links'];
  const { last_message: _, ...lists } = (related ?? {}) as Record<string, unknown>;
  return {
    ...event,
    ...(source === undefined ? {} : { source: resourceOf(source) }),
    ...(target === undefined ? {} : { target: resourceOf(target) }),
    conversation: { _links: { self, related: lists }, id: conversation.id },
  };
}

function resourceOf(subject: { _meta: { type: string }; data?: unknown }): Schemas['EventPreviewResource'] {
  const { _meta, data } = subject;
  if (!isPlainObject(data) || typeof data.id !== 'string') return { _meta };
  const { self } = (data._links ?? {}) as { self?: string };
  return { _meta, ...(self === undefined ? {} : { _links: { self } }), id: data.id };
}
