/**
 * Reads the deliberate differences from Front's own file, which spec/README.md keeps as a table.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';

const README = new URL('../spec/README.md', import.meta.url);
const SECTION = /^## Where we differ from Front's file$/m;

/** A row of the table: lines that may differ, with `*` for anything, and how we know. */
export interface Difference {
  readonly api: string;
  readonly pattern: string;
  readonly matches: (line: string) => boolean;
}

/** The rows of the table. */
export async function readDifferences(): Promise<Difference[]> {
  const [, section = ''] = (await readFile(README, 'utf8')).split(SECTION);
  return section
    .split('\n')
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .filter((cells) => cells.length > 5 && /^(core|channel|both)$/.test(cells[1] ?? ''))
    .flatMap((cells) => patternsIn(cells[2] ?? '').map((pattern) => toDifference(cells[1] ?? '', pattern)));
}

function patternsIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => (match[1] ?? '').replaceAll('\\|', '|'));
}

function toDifference(api: string, pattern: string): Difference {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  const expression = new RegExp(`^${source}$`);
  return { api, pattern, matches: (line) => expression.test(line) };
}
