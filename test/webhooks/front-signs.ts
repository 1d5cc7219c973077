import { createHmac } from 'node:crypto';

/** Signs as Front's own sample does, with Node's HMAC, so that nothing of ours checks itself. */
export function frontSigns(
  body: string | Uint8Array,
  secret: string,
  timestamp?: string,
): Record<string, string> {
  if (timestamp === undefined) {
    return { 'x-front-signature': createHmac('sha1', secret).update(body).digest('base64') };
  }
  const signature = createHmac('sha256', secret).update(`${timestamp}:`).update(body).digest('base64');
  return { 'x-front-signature': signature, 'x-front-request-timestamp': timestamp };
}

/** A time, in ms, at which the tests happen. */
export const NOW = 1_769_421_384_123;
export const SECRET = 'nibblonian-secret';

const CONVERSATION_LINKS = { self: 'https://api2.frontapp.com/conversations/cnv_55c8c149' };

/** A preview of a rule assigning a conversation. */
export const PREVIEW = {
  _links: { self: 'https://api2.frontapp.com/events/evt_55c8c149' },
  id: 'evt_55c8c149',
  type: 'assign',
  emitted_at: 1769421384.123,
  source: { _meta: { type: 'rule' }, id: 'rul_55c8c149' },
  target: { _meta: { type: 'teammate' }, id: 'tea_55c8c149' },
  conversation: { _links: CONVERSATION_LINKS, id: 'cnv_55c8c149' },
};

/** The same event, whole. */
export const EVENT = {
  ...PREVIEW,
  source: { _meta: { type: 'rule' }, data: { id: 'rul_55c8c149', name: 'Déliveries 🚀' } },
  target: { _meta: { type: 'teammate' }, data: { id: 'tea_55c8c149', email: 'leela@planet-express.com' } },
  conversation: { ...PREVIEW.conversation, status: 'assigned', subject: 'You broke my heart, Hubert.' },
};

/** The same event, as an application receives it. */
export const ENVELOPE = { type: 'assignee_changed', authorization: { id: 'cmp_55c8c149' }, payload: EVENT };
