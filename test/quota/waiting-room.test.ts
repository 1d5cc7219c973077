import { expect, test } from 'vitest';
import type { Priority } from '../../src/quota/priority.js';
import { RouteGuard } from '../../src/quota/route-guard.js';
import { WaitingCall } from '../../src/quota/waiting-call.js';
import { WaitingRoom } from '../../src/quota/waiting-room.js';
import { createManualClock } from '../helpers/manual-clock.js';
import { createCaller } from './drain.js';
import { request } from './model-server.js';

const caller = createCaller();

function setup(interactive: number, bulk: number) {
  const room = new WaitingRoom();
  let order = 0;
  const enter = (priority?: Priority) => {
    const options = priority === undefined ? {} : { priority };
    const call = new WaitingCall(request(options), caller, ++order, 0, 0);
    room.enter(call);
    return call;
  };
  for (let each = 0; each < interactive; each++) enter();
  for (let each = 0; each < bulk; each++) enter('bulk');
  const take = (spare: Partial<Record<Priority, number>> = {}) =>
    room.take((priority) => spare[priority] ?? 1)?.priority;
  return { room, enter, take };
}

test('while both wait, every tenth that goes is a bulk call', () => {
  const { take } = setup(30, 30);
  const taken = Array.from({ length: 30 }, () => take());
  expect(taken.flatMap((priority, index) => (priority === 'bulk' ? [index + 1] : []))).toEqual([10, 20, 30]);
});

test('a bulk call’s turn comes by the calls that went before it, not by those that nobody stood behind', () => {
  const { take, enter } = setup(30, 0);
  for (let each = 0; each < 9; each++) take();
  for (let each = 0; each < 3; each++) enter('bulk');
  expect(Array.from({ length: 10 }, () => take()).indexOf('bulk')).toBe(9);
});

test('without interactive calls bulk ones go, and the other way round', () => {
  const { room, take } = setup(1, 2);
  expect([take(), take(), take(), take()]).toEqual(['interactive', 'bulk', 'bulk', undefined]);
  expect(room.queued('interactive') + room.queued('bulk')).toBe(0);
});

test('nobody goes where nothing is to spare', () => {
  const { take } = setup(2, 2);
  expect(take({ interactive: 0, bulk: 0 })).toBeUndefined();
  expect(take({ interactive: 0 })).toBe('bulk');
  expect(take({ bulk: 0 })).toBe('interactive');
  expect(take({ bulk: 0 })).toBe('interactive');
  expect(take({ bulk: 0 })).toBeUndefined();
});

test('a call that leaves is out of its line, wherever it waits', () => {
  const { room, enter } = setup(0, 0);
  const clock = createManualClock();
  const guard = new RouteGuard(0, 1000, clock, () => {});
  const [queued, parked, last] = [enter(), enter(), enter()];
  room.leave(queued);
  expect([room.queued('interactive'), room.all.size]).toEqual([2, 2]);
  expect(room.take(() => 1)).toBe(parked);
  parked.guard = guard;
  guard.park(parked);
  expect([room.queued('interactive'), room.all.size, guard.parked]).toEqual([1, 2, 1]);
  room.leave(parked);
  expect([room.queued('interactive'), room.all.size, guard.parked]).toEqual([1, 1, 0]);
  expect(room.take(() => 1)).toBe(last);
});
