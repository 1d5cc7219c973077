import type { Company } from '../company.js';
import { the } from '../company.js';
import type { Records } from '../records.js';

type TimeOff = Records['time_off'];

/** Whether a teammate has time off now. */
export function isAway(company: Company, teammate: string): boolean {
  const now = company.now();
  return company.store
    .all('time_off')
    .some(
      ({ teammate_id, start_at, end_at }) =>
        teammate_id === teammate && start_at <= now && (end_at ?? Infinity) > now,
    );
}

/** Whoever is away is out of office, and available again afterwards. */
export function applyTimeOffs(company: Company, teammate: string): void {
  the(company, 'teammate', teammate).is_available = !isAway(company, teammate);
}

/** Has a teammate leave when time off begins, and come back when it ends, unless it was moved or deleted meanwhile. */
export function planTimeOff(company: Company, timeOff: TimeOff): void {
  const { store, timeline } = company;
  for (const field of ['start_at', 'end_at'] as const) {
    const time = timeOff[field];
    if (typeof time !== 'number' || time <= company.now()) continue;
    timeline.later((time - company.now()) * 1000, () => {
      const current = store.get('time_off', timeOff.id);
      if (current?.[field] === time) applyTimeOffs(company, current.teammate_id);
    });
  }
}
