import { expect, test } from 'vitest';
import { Alarm } from '../../src/quota/alarm.js';
import { createVirtualClock } from './virtual-clock.js';

const DAY = 86_400_000;

/** An alarm on a virtual clock. `rang` holds when it rang, in ms from the start; `slept` how long each timer was. */
function setup() {
  const time = createVirtualClock();
  const started = time.now();
  const rang: number[] = [];
  const slept: number[] = [];
  const clock = {
    now: time.now,
    sleep: (ms: number, signal?: AbortSignal) => {
      slept.push(ms);
      return time.sleep(ms, signal);
    },
  };
  const alarm = new Alarm(clock, () => rang.push(time.now() - started));
  const set = (ms: number) => alarm.set(started + ms);
  const pass = (ms: number) => time.run(time.sleep(ms));
  return { time, alarm, clock, set, pass, rang, slept };
}

test('rings once at its time, and leaves no timer', async () => {
  const { time, set, pass, rang } = setup();
  set(700);
  await pass(5000);
  expect(rang).toEqual([700]);
  expect(time.pending()).toBe(0);
});

test('rings at once for a time that has passed, without a timer', async () => {
  const { set, pass, rang, slept } = setup();
  await pass(1000);
  set(400);
  await pass(0);
  expect(rang).toEqual([1000]);
  expect(slept).toEqual([]);
});

test('can be set to an earlier time, and rings then alone', async () => {
  const { time, set, pass, rang } = setup();
  set(900);
  await pass(10);
  set(300);
  await pass(5);
  expect(time.pending()).toBe(1);
  await pass(5000);
  expect(rang).toEqual([300]);
});

test('can be put off, which takes no timer more than there was', async () => {
  const { set, pass, rang, slept } = setup();
  set(300);
  for (let later = 400; later <= 900; later += 100) {
    await pass(10);
    set(later);
  }
  await pass(5000);
  expect(rang).toEqual([900]);
  expect(slept).toHaveLength(2);
});

test('put off and then brought forward to before its timer, it rings at the last time it was set to', async () => {
  const { set, pass, rang } = setup();
  set(300);
  await pass(10);
  set(900);
  set(200);
  await pass(5000);
  expect(rang).toEqual([200]);
});

test.each([
  ['cleared', (alarm: Alarm) => alarm.clear()],
  ['set to never', (alarm: Alarm) => alarm.set(Number.POSITIVE_INFINITY)],
])('%s, it holds no timer and does not ring, until it is set again', async (_how, clear) => {
  const { time, alarm, set, pass, rang } = setup();
  clear(alarm);
  set(300);
  await pass(10);
  clear(alarm);
  clear(alarm);
  await pass(0);
  expect(time.pending()).toBe(0);
  await pass(1000);
  expect(rang).toEqual([]);
  set(1500);
  await pass(1000);
  expect(rang).toEqual([1500]);
});

test('cleared before it has begun to sleep, it does not ring', async () => {
  const { alarm, set, pass, rang } = setup();
  set(0);
  alarm.clear();
  await pass(100);
  expect(rang).toEqual([]);
});

test('does not ring early when timers fire early', async () => {
  const { time, rang } = setup();
  const early = { now: time.now, sleep: (ms: number, signal?: AbortSignal) => time.sleep(ms / 2, signal) };
  const started = time.now();
  new Alarm(early, () => rang.push(time.now() - started)).set(started + 100);
  await time.run(time.sleep(99));
  expect(rang).toEqual([]);
  await time.run(time.sleep(100));
  expect(rang).toEqual([100]);
});

test('sleeps whole milliseconds, and no longer than timers can', async () => {
  const { set, pass, rang, slept } = setup();
  set(30 * DAY + 0.5);
  await pass(29 * DAY);
  expect(rang).toEqual([]);
  await pass(DAY + 1);
  expect(rang).toEqual([30 * DAY + 1]);
  expect(slept).toEqual([2 ** 31 - 1, 30 * DAY + 1 - (2 ** 31 - 1)]);
});

test('can be set by what it rings for', async () => {
  const { time } = setup();
  const started = time.now();
  const rang: number[] = [];
  const alarm: Alarm = new Alarm(time, () => {
    rang.push(time.now() - started);
    if (rang.length < 3) alarm.set(time.now() + 100);
  });
  alarm.set(started + 100);
  await time.run(time.sleep(1000));
  expect(rang).toEqual([100, 200, 300]);
});
