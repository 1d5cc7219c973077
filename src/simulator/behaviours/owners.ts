import type { Company } from '../company.js';

/** The team that gets what is created without saying where: the oldest one. */
export function defaultTeam({ store }: Company): string | null {
  return store.all('team')[0]?.id ?? null;
}
