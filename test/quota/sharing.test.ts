import { expect, test } from 'vitest';
import { Sharing } from '../../src/quota/sharing.js';

function send(sharing: Sharing, count: number): void {
  for (let each = 0; each < count; each++) sharing.sent();
}

test('what was used before we came is nobody’s', () => {
  const sharing = new Sharing();
  sharing.begin(51, 0, false);
  expect(sharing.share).toBe(1);
  sharing.begin(31, 0, true);
  expect(sharing.share).toBe(1);
});

test('what Front counts beyond all that we sent is others’', () => {
  const sharing = new Sharing();
  sharing.begin(1, 0, false);
  send(sharing, 9);
  sharing.observe(10, 0);
  expect(sharing.share).toBe(1);
  sharing.observe(20, 0);
  expect(sharing.share).toBe(0.5);
});

test('what is used already in a window that we saw begin is others’, beside what we drew before', () => {
  const sharing = new Sharing();
  sharing.begin(1, 0, false);
  send(sharing, 3);
  sharing.observe(4, 0);
  sharing.begin(10, 0, false);
  expect(sharing.share).toBeCloseTo((2 + 1) / (2 + 1 + 9));
});

test('what is in flight raises our part only once it is answered', () => {
  const sharing = new Sharing();
  sharing.begin(1, 0, false);
  sharing.observe(3, 0);
  send(sharing, 90);
  sharing.observe(3, 90);
  expect(sharing.share).toBeCloseTo(1 / 3);
});

test('others are remembered for some windows, each counting half as much', () => {
  const sharing = new Sharing();
  sharing.begin(1, 0, false);
  sharing.observe(9, 0);
  for (let window = 0; window < 3; window++) {
    sharing.begin(1, 0, false);
    expect(sharing.share).toBeLessThan(1);
  }
  sharing.begin(1, 0, false);
  expect(sharing.share).toBe(1);
});
