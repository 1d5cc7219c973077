/** What one library sent: Unix ms of requests that were let in and refused. */
export interface Timeline {
  readonly name: string;
  readonly started: number;
  readonly accepted: readonly number[];
  readonly refused: readonly number[];
  /** How many calls the library gave up. */
  readonly lost: number;
}

interface Scale {
  readonly limit: number;
  /** In ms. */
  readonly window: number;
}

const WIDTH = 760;
const LEFT = 190;
const ROW = 92;
const BARS = 160;

/** Draws, for each library, requests over time: those let in upwards, those refused downwards, against the quota. */
export function drawTimeline(title: string, timelines: readonly Timeline[], scale: Scale): string {
  const longest = Math.max(
    ...timelines.flatMap(({ accepted, started }) => accepted.map((time) => time - started)),
  );
  const height = 70 + timelines.length * ROW;
  const rows = timelines.map((timeline, index) => drawRow(timeline, 60 + index * ROW, longest, scale));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="12">
<title>${title}</title>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="16" y="24" font-size="15" font-weight="600">${title}</text>
<text x="16" y="42" fill="#555">Up, in green: let in. Down, in red: refused with 429. Dashed: the window’s quota. Marks: new windows, if none is wasted.</text>
${rows.join('\n')}
</svg>
`;
}

function drawRow(
  { name, started, accepted, refused, lost }: Timeline,
  top: number,
  longest: number,
  scale: Scale,
): string {
  const base = top + 56;
  const width = WIDTH - LEFT - 16;
  const bar = width / BARS;
  const height = (count: number) => Math.min(46, (count / scale.limit) * 40);
  const bars = [
    ...count(accepted, started, longest).map((n, i) =>
      rect(LEFT + i * bar, base - height(n), bar, height(n), '#1a7f37'),
    ),
    ...count(refused, started, longest).map((n, i) =>
      rect(LEFT + i * bar, base, bar, Math.min(24, height(n)), '#cf222e'),
    ),
  ].filter((each) => each !== '');
  const marks: string[] = [];
  for (let time = 0; time <= longest; time += scale.window) {
    const x = LEFT + (time / longest) * width;
    marks.push(`<path d="M${x.toFixed(1)} ${base - 46}V${base + 20}" stroke="#ddd"/>`);
  }
  return `<g>${marks.join('')}
<path d="M${LEFT} ${base - 40}H${WIDTH - 16}" stroke="#999" stroke-dasharray="4 3"/>
<path d="M${LEFT} ${base}H${WIDTH - 16}" stroke="#333"/>
<text x="16" y="${base - 20}" font-weight="600">${name}</text>
<text x="16" y="${base - 4}" fill="#555">${refused.length} refused${lost > 0 ? `, ${lost} lost` : ''}</text>
${bars.join('')}</g>`;
}

function count(times: readonly number[], started: number, longest: number): number[] {
  const counts = new Array<number>(BARS).fill(0);
  for (const time of times) {
    const index = Math.min(BARS - 1, Math.floor(((time - started) / longest) * BARS));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  if (height === 0) return '';
  return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${fill}"/>`;
}
