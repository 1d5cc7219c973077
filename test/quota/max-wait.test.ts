import { expect, test } from 'vitest';
import { FrontQuotaError } from '../../src/errors.js';
import type { WaitEvent } from '../../src/quota/events.js';
import { createCaller, createTestGovernor, drain, sendThrough } from './drain.js';
import { createModelServer, request } from './model-server.js';
import { createVirtualClock } from './virtual-clock.js';

const MINUTE = 60_000;

function setup(maxWait: number | undefined = undefined, limit = 100) {
  const clock = createVirtualClock();
  const server = createModelServer(clock, { limit, latency: () => 10 });
  const governor = createTestGovernor(clock);
  const events: WaitEvent[] = [];
  const caller = createCaller({ maxWait, onEvent: (event) => events.push(event) });
  return {
    clock,
    server,
    governor,
    events,
    send: sendThrough(governor, server, caller),
    started: clock.now(),
  };
}

test('a call that would wait longer than its maxWait fails at once, and says how long it would have been', async () => {
  const { clock, send, server } = setup();
  await clock.run(drain(send, 100));
  const from = clock.now();
  const error = await clock.run(send(request({ maxWait: 5000 })).catch((reason: unknown) => reason));
  expect(clock.now()).toBe(from);
  expect(error).toBeInstanceOf(FrontQuotaError);
  expect(error).toMatchObject({ code: 'FRONT_QUOTA', operation: 'GET /conversations' });
  const { wait } = error as FrontQuotaError;
  expect(wait).toBeGreaterThan(59_000);
  expect(wait).toBeLessThan(60_100);
  expect(server.accepted).toHaveLength(100);
});

test('by default interactive calls wait for the next window but not for the one after it', async () => {
  const { clock, send, server, started } = setup();
  const results = await clock.run(Promise.allSettled(Array.from({ length: 300 }, () => send(request()))));
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(100);
  expect(server.accepted).toHaveLength(200);
  expect(clock.now() - started).toBeLessThan(MINUTE + 1000);
});

test('calls fail as soon as the limit is known, not when their time is up', async () => {
  const { clock, send, started } = setup();
  let failedAt = 0;
  const calls = Array.from({ length: 300 }, () =>
    send(request()).catch(() => {
      failedAt = Math.max(failedAt, clock.now());
    }),
  );
  await clock.run(Promise.all(calls));
  expect(failedAt - started).toBeLessThan(1000);
});

test('bulk calls wait for as long as it takes', async () => {
  const { clock, send, server } = setup();
  await clock.run(drain(send, 400, { priority: 'bulk' }));
  expect(server.accepted).toHaveLength(400);
});

test('a 429 that names a longer wait than a call accepts fails it at once', async () => {
  const { clock, send, server, started } = setup();
  server.take(100);
  await expect(clock.run(send(request({ maxWait: 2000 })))).rejects.toThrow(FrontQuotaError);
  expect(clock.now() - started).toBe(20);
});

test('a call whose time is up fails to the millisecond, though nothing was heard', async () => {
  const { clock, governor, started } = setup();
  const silent = { ...createModelServer(clock), send: () => new Promise<Response>(() => {}) };
  const send = sendThrough(governor, silent);
  void send(request());
  await expect(clock.run(send(request({ maxWait: 300 })))).rejects.toThrow(FrontQuotaError);
  expect(clock.now() - started).toBe(300);
});

test('once nobody waits, no timer of a deadline is left', async () => {
  const { clock, send } = setup();
  await clock.run(drain(send, 150));
  expect(clock.pending()).toBe(0);
});

test('a call that waits for its route fails as soon as the route is closed for longer than it accepts', async () => {
  const { clock, governor, started } = setup();
  const route = { operation: 'POST /exports' };
  const resource = { limit: 5, window: 1 };
  const guards = { resource, operations: { 'POST /exports': { limit: 1, window: 3 } } };
  governor.settle(await governor.acquire(request(), createCaller()), { status: 200, headers: new Headers() });
  const acquire = async (maxWait: number) =>
    governor.acquire(request({ maxWait }, route), createCaller({ guards }));
  const first = await acquire(1000);
  const [impatient, patient] = [acquire(4000), acquire(9000)];
  const message = 'Rate limit exceeded for tier-1 route. Please retry in 8000 milliseconds.';
  clock.at(started + 50, () => governor.settle(first, { status: 429, headers: new Headers(), message }));
  await expect(clock.run(impatient)).rejects.toMatchObject({ wait: 8000 });
  expect(clock.now() - started).toBe(50);
  await clock.run(patient);
  expect(clock.now() - started).toBe(8050);
});

test('a client’s maxWait holds for calls that name none, of either priority', async () => {
  const { clock, send, server } = setup(1000);
  await clock.run(drain(send, 100));
  for (const priority of ['interactive', 'bulk'] as const)
    await expect(clock.run(send(request({ priority })))).rejects.toThrow('maxWait is 1000 ms');
  await clock.run(send(request({ maxWait: 2 * MINUTE })));
  expect(server.accepted).toHaveLength(101);
});

test('the wait of a call counts from its first attempt', async () => {
  const { clock, send, server } = setup();
  server.take(100);
  const calls = send(request({ maxWait: MINUTE + 1000 }));
  clock.at(clock.now() + MINUTE + 1, () => server.take(100));
  await expect(clock.run(calls)).rejects.toThrow(FrontQuotaError);
  expect(server.refused).toHaveLength(2);
});

test('a call that waits ends with the reason of its signal, and leaves nothing behind', async () => {
  const { clock, send, governor } = setup(Number.POSITIVE_INFINITY);
  await clock.run(drain(send, 100));
  const controller = new AbortController();
  const calls = Array.from({ length: 50 }, () => send(request({ signal: controller.signal })));
  expect(governor.status().waiting.interactive).toBe(50);
  controller.abort(new Error('enough'));
  const results = await Promise.allSettled(calls);
  expect(results.every((result) => result.status === 'rejected' && result.reason.message === 'enough')).toBe(
    true,
  );
  expect(governor.status().waiting.interactive).toBe(0);
  expect(clock.pending()).toBe(0);
});

test('a signal that is aborted before the call sends nothing', async () => {
  const { send, server } = setup();
  await expect(send(request({ signal: AbortSignal.abort(new Error('enough')) }))).rejects.toThrow('enough');
  expect(server.accepted).toHaveLength(0);
});

test('tells of each wait once, with its estimate and nothing of the call but its template', async () => {
  const { clock, send, events } = setup(Number.POSITIVE_INFINITY);
  await clock.run(drain(send, 350));
  expect(events).toHaveLength(250);
  const [event] = events;
  expect(event).toEqual({
    type: 'wait',
    operation: 'GET /conversations',
    priority: 'interactive',
    reason: 'quota',
    wait: expect.any(Number),
  });
  expect(event?.wait).toBeGreaterThan(59_000);
});

test('an observer that throws stops nobody', async () => {
  const clock = createVirtualClock();
  const thrown: unknown[] = [];
  const previous = process.rawListeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  process.once('uncaughtException', (error) => thrown.push(error));
  const onEvent = () => {
    onEvent.called += 1;
    if (onEvent.called === 1) throw new Error('of the observer');
  };
  onEvent.called = 0;
  const send = sendThrough(createTestGovernor(clock), createModelServer(clock), createCaller({ onEvent }));
  await clock.run(drain(send, 120));
  for (const listener of previous) process.on('uncaughtException', listener as () => void);
  expect(thrown).toHaveLength(1);
  expect(onEvent.called).toBe(20);
});

test.each([1, 100, 101, 250, 1000])('estimates how long %i calls take', async (calls) => {
  const { clock, send, governor } = setup();
  await clock.run(drain(send, 1));
  const estimate = governor.estimate(calls, 'interactive');
  const from = clock.now();
  await clock.run(drain(send, calls, { maxWait: Number.POSITIVE_INFINITY }));
  expect(clock.now() - from).toBeGreaterThanOrEqual(estimate * 0.98);
  expect(clock.now() - from).toBeLessThanOrEqual(estimate * 1.02 + 500);
});

test('estimates interactive calls by those of their kind that wait, bulk calls by all', async () => {
  const { clock, send, governor } = setup(Number.POSITIVE_INFINITY);
  await clock.run(drain(send, 100));
  void drain(send, 60);
  void drain(send, 30, { priority: 'bulk' });
  const windows = (calls: number, priority: 'interactive' | 'bulk') =>
    Math.round(governor.estimate(calls, priority) / MINUTE);
  expect([40, 41].map((calls) => windows(calls, 'interactive'))).toEqual([1, 2]);
  expect([10, 11].map((calls) => windows(calls, 'bulk'))).toEqual([1, 2]);
  expect(governor.status().waiting).toEqual({ interactive: 60, bulk: 30 });
});

test('after a refusal that names no quota, none is known', async () => {
  const { clock, governor } = setup();
  const permit = await governor.acquire(request(), createCaller());
  governor.settle(permit, { status: 429, headers: new Headers({ 'retry-after': '7' }) });
  const nothing = { limit: undefined, remaining: undefined, resetsAt: undefined };
  expect(governor.status()).toMatchObject(nothing);
  expect(governor.estimate(1)).toBeGreaterThanOrEqual(7000);
  await clock.run(clock.sleep(MINUTE));
  expect(governor.status()).toMatchObject(nothing);
});

test('a refusal that names no quota fails nobody who can wait for the time that it names', async () => {
  const { clock, governor, started } = setup();
  let calls = 0;
  const bare = async () => {
    await clock.sleep(10);
    return ++calls === 1
      ? new Response('{}', { status: 429, headers: { 'retry-after': '7' } })
      : new Response('{}');
  };
  await clock.run(
    drain(sendThrough(governor, { ...createModelServer(clock), send: bare }), 20, { maxWait: 8000 }),
  );
  expect(clock.now() - started).toBeLessThan(7200);
});

test('once a window is over, the next one is known to have its limit, and no end', async () => {
  const { clock, send, governor } = setup();
  await clock.run(drain(send, 30));
  await clock.run(clock.sleep(MINUTE));
  expect(governor.status()).toMatchObject({ limit: 100, remaining: 100, resetsAt: undefined });
});

test('status says what is known', async () => {
  const { clock, send, governor } = setup(Number.POSITIVE_INFINITY);
  expect(governor.status()).toEqual({
    limit: undefined,
    remaining: undefined,
    resetsAt: undefined,
    inFlight: 0,
    waiting: { interactive: 0, bulk: 0 },
    share: 1,
    store: 'none',
  });
  await clock.run(drain(send, 30));
  const { resetsAt, ...rest } = governor.status();
  expect(rest).toMatchObject({ limit: 100, remaining: 70, inFlight: 0 });
  expect(Math.abs((resetsAt ?? 0) - clock.now() - MINUTE)).toBeLessThan(1000);
});
