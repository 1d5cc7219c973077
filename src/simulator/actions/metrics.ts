import type { Schemas } from '../../types.js';
import type { Company } from '../company.js';
import type { Records } from '../records.js';

type Report = Schemas['AnalyticsReportRequest'];
type Metric = Schemas['AnalyticsReport']['metrics'][number];

/** The messages of a span, in the inboxes that the report is about. */
function messagesOf({ store }: Company, { start, end, filters = {} }: Report): Records['message'][] {
  const { inbox_ids = [] } = filters;
  return store.all('message').filter(({ created_at, conversation_id, is_draft }) => {
    const inboxes = store.get('conversation', conversation_id)?.inbox_ids ?? [];
    const isIn = inbox_ids.length === 0 || inboxes.some((id) => inbox_ids.includes(id));
    return is_draft !== true && created_at >= start && created_at < end && isIn;
  });
}

/** What is counted from what the company has. */
const COUNTED: Readonly<Record<string, (messages: Records['message'][]) => number>> = {
  num_messages_received: (messages) => messages.filter(({ is_inbound }) => is_inbound).length,
  num_messages_sent: (messages) => messages.filter(({ is_inbound }) => !is_inbound).length,
  num_messages: (messages) => messages.length,
  num_active_segments_full: (messages) =>
    new Set(messages.map(({ conversation_id }) => conversation_id)).size,
};

/** The value of a metric: counted where that is possible, else a number that is always the same for it. */
export function metricOf(company: Company, id: Metric['id'], report: Report): Metric {
  const counted = COUNTED[id]?.(messagesOf(company, report));
  if (counted !== undefined) return { id, type: 'number', value: counted };
  const steady = Array.from(id).reduce((sum, character) => sum + character.charCodeAt(0), 0);
  if (id.startsWith('pct_')) return { id, type: 'percentage', value: (steady % 100) / 100 };
  if (id.startsWith('avg_') && id.endsWith('_time')) return { id, type: 'duration', value: steady };
  return { id, type: 'number', value: steady % 100 };
}
