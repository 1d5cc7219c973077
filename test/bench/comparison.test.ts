import { expect, test } from 'vitest';
import { compare, figureOf, leadOf, type Measured, tableOf } from '../../bench/comparison.js';
import { drawComparisons } from '../../bench/draw-comparisons.js';

const SUBJECT = { group: 'Quota', name: 'calls', unit: 'ms' } as const;
const RUN = {
  date: '2026-11-21',
  node: '20.19.0',
  machine: { cores: 2, processor: 'a <fast> one', memory: 8, platform: 'linux-x64' },
  versions: {},
};

function compareOne(us: number, them: number, better: 'lower' | 'higher' = 'lower'): Measured {
  const [row] = compare({ ...SUBJECT, better }, us, { peer: them });
  if (row === undefined || 'missing' in row) throw new Error('there is no figure');
  return row;
}

test('the ratio is ours divided by theirs', () => {
  expect(compareOne(30, 120)).toEqual({
    ...SUBJECT,
    better: 'lower',
    peer: 'peer',
    us: 30,
    them: 120,
    ratio: 0.25,
  });
});

test('a ratio to nothing is no number', () => {
  expect(compareOne(3, 0).ratio).toBeNull();
  expect(compareOne(0, 0).ratio).toBeNull();
  expect(compareOne(0, 1000).ratio).toBe(0);
});

test('who is ahead depends on what is better', () => {
  expect(leadOf(compareOne(1, 2, 'lower'))).toEqual({ who: 'us', factor: 2 });
  expect(leadOf(compareOne(2, 1, 'lower'))).toEqual({ who: 'them', factor: 2 });
  expect(leadOf(compareOne(2, 1, 'higher'))).toEqual({ who: 'us', factor: 2 });
  expect(leadOf(compareOne(1, 2, 'higher'))).toEqual({ who: 'them', factor: 2 });
});

test('what lies within the noise is even', () => {
  expect(leadOf(compareOne(100, 104)).who).toBe('even');
  expect(leadOf(compareOne(100, 106)).who).toBe('us');
  expect(leadOf(compareOne(0, 0)).who).toBe('even');
});

test('a peer that fails says why instead of a figure', async () => {
  const figure = await figureOf(() => Promise.reject(new Error('no Node 24\nat a place')));
  const [row] = tableOf(compare({ ...SUBJECT, better: 'lower' }, 1, { prism: figure }));
  expect(row).toMatchObject({ peer: 'prism', them: '–', 'us ÷ them': '', ahead: 'not run: no Node 24' });
});

test('the picture has a bar for each figure, to the left where we are behind', () => {
  const subject = { ...SUBJECT, better: 'lower' } as const;
  const rows = compare(subject, 10, { slow: 20, fast: 5, absent: { missing: 'not run: for a reason' } });
  const picture = drawComparisons(rows, RUN);
  expect(
    [...picture.matchAll(/<rect x="([\d.]+)" [^>]*fill="(#\w+)"/g)].map(([, x, fill]) => [Number(x), fill]),
  ).toEqual([
    [520, '#1a7f37'],
    [500.4, '#cf222e'],
  ]);
  expect(picture).toContain('a &lt;fast> one');
  expect(picture).toContain('>absent (calls, ms): not run: for a reason<');
});
