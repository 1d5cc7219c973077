import { expect, test } from 'vitest';
import { LearnedGuard } from '../../src/quota/learned-guard.js';
import type { Priority } from '../../src/quota/priority.js';
import { RouteGuard } from '../../src/quota/route-guard.js';
import { WaitingCall } from '../../src/quota/waiting-call.js';
import { createCaller } from './drain.js';
import { request } from './model-server.js';
import { createVirtualClock } from './virtual-clock.js';

/** A guard of so many requests per second, and which calls it let go on, by their orders. */
function setup(Guard: typeof RouteGuard = RouteGuard, limit = 2, window = 1000) {
  const clock = createVirtualClock();
  const started = clock.now();
  const released: number[] = [];
  const guard = new Guard(limit, window, clock, ({ order }) => released.push(order));
  const park = (order: number, priority: Priority = 'interactive') => {
    const call = new WaitingCall(request({ priority }), createCaller(), order, 0, 0);
    guard.park(call);
    return call;
  };
  const send = (count = 1) => {
    for (let each = 0; each < count; each++) guard.send(clock.now());
  };
  const settle = (count = 1) => {
    for (let each = 0; each < count; each++) guard.settle(clock.now(), false);
  };
  return {
    ...{ clock, guard, released, park, send, settle },
    pass: (ms: number) => clock.run(clock.sleep(ms)),
    passed: () => clock.now() - started,
    room: () => guard.room(clock.now()),
    wait: (n: number) => guard.wait(n, clock.now()),
  };
}

test('a place is taken until a window after its answer came', async () => {
  const { send, settle, pass, room } = setup();
  expect(room()).toBe(2);
  send();
  expect(room()).toBe(1);
  await pass(5000);
  settle();
  expect(room()).toBe(1);
  await pass(999);
  expect(room()).toBe(1);
  await pass(1);
  expect(room()).toBe(2);
});

test('while it is closed it has no room, and a shorter refusal does not open it', async () => {
  const { clock, guard, pass, room, wait } = setup();
  guard.refuse(700, clock.now());
  guard.refuse(300, clock.now());
  expect([room(), wait(1)]).toEqual([0, 700]);
  await pass(699);
  expect([room(), wait(1)]).toEqual([0, 1]);
  await pass(1);
  expect([room(), wait(1)]).toEqual([2, 0]);
});

test('says how long the nth of further calls would wait', async () => {
  const { send, settle, pass, wait } = setup();
  const waits = () => [1, 2, 3, 4, 5].map(wait);
  expect(waits()).toEqual([0, 0, 1000, 1000, 2000]);
  send(2);
  expect(waits()).toEqual([1000, 1000, 2000, 2000, 3000]);
  settle(2);
  await pass(400);
  expect(waits()).toEqual([600, 600, 1600, 1600, 2600]);
});

test('closed for a moment, it does not wait for places that are taken for longer while others are free', async () => {
  const { clock, guard, send, settle, park, pass, wait, released } = setup(RouteGuard, 3, 3_600_000);
  send();
  settle();
  guard.refuse(500, clock.now());
  expect([1, 2, 3].map(wait)).toEqual([500, 500, 3_600_000]);
  for (const order of [1, 2, 3]) park(order);
  await pass(500);
  expect(released).toEqual([1, 2]);
});

test('holds calls until places become free, interactive ones first, each in its order', async () => {
  const { guard, send, settle, park, released, pass } = setup();
  send(2);
  for (const order of [1, 2]) park(order, 'bulk');
  for (const order of [3, 4]) park(order);
  expect([guard.parked, released]).toEqual([4, []]);
  settle();
  await pass(400);
  settle();
  await pass(599);
  expect(released).toEqual([]);
  await pass(1);
  expect(released).toEqual([3]);
  await pass(400);
  expect(released).toEqual([3, 4]);
  expect(guard.parked).toBe(2);
});

test('lets no more go on than there is room for, counting those that were let go on and not sent yet', async () => {
  const { clock, guard, park, released, pass } = setup();
  guard.refuse(500, clock.now());
  const calls = [1, 2, 3, 4].map((order) => park(order));
  await pass(500);
  expect(released).toEqual([1, 2]);
  expect(calls.map(({ place }) => place)).toEqual(['returned', 'returned', 'parked', 'parked']);
  guard.release();
  expect(released).toEqual([1, 2]);
  // The first one is given up while it waits for the company's quota.
  guard.leave(calls[0] ?? expect.unreachable());
  guard.release();
  expect(released).toEqual([1, 2, 3]);
});

test('a call that is given up while it is held leaves its place to the next', async () => {
  const { clock, guard, park, released, pass } = setup();
  guard.refuse(500, clock.now());
  const [one] = [1, 2, 3].map((order) => park(order));
  guard.leave(one ?? expect.unreachable());
  expect([one?.place, guard.parked]).toEqual(['queue', 2]);
  await pass(500);
  expect(released).toEqual([2, 3]);
});

test('a call that is held although there is room goes on at once', () => {
  const { park, released } = setup();
  park(1);
  expect(released).toEqual([1]);
});

test('holds no timer while nothing is held', async () => {
  const { clock, guard, park, pass, send, settle } = setup();
  send(2);
  const one = park(1);
  settle(2);
  await pass(10);
  expect(clock.pending()).toBe(1);
  guard.leave(one);
  guard.release();
  expect(clock.pending()).toBe(0);
});

test('is idle once nothing is busy, taken, closed or held', async () => {
  const { clock, guard, send, settle, pass, park } = setup();
  const idle = () => guard.isIdle(clock.now());
  expect(idle()).toBe(true);
  send();
  expect(idle()).toBe(false);
  settle();
  expect(idle()).toBe(false);
  await pass(999);
  expect(idle()).toBe(false);
  await pass(1);
  expect(idle()).toBe(true);
  guard.refuse(500, clock.now());
  expect(idle()).toBe(false);
  const one = park(1);
  await pass(500);
  expect(one.place).toBe('returned');
  expect(idle()).toBe(true);
});

const setupLearned = () => setup(LearnedGuard, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);

test('what is learned begins with one request, and each that is taken lets one more go', () => {
  const { room, send, settle } = setupLearned();
  expect(room()).toBe(1);
  send();
  expect(room()).toBe(0);
  settle();
  expect(room()).toBe(2);
  send(2);
  expect(room()).toBe(0);
  settle(2);
  expect(room()).toBe(4);
});

test('a refusal after some were taken tells the limit, and its window', async () => {
  const { clock, guard, room, wait, send, settle, pass } = setupLearned();
  send();
  settle();
  send(2);
  await pass(100);
  settle(2);
  send();
  guard.refuse(600, clock.now());
  guard.settle(clock.now(), true);
  expect([guard.limit, guard.window]).toEqual([3, 700]);
  expect([room(), wait(1), wait(3)]).toEqual([0, 600, 700]);
  await pass(600);
  expect([room(), wait(3)]).toEqual([2, 100]);
  await pass(100);
  expect(room()).toBe(3);
});

test('a refusal before any was taken tells no limit, but how long to wait', async () => {
  const { clock, guard, room, wait, pass, send } = setupLearned();
  send();
  guard.refuse(600, clock.now());
  guard.settle(clock.now(), true);
  expect([guard.limit, guard.window]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  expect([room(), wait(1), wait(9)]).toEqual([0, 600, 600]);
  await pass(600);
  expect(room()).toBe(1);
});

test('refusals that lie far apart teach no limit', async () => {
  const { clock, guard, pass, send, settle } = setupLearned();
  send(1);
  settle(1);
  await pass(120_000);
  guard.refuse(1, clock.now());
  expect([guard.limit, guard.window]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  send(1);
  settle(1);
  await pass(119_000);
  guard.refuse(1000, clock.now());
  expect([guard.limit, guard.window]).toEqual([1, 120_000]);
});

test('a later refusal only narrows what was learned, by what was taken since', async () => {
  const { clock, guard, pass, send, settle } = setupLearned();
  const learn = async (taken: number, wait: number) => {
    send(taken);
    settle(taken);
    guard.refuse(wait, clock.now());
    await pass(10_000);
    return [guard.limit, guard.window];
  };
  expect(await learn(4, 500)).toEqual([4, 500]);
  expect(await learn(9, 900)).toEqual([4, 500]);
  expect(await learn(2, 300)).toEqual([2, 300]);
});

test('what was taken in a window that is over teaches nothing', async () => {
  const { clock, guard, pass, send, settle } = setupLearned();
  send(4);
  settle(4);
  guard.refuse(500, clock.now());
  await pass(1000);
  send(3);
  settle(3);
  await pass(500);
  send(2);
  settle(2);
  guard.refuse(200, clock.now());
  expect([guard.limit, guard.window]).toEqual([2, 200]);
});

test('a lesson is kept for ten minutes after the last refusal', async () => {
  const { clock, guard, pass } = setupLearned();
  guard.refuse(500, clock.now());
  await pass(599_999);
  expect(guard.isIdle(clock.now())).toBe(false);
  await pass(1);
  expect(guard.isIdle(clock.now())).toBe(true);
  guard.send(clock.now());
  expect(guard.isIdle(clock.now())).toBe(false);
});
