import type { Direction } from './compare-documents.js';

/** What a change asks of the version, by semver as CONTRIBUTING applies it to the spec. */
export type Bump = 'major' | 'minor' | 'patch';

const RATES: readonly [RegExp, (direction: Direction) => Bump][] = [
  [/^missing (operation|parameter|field|body|content) /, () => 'major'],
  [/^missing status .*: 2/, () => 'major'],
  [/^different (type|file) /, () => 'major'],
  [/^extra required /, () => 'major'],
  [/^(extra null|missing enum) /, (direction) => (direction === 'response' ? 'major' : 'minor')],
  [/^(missing null|missing value|extra enum) /, (direction) => (direction === 'request' ? 'major' : 'minor')],
  [/^(extra|missing|different) /, () => 'minor'],
];

const ORDER: readonly Bump[] = ['patch', 'minor', 'major'];

/** The larger of two. */
export function larger(a: Bump, b: Bump): Bump {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}

/**
 * Rates one difference between two revisions of our document. What goes out of a program can become more, and what comes
 * in less, without breaking it.
 */
export function rateDifference(line: string, directions: ReadonlySet<Direction>): Bump {
  const [, rate] = RATES.find(([pattern]) => pattern.test(line)) ?? [];
  if (rate === undefined) return 'patch';
  const ways: readonly Direction[] = directions.size === 0 ? ['request'] : [...directions];
  return ways.map(rate).reduce(larger);
}
