import type { Company } from '../company.js';
import { addressOf } from '../origin.js';
import type { Records } from '../records.js';
import { setStatus } from './conversations.js';
import { survivorOf } from './merge.js';

/** Snoozes a conversation until a moment in Unix seconds, or ends the snooze. */
export function snooze(
  company: Company,
  conversation: Records['conversation'],
  teammate: string,
  until: number | null,
): void {
  const owner = addressOf(`/teammates/${teammate}`);
  const now = company.now();
  const before = conversation.scheduled_reminders ?? [];
  const [known] = before.filter(({ _links }) => _links.related?.owner === owner);
  const others = before.filter((reminder) => reminder !== known);
  if (until === null) {
    conversation.scheduled_reminders = others;
    return;
  }
  const reminder = {
    _links: { related: { owner } },
    created_at: known?.created_at ?? now,
    scheduled_at: until,
    updated_at: now,
  };
  conversation.scheduled_reminders = [...others, reminder];
  company.timeline.later((until - now) * 1000, () => wake(company, conversation.id, reminder));
}

/** The snooze is over, unless it was moved or ended meanwhile, or its conversation deleted. A merged one took it along. */
function wake(company: Company, id: string, reminder: object): void {
  const conversation = company.store.get('conversation', survivorOf(company, id) ?? id);
  const left = conversation?.scheduled_reminders ?? [];
  if (conversation === undefined || !left.some((each) => each === reminder)) return;
  conversation.scheduled_reminders = left.filter((each) => each !== reminder);
  setStatus(company, conversation, 'open');
  company.happen({ type: 'reminder', conversation: conversation.id, source: { type: 'reminder' } });
}
