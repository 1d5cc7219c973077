import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTimer } from '../../src/transport/clock.js';
import { systemClock } from '../../src/transport/system-clock.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Whether a promise is settled once all that is due now has happened. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const note = () => {
    settled = true;
  };
  promise.then(note, note);
  await vi.advanceTimersByTimeAsync(0);
  return settled;
}

test('tells the time of the machine', () => {
  vi.setSystemTime(1_769_421_384_000);
  expect(systemClock.now()).toBe(1_769_421_384_000);
});

test('sleeps as long as it was asked to', async () => {
  const sleep = systemClock.sleep(1000);
  await vi.advanceTimersByTimeAsync(999);
  expect(await isSettled(sleep)).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await expect(sleep).resolves.toBeUndefined();
});

test('a sleep that is aborted ends at once with the reason, and leaves no timer', async () => {
  const controller = new AbortController();
  const sleep = systemClock.sleep(1000, controller.signal);
  sleep.catch(() => {});
  controller.abort(new Error('enough'));
  expect(await isSettled(sleep)).toBe(true);
  await expect(sleep).rejects.toThrow('enough');
  expect(vi.getTimerCount()).toBe(0);
});

test('does not begin a sleep whose signal is aborted already', async () => {
  await expect(systemClock.sleep(1000, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  expect(vi.getTimerCount()).toBe(0);
});

test('a signal that outlives many sleeps gathers no listeners', async () => {
  const { signal } = new AbortController();
  for (let round = 0; round < 3; round++) {
    const sleep = systemClock.sleep(10, signal);
    await vi.advanceTimersByTimeAsync(10);
    await sleep;
  }
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('a timer of the machine stands in for the one that a clock does not have', () => {
  const ring = vi.fn();
  startTimer(systemClock, 100, ring);
  startTimer(systemClock, 50, ring)();
  vi.advanceTimersByTime(99);
  expect(ring).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(ring).toHaveBeenCalledOnce();
});

test("a clock's own timer goes before that of the machine", () => {
  const stop = () => {};
  const timer = vi.fn(() => stop);
  const ring = () => {};
  expect(startTimer({ ...systemClock, timer }, 100, ring)).toBe(stop);
  expect(timer).toHaveBeenCalledWith(100, ring);
  expect(vi.getTimerCount()).toBe(0);
});

test('a timer of more than 24 days, further than one of the machine goes, does not ring at once', () => {
  const day = 24 * 60 * 60 * 1000;
  const ring = vi.fn();
  startTimer(systemClock, 30 * day, ring);
  vi.advanceTimersByTime(24 * day);
  expect(ring).not.toHaveBeenCalled();
});
