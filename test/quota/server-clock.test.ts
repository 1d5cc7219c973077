import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ServerClock } from '../../src/quota/server-clock.js';

const NOW = 1_769_421_384_000;

test('takes a time as it is while the clocks may agree', () => {
  const clock = new ServerClock();
  clock.observeDate(new Date(NOW).toUTCString(), NOW + 200, NOW + 400);
  expect(clock.toLocal(NOW + 5000)).toBe(NOW + 5000);
});

test('is never early once it has seen a difference, and at most a second and a round trip late', () => {
  const ahead = fc.integer({ min: -600_000, max: 600_000 }).filter((ms) => Math.abs(ms) > 2000);
  fc.assert(
    fc.property(ahead, fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 }), (difference, trips) => {
      const clock = new ServerClock();
      let now = NOW;
      for (const trip of trips) {
        const generated = Math.floor((now + trip / 2 + difference) / 1000) * 1000;
        clock.observeDate(new Date(generated).toUTCString(), now, now + trip);
        now += 1234;
      }
      const local = clock.toLocal(NOW + 60_000 + difference);
      expect(local).toBeGreaterThanOrEqual(NOW + 60_000);
      expect(local).toBeLessThanOrEqual(NOW + 60_000 + 2000);
    }),
  );
});

test('answers that agree narrow the difference', () => {
  const clock = new ServerClock();
  clock.observe(NOW + 10_200, NOW + 11_000, NOW - 50, NOW);
  clock.observe(NOW + 9900, NOW + 10_900, NOW - 50, NOW);
  expect(clock.toLocal(NOW + 20_000)).toBe(NOW + 9800);
});

test('takes a time as it is while the clocks may just agree', () => {
  const clock = new ServerClock();
  clock.observe(NOW - 1000, NOW, NOW, NOW);
  expect(clock.toLocal(NOW)).toBe(NOW);
});

test('believes a difference of a day, and no greater one', () => {
  const day = 86_400_000;
  const differences = [day, day + 1].map((ms) => {
    const clock = new ServerClock();
    clock.observe(NOW + ms, NOW + ms, NOW, NOW);
    return NOW - clock.toLocal(NOW);
  });
  expect(differences).toEqual([day, 0]);
});

test('believes the newest answer when a clock was set', () => {
  const clock = new ServerClock();
  clock.observe(NOW + 60_000, NOW + 60_000, NOW, NOW);
  clock.observe(NOW + 5000, NOW + 5000, NOW, NOW);
  expect(clock.toLocal(NOW + 5000)).toBe(NOW);
});

test.each([null, 'yesterday'])('learns nothing from a date of %s', (date) => {
  const clock = new ServerClock();
  clock.observeDate(date, NOW, NOW);
  expect(clock.toLocal(NOW)).toBe(NOW);
});

test('ignores a difference that no clock has', () => {
  const clock = new ServerClock();
  clock.observe(NOW + 1e10, NOW + 1e10, NOW, NOW);
  expect(clock.toLocal(NOW)).toBe(NOW);
});
