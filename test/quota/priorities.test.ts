import { expect, test } from 'vitest';
import { createCaller, createTestGovernor, drain, sendThrough } from './drain.js';
import { createModelServer, request } from './model-server.js';
import { createVirtualClock } from './virtual-clock.js';

const MINUTE = 60_000;

function setup(options = {}) {
  const clock = createVirtualClock();
  const server = createModelServer(clock, { latency: () => 10 });
  const governor = createTestGovernor(clock, options);
  const send = sendThrough(governor, server);
  const after = (time: number) => server.accepted.filter((each) => each - started < time).length;
  const started = clock.now();
  return { clock, server, governor, send, after, started };
}

test('bulk calls leave a fifth of the limit while the window is young, and use it up as it ends', async () => {
  const { clock, send, after } = setup();
  await clock.run(drain(send, 100, { priority: 'bulk' }));
  expect(after(1000)).toBe(80);
  expect(after(MINUTE / 2 + 1000)).toBe(90);
  expect(after(MINUTE)).toBe(100);
});

test('takes the reserve from its option', async () => {
  const { clock, send, after } = setup({ reserve: 0.5 });
  await clock.run(drain(send, 60, { priority: 'bulk' }));
  expect(after(500)).toBe(50);
});

test('an interactive call goes at once although bulk calls wait', async () => {
  const { clock, send, started } = setup();
  const bulk = drain(send, 300, { priority: 'bulk' });
  await clock.run(clock.sleep(5000));
  const from = clock.now();
  await clock.run(send(request()));
  expect(clock.now() - from).toBe(20);
  await clock.run(bulk);
  expect(clock.now() - started).toBeLessThan(4 * MINUTE);
});

test('bulk work finishes under a flood of interactive calls', async () => {
  const { clock, send, started } = setup();
  let isDone = false;
  const bulk = drain(send, 40, { priority: 'bulk' }).then(() => {
    isDone = true;
  });
  const flood = Array.from({ length: 150 }, async () => {
    while (!isDone) await send(request());
  });
  await clock.run(bulk);
  expect(clock.now() - started).toBeLessThan(5 * MINUTE);
  await clock.run(Promise.all(flood));
});

test('calls of one caller and priority go in the order they came', async () => {
  const { clock, send, server } = setup();
  const calls = Array.from({ length: 250 }, () => request());
  await clock.run(Promise.all(calls.map(send)));
  expect(server.order.map((each) => calls.indexOf(each))).toEqual(calls.map((_, index) => index));
});

test('callers take turns: one with a single call does not wait for one with hundreds', async () => {
  const { clock, send, server, governor } = setup();
  const many = drain(send, 150);
  await clock.run(clock.sleep(3000));
  const few = sendThrough(governor, server, createCaller());
  const from = clock.now();
  const one = request();
  await clock.run(few(one));
  expect(clock.now() - from).toBeLessThan(MINUTE);
  expect(server.order.indexOf(one)).toBeLessThan(103);
  await clock.run(many);
});
