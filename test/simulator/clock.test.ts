import { expect, test } from 'vitest';
import { createFrontClient } from '../../src/index.js';
import { createTimeline } from '../../src/simulator/clock.js';
import { createFrontSimulator } from '../../src/simulator/index.js';

test('jobs are done in the order they fall due, each at its time', async () => {
  const timeline = createTimeline({ start: 1_000 });
  const done: [string, number][] = [];
  timeline.later(30, () => done.push(['c', timeline.now()]));
  timeline.later(10, () => {
    done.push(['a', timeline.now()]);
    timeline.later(10, () => done.push(['b', timeline.now()]));
  });
  await timeline.advance(25);
  expect(done).toEqual([
    ['a', 1_010],
    ['b', 1_020],
  ]);
  expect(timeline.now()).toBe(1_025);
  await timeline.advance(5);
  expect(done.at(-1)).toEqual(['c', 1_030]);
});

test('those who sleep on a virtual clock wake one after the other, without waiting', async () => {
  const timeline = createTimeline({ start: 0 });
  const woken: [string, number][] = [];
  const sleep = async (name: string, ms: number) => {
    await timeline.sleep(ms);
    woken.push([name, timeline.now()]);
  };
  await Promise.all([sleep('long', 60_000), sleep('short', 1_000)]);
  expect(woken).toEqual([
    ['short', 1_000],
    ['long', 60_000],
  ]);
});

test('a sleep ends when its signal says so', async () => {
  const abort = new AbortController();
  const sleeping = createTimeline({ start: 0 }).sleep(1_000, abort.signal);
  abort.abort(new Error('enough'));
  await expect(sleeping).rejects.toThrow('enough');
});

test('a real clock goes by itself, and forward when it is told', async () => {
  let now = 5_000;
  const timeline = createTimeline(() => now);
  now += 10;
  expect(timeline.now()).toBe(5_010);
  await timeline.advance(100);
  expect(timeline.now()).toBe(5_110);
});

test('a client on the same clock waits for the quota without waiting', async () => {
  const simulator = createFrontSimulator({ clock: 'virtual', quota: { limit: 1, window: 60 } });
  const front = createFrontClient({ token: simulator.token, fetch: simulator.fetch, clock: simulator.clock });
  const start = simulator.clock.now();
  expect((await front.GET('/me')).error).toBeUndefined();
  expect((await front.GET('/me')).error).toBeUndefined();
  expect(simulator.clock.now()).toBeGreaterThanOrEqual(start + 60_000);
});
