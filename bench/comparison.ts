/**
 * Our figures beside those of others, taken in one run.
 *
 * @module
 */

/** What is compared. */
export interface Subject {
  /** What belongs together in the table: `Quota`. */
  readonly group: string;
  readonly name: string;
  readonly unit: string;
  /** Which of two figures is the good one. */
  readonly better: 'lower' | 'higher';
}

/** Our figure beside one of a peer. */
export interface Measured extends Subject {
  readonly peer: string;
  readonly us: number;
  readonly them: number;
  /** `us / them`, rounded to three digits. Nothing where that is no number. */
  readonly ratio: number | null;
}

/** A peer without a figure. */
export interface NotMeasured extends Subject {
  readonly peer: string;
  readonly us: number;
  /** Why there is none. */
  readonly missing: string;
}

export type Comparison = Measured | NotMeasured;

/** A figure, or why there is none. */
export type Figure = number | { readonly missing: string };

/** Two figures closer than this count as the same: the machine is no quieter. */
const NOISE = 0.05;

/** Puts our figure beside those of peers, by name. */
export function compare(subject: Subject, us: number, peers: Readonly<Record<string, Figure>>): Comparison[] {
  return Object.entries(peers).map(([peer, figure]) => {
    const { group, name, unit, better } = subject;
    const row = { group, name, peer, us: round(us), unit, better };
    if (typeof figure !== 'number') return { ...row, missing: figure.missing };
    const ratio = us / figure;
    return { ...row, them: round(figure), ratio: Number.isFinite(ratio) ? round(ratio) : null };
  });
}

/** Measures a peer. When that fails, the reason stands for the figure. */
export async function figureOf(measure: () => number | Promise<number>): Promise<Figure> {
  try {
    return await measure();
  } catch (error) {
    return notRun(error);
  }
}

/** Says that a peer could not be run, and why. */
export function notRun(error: unknown): { readonly missing: string } {
  return { missing: `not run: ${reasonOf(error)}` };
}

/** Why something failed, in one line. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0]?.slice(0, 160) ?? '';
}

/** Who is ahead, and by how much: 2 is twice as good as the other, whatever is better. */
export function leadOf({ us, them, better }: Measured): { who: 'us' | 'them' | 'even'; factor: number } {
  const [low, high] = us < them ? [us, them] : [them, us];
  if (low === high || high - low < NOISE * high)
    return { who: 'even', factor: low === high ? 1 : high / low };
  return { who: us < them === (better === 'lower') ? 'us' : 'them', factor: high / low };
}

/** Three significant digits, and no fewer before the point. */
export function round(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

/** The rows of the table that a run ends with. */
export function tableOf(comparisons: readonly Comparison[]): Record<string, string | number>[] {
  return comparisons.map((each) => {
    const { group, name, peer, us, unit, better } = each;
    const row = { group, what: `${name}, ${unit}`, us, peer };
    if ('missing' in each) return { ...row, them: '–', 'us ÷ them': '', better, ahead: each.missing };
    const ratio = each.ratio === null ? '' : each.ratio;
    return { ...row, them: each.them, 'us ÷ them': ratio, better, ahead: leadOf(each).who };
  });
}
