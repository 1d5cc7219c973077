import { type Comparison, leadOf, type Measured } from './comparison.js';
import type { RunDescription } from './run-description.js';

const WIDTH = 760;
const ROW = 18;
const GAP = 10;
const TOP = 84;
/** Where the line is on which both are equal, and how far a bar may reach from there. */
const MIDDLE = 520;
const REACH = 130;
/** The factor at which a bar is as long as it can be. It is marked when it is longer still. */
const LONGEST = 100;
const AHEAD = '#1a7f37';
const BEHIND = '#cf222e';

/**
 * Draws how far ahead or behind we are, on a logarithmic scale: one row for each comparison. Those without two figures come
 * last and say why.
 */
export function drawComparisons(
  comparisons: readonly Comparison[],
  { date, machine, node }: RunDescription,
): string {
  const measured = comparisons.filter((each): each is Measured => !('missing' in each));
  const rows: string[] = [];
  let top = TOP;
  let last = '';
  for (const each of measured) {
    const heading = `${each.group}: ${each.name}, ${each.unit}`;
    if (heading !== last) {
      top += last === '' ? 0 : GAP;
      rows.push(text(16, top + 14, heading, 'font-weight="600"'));
      top += ROW + 4;
      last = heading;
    }
    rows.push(drawRow(each, top));
    top += ROW;
  }
  const end = top;
  for (const each of comparisons) {
    if (!('missing' in each)) continue;
    rows.push(
      text(32, top + GAP + 13, `${each.peer} (${each.name}, ${each.unit}): ${each.missing}`, 'fill="#555"'),
    );
    top += ROW;
  }
  if (top > end) top += GAP;
  const title = 'front-fetch beside others';
  const where = `${date}, Node ${node}, ${machine.cores} cores of ${machine.processor}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top + 8}" font-family="system-ui, sans-serif" font-size="12">
<title>${title}</title>
<rect width="${WIDTH}" height="${top + 8}" fill="#fff"/>
${text(16, 24, title, 'font-size="15" font-weight="600"')}
${text(16, 42, 'To the right, in green: how many times better we are. To the left, in red: how many times worse. Logarithmic.', 'fill="#555"')}
${text(16, 58, where, 'fill="#555"')}
<path d="M${MIDDLE} ${TOP - 12}V${end}" stroke="#333"/>
${rows.join('\n')}
</svg>
`;
}

function drawRow(row: Measured, top: number): string {
  const { who, factor } = leadOf(row);
  const length = (Math.min(1, Math.log(factor) / Math.log(LONGEST)) * REACH).toFixed(1);
  const isBehind = who === 'them';
  const fill = who === 'even' ? '#999' : isBehind ? BEHIND : AHEAD;
  const x = isBehind ? MIDDLE - Number(length) : MIDDLE;
  const label = Number.isFinite(factor) ? `${shorten(factor)} ×` : '∞';
  const end = isBehind ? x - 6 : x + Number(length) + 6;
  return [
    text(32, top + 13, row.peer),
    text(250, top + 13, `${shorten(row.us)} : ${shorten(row.them)}`, 'fill="#555"'),
    `<rect x="${x}" y="${top + 3}" width="${length}" height="12" fill="${fill}"/>`,
    text(end, top + 13, who === 'even' ? 'even' : label, isBehind ? 'text-anchor="end"' : ''),
  ].join('');
}

function shorten(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}

function text(x: number, y: number, content: string, attributes = ''): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${Number(x.toFixed(1))}" y="${y}"${attributes && ` ${attributes}`}>${escaped}</text>`;
}
