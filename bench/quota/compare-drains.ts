import { type Comparison, compare, type Figure } from '../comparison.js';

/** How many calls at once went through a quota. */
export interface Drain {
  /** As a multiple of the shortest time that the quota allows. */
  readonly time: number;
  /** Answers of 429. */
  readonly refused: number;
  /** Calls that were given up. */
  readonly lost: number;
}

/** Compares the drain called `ours` with the others. The time of a library that lost calls is no figure. */
export function compareDrains(
  what: string,
  ours: string,
  {
    [ours]: us = { time: Number.NaN, refused: Number.NaN, lost: 0 },
    ...others
  }: Readonly<Record<string, Drain>>,
  missing: Readonly<Record<string, Figure>> = {},
): Comparison[] {
  const peers = (pick: (drain: Drain) => Figure) => ({
    ...Object.fromEntries(Object.entries(others).map(([name, drain]) => [name, pick(drain)])),
    ...missing,
  });
  const subject = { group: 'Quota', better: 'lower' } as const;
  return [
    ...compare(
      { ...subject, name: what, unit: 'answers of 429' },
      us.refused,
      peers(({ refused }) => refused),
    ),
    ...compare(
      { ...subject, name: what, unit: '× the ideal time' },
      us.time,
      peers(({ time, lost }) => (lost > 0 ? { missing: `lost ${lost} of the calls` } : time)),
    ),
  ];
}
