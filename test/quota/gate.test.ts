import { expect, test } from 'vitest';
import { createCaller, createTestGovernor, drain, sendThrough } from './drain.js';
import { createModelServer, request } from './model-server.js';
import { createVirtualClock } from './virtual-clock.js';

/** A server that refuses the third request with these headers and this message, and takes all others. */
function refuseThird(headers: (now: number) => Record<string, string>, message?: string) {
  const clock = createVirtualClock();
  const sent: number[] = [];
  const send = async () => {
    sent.push(clock.now());
    const status = sent.length === 3 ? 429 : 200;
    await clock.sleep(10);
    const body = JSON.stringify({ _error: { status, title: 'Too many requests', message } });
    return new Response(status === 429 ? body : '{}', {
      status,
      headers: status === 429 ? headers(clock.now()) : {},
    });
  };
  const governor = createTestGovernor(clock);
  return { clock, sent, governor, send: sendThrough(governor, { ...createModelServer(clock), send }) };
}

test.each([
  ['seconds of retry-after', () => ({ 'retry-after': '7' }), undefined, 7000],
  ['an HTTP date', (now: number) => ({ 'retry-after': new Date(now + 9000).toUTCString() }), undefined, 8500],
  [
    'the milliseconds of the message',
    () => ({ 'retry-after': '8' }),
    'Please retry in 7123 milliseconds.',
    7123,
  ],
  [
    'the reset',
    (now: number) => ({ 'x-ratelimit-reset': ((now + 6000) / 1000).toFixed(3) }),
    undefined,
    6000,
  ],
  [
    'retry-after, where the reset contradicts it',
    (now: number) => ({ 'retry-after': '5', 'x-ratelimit-reset': String(now / 1000 + 50) }),
    undefined,
    5000,
  ],
  [
    'the reset, where it is finer than retry-after',
    (now: number) => ({ 'retry-after': '5', 'x-ratelimit-reset': String(now / 1000 + 4.2) }),
    undefined,
    4200,
  ],
  ['nothing readable', () => ({ 'retry-after': 'soon', 'x-ratelimit-reset': '' }), undefined, 1000],
])('after a 429 nobody sends before the time that Front named: %s', async (_, headers, message, wait) => {
  const { clock, sent, send } = refuseThird(headers, message);
  await clock.run(send(request()));
  await clock.run(send(request()));
  const refused = send(request());
  await clock.run(clock.sleep(11));
  await clock.run(Promise.all([refused, drain(send, 5)]));
  const [, , third = 0, fourth = 0] = sent;
  expect(fourth - third).toBeGreaterThanOrEqual(wait);
  expect(fourth - third).toBeLessThan(wait + 600);
});

test('starts again with one request, not with all that waited', async () => {
  const clock = createVirtualClock();
  const server = createModelServer(clock, { latency: () => 20 });
  server.take(100);
  const send = sendThrough(createTestGovernor(clock), server);
  await clock.run(drain(send, 80));
  expect(server.refused).toHaveLength(1);
  expect(server.accepted.filter((time) => time === server.accepted[0])).toHaveLength(1);
});

test('a refused call keeps its place before calls that came later', async () => {
  const clock = createVirtualClock();
  const server = createModelServer(clock, { latency: () => 20 });
  server.take(100);
  const send = sendThrough(createTestGovernor(clock), server);
  const first = request();
  const calls = [send(first), ...Array.from({ length: 9 }, () => send(request()))];
  await clock.run(Promise.all(calls));
  expect(server.order[0]).toBe(first);
});

test('a call that failed otherwise comes as a new one', async () => {
  const clock = createVirtualClock();
  const governor = createTestGovernor(clock);
  const failed = request();
  const permit = await governor.acquire(failed, caller());
  const waits = governor.acquire(request(), caller());
  governor.settle(permit, { status: 503, headers: new Headers() });
  const later = await waits;
  expect((await governor.acquire(failed, caller())).order).toBeGreaterThan(later.order);
});

test.each([{}, { 'GET /conversations': { limit: 2, window: 3 } }])(
  'gives leave at once where there is room: %j',
  (operations) => {
    const guards = { resource: { limit: 5, window: 1 }, operations };
    const governor = createTestGovernor(createVirtualClock());
    const permit = governor.acquire(request(), createCaller({ guards }));
    expect(permit).toMatchObject({ order: 1, stamp: 0 });
    expect(governor.acquire(request(), createCaller({ guards }))).toBeInstanceOf(Promise);
  },
);

test('an answer of an earlier window that comes late does not close the new one', async () => {
  const clock = createVirtualClock();
  const governor = createTestGovernor(clock);
  const now = clock.now();
  const reset = (time: number) => ({ 'x-ratelimit-limit': '100', 'x-ratelimit-reset': String(time / 1000) });
  const late = governor.acquire(request(), caller());
  const early = await clock.run(
    Promise.race([clock.sleep(1500), late]).then(() => governor.acquire(request(), caller())),
  );
  governor.settle(early, {
    status: 200,
    headers: new Headers({ ...reset(now + 60_000), 'x-ratelimit-remaining': '90' }),
  });
  const old = { ...reset(now - 5000), 'x-ratelimit-remaining': '-1', 'retry-after': '30' };
  governor.settle(await late, { status: 429, headers: new Headers(old) });
  expect(governor.status().remaining).toBe(90);
});

function caller() {
  return { maxWait: undefined, guards: undefined, onEvent: undefined };
}

test('of an answer that is no refusal, nothing is read but its headers', async () => {
  const clock = createVirtualClock();
  const server = createModelServer(clock);
  const send = createTestGovernor(clock).wrap(server.send, caller());
  const [first, second] = await clock.run(Promise.all([send(request()), send(request())]));
  expect([first.bodyUsed, second.bodyUsed]).toEqual([false, false]);
});
