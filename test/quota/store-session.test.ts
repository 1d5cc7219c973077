import { expect, test } from 'vitest';
import { FrontQuotaError } from '../../src/errors.js';
import type { StoreEvent, WaitEvent } from '../../src/quota/events.js';
import type { QuotaAsk, QuotaGrant, QuotaStore } from '../../src/quota/store.js';
import { createTestGovernor, drain, sendThrough } from './drain.js';
import { createModelServer, request } from './model-server.js';
import { createVirtualClock, type VirtualClock } from './virtual-clock.js';

type Answer = (ask: QuotaAsk) => QuotaGrant | Promise<QuotaGrant>;

const generous: Answer = ({ interactive, bulk }) => ({ interactive, bulk, stamp: 1, wait: 0 });

function setup(answer: (clock: VirtualClock) => Answer = () => generous) {
  const clock = createVirtualClock();
  const server = createModelServer(clock, { latency: () => 10 });
  const asks: QuotaAsk[] = [];
  const events: StoreEvent[] = [];
  const give = answer(clock);
  const store: QuotaStore = {
    lease: 5000,
    exchange: async (ask) => {
      asks.push(ask);
      return give(ask);
    },
  };
  const onEvent = (event: StoreEvent) => events.push(event);
  const governor = createTestGovernor(clock, { store, company: 'planet-express', onEvent });
  return { clock, server, asks, events, governor, send: sendThrough(governor, server) };
}

test('asks for all that wait at once, and tells what is in flight and what was learned', async () => {
  const { clock, send, asks } = setup();
  await clock.run(drain(send, 30));
  expect(asks[0]).toMatchObject({
    company: 'planet-express',
    inFlight: 0,
    interactive: 30,
    bulk: 0,
    reserve: 0.2,
  });
  await clock.run(clock.sleep(100));
  expect(asks.at(-1)).toMatchObject({ inFlight: 0, interactive: 0, bulk: 0 });
  const news = asks.map((ask) => ask.news?.remaining).filter((remaining) => remaining !== undefined);
  expect(Math.min(...news)).toBe(70);
  expect(new Set(asks.flatMap((ask) => ask.news?.stamp ?? []))).toEqual(new Set([1]));
  expect(asks.length).toBeLessThan(10);
});

test('a call that would wait longer than it may fails as soon as the store says so', async () => {
  const { clock, governor, server } = setup(() => () => ({
    interactive: 0,
    bulk: 0,
    stamp: 1,
    wait: 30_000,
  }));
  const events: WaitEvent[] = [];
  const caller = { maxWait: undefined, guards: undefined, onEvent: (event: WaitEvent) => events.push(event) };
  const send = governor.wrap(server.send, caller);
  const from = clock.now();
  const patient = send(request());
  const hasty = send(request({ maxWait: 2000 }));

  const error = await clock.run(hasty.catch((reason: unknown) => reason));
  expect(clock.now() - from).toBeLessThan(100);
  expect(error).toBeInstanceOf(FrontQuotaError);
  expect((error as FrontQuotaError).wait).toBe(30_000);
  expect(events).toMatchObject([{ type: 'wait', reason: 'quota', wait: 30_000 }]);
  patient.catch(() => undefined);
});

test('sends no more than is granted, and asks again when it was told to', async () => {
  const granted = [2, 0, 3];
  const times: number[] = [];
  const { clock, send, server } = setup((clock) => (ask) => {
    if (ask.interactive > 0) times.push(clock.now());
    return { interactive: ask.interactive > 0 ? (granted.shift() ?? 0) : 0, bulk: 0, stamp: 1, wait: 400 };
  });
  void drain(send, 6);
  await clock.run(clock.sleep(300));
  expect(server.accepted).toHaveLength(2);
  await clock.run(clock.sleep(1000));
  expect(server.accepted).toHaveLength(5);
});

test('is heard of while its requests are in flight, so that its lease goes on', async () => {
  const { clock, asks, governor } = setup();
  const silent = createModelServer(clock, { latency: () => 6000 });
  const call = sendThrough(governor, silent)(request());
  await clock.run(clock.sleep(6000));
  const beats = asks.filter(({ inFlight }) => inFlight === 1);
  expect(beats.length).toBeGreaterThanOrEqual(3);
  await clock.run(call);
});

test('says nothing and holds no timer once nothing waits and nothing is in flight', async () => {
  const { clock, send, asks } = setup();
  await clock.run(drain(send, 3));
  await clock.run(clock.sleep(100));
  const said = asks.length;
  await clock.run(clock.sleep(60_000));
  expect(asks).toHaveLength(said);
  expect(clock.pending()).toBe(0);
});

test.each([
  ['fails', () => Promise.reject(new Error('ECONNREFUSED'))],
  ['is silent', () => new Promise<QuotaGrant>(() => {})],
  ['talks nonsense', () => Promise.resolve(undefined as unknown as QuotaGrant)],
])('paces by headers while the store %s, says so once, and comes back by itself', async (_, broken) => {
  let isBroken = true;
  const { clock, send, server, events, governor } = setup(
    () => (ask) => (isBroken ? broken() : generous(ask)),
  );
  await clock.run(drain(send, 150));
  expect(server.accepted).toHaveLength(150);
  expect(server.refused).toHaveLength(0);
  expect(events).toMatchObject([{ type: 'store', available: false }]);
  expect(governor.status().store).toBe('unavailable');
  await clock.run(clock.sleep(60_000));
  expect(clock.pending()).toBe(0);
  isBroken = false;
  await clock.run(clock.sleep(60_000));
  await clock.run(send(request()));
  await clock.run(clock.sleep(2000));
  expect(events).toMatchObject([
    { type: 'store', available: false },
    { type: 'store', available: true },
  ]);
  expect(governor.status().store).toBe('available');
});

test.each([
  [Object.assign(new Error('connect 10.0.0.1:6379'), { code: 'ECONNREFUSED' }), 'Error ECONNREFUSED'],
  [new TypeError('EVALSHA front-fetch:quota:planet-express'), 'TypeError'],
  ['a secret', 'Error'],
  [{ name: 7, code: { key: 'a secret' } }, ''],
])('says why the store is lost, without the message of %o', async (error, reason) => {
  const { clock, send, events } = setup(() => () => Promise.reject(error));
  await clock.run(send(request()));
  expect(events).toEqual([{ type: 'store', available: false, reason }]);
});

test('does not use a grant that came when its lease was over', async () => {
  let isFirst = true;
  const { clock, send, server, asks } = setup((clock) => async (ask) => {
    if (isFirst) {
      isFirst = false;
      await clock.sleep(999);
      clock.jump(10_000);
    }
    return generous(ask);
  });
  await clock.run(send(request()));
  expect(server.accepted).toHaveLength(1);
  expect(asks.filter(({ interactive }) => interactive === 1).length).toBeGreaterThan(1);
});

test('gives back what it cannot use', async () => {
  const { clock, send, asks } = setup(() => ({ interactive }) => ({
    interactive: 5 * interactive,
    bulk: 0,
    stamp: 1,
    wait: 0,
  }));
  await clock.run(send(request()));
  expect(asks[1]).toMatchObject({ inFlight: 1, interactive: 0 });
});

test('a bulk call whose turn has come uses an interactive call’s grant, not one more', async () => {
  const { clock, send, server } = setup(() => ({ interactive }) => ({
    interactive: Math.min(10, interactive),
    bulk: 0,
    stamp: 1,
    wait: 100_000,
  }));
  void drain(send, 20);
  void drain(send, 20, { priority: 'bulk' });
  await clock.run(clock.sleep(5));
  await clock.run(clock.sleep(6));
  expect(server.accepted).toHaveLength(10);
  expect(server.order.filter(({ options }) => options.priority === 'bulk')).toHaveLength(1);
});

test('an interactive call asks at once although a bulk call was told to wait', async () => {
  const { clock, send, server } = setup(() => ({ interactive }) => ({
    interactive,
    bulk: 0,
    stamp: 1,
    wait: 60_000,
  }));
  void send(request({ priority: 'bulk' }));
  await clock.run(clock.sleep(100));
  await clock.run(send(request()));
  expect(server.accepted).toHaveLength(1);
});

test('calls that come while the store is asked about nothing ask again at once', async () => {
  const { clock, send } = setup((clock) => async (ask) => {
    await clock.sleep(5);
    return { interactive: ask.interactive, bulk: 0, stamp: 1, wait: 60_000 };
  });
  const started = clock.now();
  await clock.run(send(request()));
  await clock.run(send(request()));
  expect(clock.now() - started).toBeLessThan(100);
});

test('what is granted after a refusal, before the store has heard of it, is not sent but given back', async () => {
  const { clock, send, server, asks } = setup((clock) => async (ask) => {
    await clock.sleep(25);
    return generous(ask);
  });
  server.take(100);
  const first = send(request());
  clock.at(clock.now() + 26, () => void send(request()));
  void first;
  await clock.run(clock.sleep(1000));
  expect(server.refused).toHaveLength(1);
  expect(server.accepted).toHaveLength(0);
  expect(asks.some(({ news }) => news?.refusedFor !== undefined)).toBe(true);
});
