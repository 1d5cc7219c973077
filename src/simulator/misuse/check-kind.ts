import { PREFIXES } from '../records.js';
import { quoted, suggest } from './check-names.js';
import { nearest } from './nearest.js';

/** Throws a `TypeError` when there is no such kind of resource, naming those that there are. */
export function checkKind(kind: string): void {
  const kinds = Object.keys(PREFIXES);
  if (kinds.includes(kind)) return;
  const meant = suggest(nearest(String(kind), kinds));
  throw new TypeError(`There is no such kind of resource. ${meant}The kinds are ${quoted(kinds)}.`);
}
