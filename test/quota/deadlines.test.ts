import { expect, test } from 'vitest';
import { FrontQuotaError } from '../../src/errors.js';
import { Deadlines } from '../../src/quota/deadlines.js';
import type { WaitEvent } from '../../src/quota/events.js';
import type { Priority } from '../../src/quota/priority.js';
import { RouteGuard } from '../../src/quota/route-guard.js';
import { WaitingCall } from '../../src/quota/waiting-call.js';
import { WaitingRoom } from '../../src/quota/waiting-room.js';
import { createManualClock } from '../helpers/manual-clock.js';
import { createCaller } from './drain.js';
import { request } from './model-server.js';

/** Deadlines of a room where each call waits `perCall` ms for each that goes before it, and a second more at a guard. */
function setup(perCall = 1000) {
  const clock = createManualClock();
  const started = clock.now();
  const room = new WaitingRoom();
  const events: WaitEvent[] = [];
  const failed: [number, unknown][] = [];
  const caller = createCaller({ onEvent: (event) => events.push(event) });
  const fail = (call: WaitingCall, reason: unknown) => {
    room.leave(call);
    failed.push([call.order, reason]);
  };
  const deadlines = new Deadlines(
    clock,
    room,
    (n, _priority, guard, nth) => n * perCall + (guard === undefined ? 0 : 1000 * nth),
    fail,
  );
  const enter = (order: number, longest: number, priority: Priority = 'interactive') => {
    const call = new WaitingCall(request({ priority }), caller, order, started, started + longest);
    room.enter(call);
    return call;
  };
  const park = (call: WaitingCall, guard: RouteGuard) => {
    room.take(() => 1);
    call.guard = guard;
    guard.park(call);
  };
  return {
    ...{ clock, deadlines, room, events, failed, enter, park },
    next: () => deadlines.next - started,
    createGuard: () => new RouteGuard(0, 1000, clock, () => {}),
  };
}

test('a call that would wait past its deadline fails, with the wait and what it accepts', async () => {
  const { clock, deadlines, failed, enter } = setup();
  await clock.sleep(400);
  expect(deadlines.admit(enter(1, 2399), 2, 0, clock.now())).toBe(false);
  expect(deadlines.admit(enter(2, 2400), 2, 0, clock.now())).toBe(true);
  expect(failed).toEqual([[1, expect.any(FrontQuotaError)]]);
  const message = 'GET /conversations: would wait about 2000 ms for quota, and maxWait is 2399 ms';
  expect(failed[0]?.[1]).toMatchObject({ wait: 2000, operation: 'GET /conversations', message });
});

test('a call whose deadline has come fails although its turn is near', async () => {
  const { clock, deadlines, failed, enter } = setup(0);
  const call = enter(1, 400);
  expect(deadlines.admit(call, 1, 0, clock.now())).toBe(true);
  await clock.sleep(400);
  expect(deadlines.admit(call, 1, 0, clock.now())).toBe(false);
  expect(failed).toHaveLength(1);
});

test('the next look is when the first of those who wait runs out of time', () => {
  const { clock, deadlines, enter, next } = setup(1);
  expect(next()).toBe(Number.POSITIVE_INFINITY);
  for (const [order, longest] of [5000, 3000, 4000].entries())
    deadlines.admit(enter(order, longest), 1, 0, clock.now());
  expect(next()).toBe(3000);
  deadlines.review();
  expect(next()).toBe(3000);
});

test('looks at everybody every tenth of a second at most', () => {
  const { deadlines, enter, next } = setup(1);
  enter(1, 30);
  deadlines.review();
  expect(next()).toBe(100);
});

test('a caller is told once, when the wait is a millisecond or more', async () => {
  const { clock, deadlines, events, enter } = setup(0.6);
  const call = enter(1, 60_000);
  deadlines.admit(call, 1, 0, clock.now());
  await undefined;
  expect(events).toEqual([]);
  deadlines.admit(call, 3, 0, clock.now());
  deadlines.admit(call, 5, 0, clock.now());
  expect(events).toEqual([]);
  await undefined;
  const operation = 'GET /conversations';
  expect(events).toEqual([{ type: 'wait', operation, priority: 'interactive', reason: 'quota', wait: 2 }]);
});

test('calls count in their order, bulk ones behind the interactive ones, and those that fail do not', () => {
  const { deadlines, failed, enter } = setup();
  enter(1, 3000, 'bulk');
  enter(2, 1000);
  enter(3, 1999);
  enter(4, 2000);
  enter(5, 3999, 'bulk');
  enter(6, 4999, 'bulk');
  deadlines.review();
  // Three interactive calls wait when it begins to look: the bulk calls are the fourth and those behind it.
  expect(failed.map(([order, error]) => [order, (error as FrontQuotaError).wait])).toEqual([
    [1, 4000],
    [3, 2000],
    [5, 4000],
  ]);
});

test('calls at a guard count among those at that guard, and are told that it is their route', async () => {
  const { deadlines, failed, events, enter, park, createGuard } = setup();
  const [one, other] = [createGuard(), createGuard()];
  park(enter(1, 2000), one);
  park(enter(2, 2999), one);
  park(enter(3, 3000), one);
  park(enter(4, 2000), other);
  enter(5, 1000);
  enter(6, 2000);
  deadlines.review();
  await undefined;
  expect(failed.map(([order]) => order)).toEqual([2]);
  expect(events.map(({ reason, wait }) => [reason, wait])).toEqual([
    ['route', 2000],
    ['route', 3000],
    ['route', 2000],
    ['quota', 1000],
    ['quota', 2000],
  ]);
});

test('a call that its guard has let go on counts among those that wait for the quota', () => {
  const { deadlines, failed, enter, createGuard } = setup();
  const call = enter(1, 1000);
  call.guard = createGuard();
  call.place = 'returned';
  enter(2, 1999);
  deadlines.review();
  expect(failed.map(([order]) => order)).toEqual([2]);
});
