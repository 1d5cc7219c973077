import { expect, test } from 'vitest';
import { guards } from '../../generated/guards.js';
import { FrontQuotaError } from '../../src/errors.js';
import type { CallOptions } from '../../src/types.js';
import { createCaller, createTestGovernor, drain, sendThrough } from './drain.js';
import { createModelServer, type ModelOptions, request } from './model-server.js';
import { createVirtualClock } from './virtual-clock.js';

const HOST = 'https://api2.frontapp.com';

function setup(options: ModelOptions = {}) {
  const clock = createVirtualClock();
  const server = createModelServer(clock, { limit: 1000, ...options });
  const caller = createCaller({ guards: guards.core });
  const send = sendThrough(createTestGovernor(clock), server, caller);
  const call = (operation: string, path: string, init: CallOptions = {}) =>
    send(request(init, { operation, url: HOST + path }));
  const times = (operation: string) =>
    server.accepted.filter((_, index) => server.order[index]?.operation === operation);
  return { clock, server, send, call, times, started: clock.now() };
}

/** The most requests that came within any span of so many ms. */
function densest(times: readonly number[], span: number): number {
  return Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + span).length));
}

test.each([
  ['POST /analytics/reports', '/analytics/reports', 1, 3000],
  ['POST /analytics/exports', '/analytics/exports', 1, 3000],
  ['POST /exports', '/exports', 1, 1000],
  ['POST /links', '/links', 60, 60_000],
  ['POST /messages/{message_id}/seen', '/messages/msg_1/seen', 10, 3_600_000],
  ['PATCH /conversations/{conversation_id}', '/conversations/cnv_1', 5, 1000],
])('%s: Front never sees more than it takes', async (operation, path, limit, span) => {
  const { clock, call, times, started } = setup({ latency: () => 30 * Math.random() });
  const calls = limit * 3 + 1;
  await clock.run(Promise.all(Array.from({ length: calls }, () => call(operation, path))));
  expect(densest(times(operation), span)).toBe(limit);
  expect(clock.now() - started).toBeLessThan(3 * span + 3000);
});

test('searches take at most 40 % of the company’s limit', async () => {
  const { clock, call, times } = setup({ limit: 50 });
  const operation = 'GET /conversations/search/{query}';
  expect(guards.core.operations[operation]?.companyShare).toBe(0.4);
  await clock.run(call('GET /me', '/me'));
  await clock.run(
    Promise.all(Array.from({ length: 45 }, () => call(operation, '/conversations/search/order'))),
  );
  expect(densest(times(operation), 60_000)).toBe(20);
});

test('counts each resource and each message on its own, whatever the method and the query', async () => {
  const { clock, call, times, started } = setup();
  await clock.run(call('GET /me', '/me'));
  const six = [1, 2, 3, 4, 5, 6].map((id) =>
    call('GET /conversations/{conversation_id}', `/conversations/cnv_${id}`),
  );
  await clock.run(Promise.all(six));
  expect(clock.now() - started).toBeLessThan(1000);
  const mixed = Array.from({ length: 6 }, (_, index) =>
    index % 2 === 0
      ? call('GET /conversations/{conversation_id}', `/conversations/cnv_9?n=${index}`)
      : call('PATCH /conversations/{conversation_id}', '/conversations/cnv_9'),
  );
  await clock.run(Promise.all(mixed));
  const all = [
    ...times('GET /conversations/{conversation_id}').slice(6),
    ...times('PATCH /conversations/{conversation_id}'),
  ];
  expect(densest(all, 1000)).toBe(5);
});

test('counts the marks of each message on their own', async () => {
  const { clock, call, started } = setup();
  const operation = 'POST /messages/{message_id}/seen';
  const marks = ['msg_1', 'msg_2', 'msg_3'].flatMap((id) =>
    Array.from({ length: 5 }, () => call(operation, `/messages/${id}/seen`)),
  );
  await clock.run(Promise.all(marks));
  expect(clock.now() - started).toBeLessThan(5000);
});

test('a list is no single resource', async () => {
  const { clock, call, times, started } = setup();
  await clock.run(
    Promise.all(Array.from({ length: 50 }, () => call('GET /conversations', '/conversations'))),
  );
  expect(times('GET /conversations').every((time) => time < started + 1500)).toBe(true);
});

test('a guarded route that waits holds up nobody else, not even of the same caller', async () => {
  const { clock, call, started, times } = setup();
  const reports = Array.from({ length: 20 }, () => call('POST /analytics/reports', '/analytics/reports'));
  const others = Array.from({ length: 20 }, () => call('GET /contacts', '/contacts'));
  await clock.run(Promise.all(others));
  expect(clock.now() - started).toBeLessThan(1500);
  await clock.run(Promise.all(reports));
  expect(times('POST /analytics/reports')).toHaveLength(20);
});

test('an interactive call to a guarded route goes before bulk calls that wait there', async () => {
  const { clock, call, server } = setup();
  const path = '/analytics/reports';
  const bulk = Array.from({ length: 4 }, () => call('POST /analytics/reports', path, { priority: 'bulk' }));
  await clock.run(clock.sleep(1000));
  await clock.run(call('POST /analytics/reports', path, { priority: 'interactive' }));
  expect(server.order.map(({ options }) => options.priority)).toEqual(['bulk', 'interactive']);
  await clock.run(Promise.all(bulk));
});

test('an aborted call gives its place at a guard to the next', async () => {
  const { clock, call, times, started } = setup();
  const first = call('POST /analytics/reports', '/analytics/reports');
  const controller = new AbortController();
  const second = call('POST /analytics/reports', '/analytics/reports', { signal: controller.signal });
  const third = call('POST /analytics/reports', '/analytics/reports');
  controller.abort(new Error('enough'));
  await expect(second).rejects.toThrow('enough');
  await clock.run(Promise.all([first, third]));
  expect(times('POST /analytics/reports')).toHaveLength(2);
  expect(clock.now() - started).toBeLessThan(3300);
});

test('a 429 with quota left closes its route alone', async () => {
  const { clock, send, server, started } = setup({ route: 5 });
  await clock.run(drain(send, 20));
  const refusedAt = server.refused[0] ?? 0;
  expect(refusedAt - started).toBeLessThan(1000);
  const after = server.accepted.filter((time) => time > refusedAt && time < started + 1000);
  expect(after).toHaveLength(0);
});

test('refusals teach how many a route takes in which time: later calls are not refused', async () => {
  const { clock, send, server } = setup({ route: 5 });
  await clock.run(drain(send, 60));
  const learned = server.refused.length;
  expect(learned).toBeLessThanOrEqual(12);
  const again = clock.now();
  await clock.run(drain(send, 60));
  expect(server.refused).toHaveLength(learned);
  expect(clock.now() - again).toBeLessThan(16_000);
});

test('a 429 with quota left on one route lets others go on', async () => {
  const { clock, send, call, server } = setup({ route: 5 });
  const many = drain(send, 30);
  await clock.run(clock.sleep(700));
  expect(server.refused.length).toBeGreaterThan(0);
  const from = clock.now();
  await clock.run(call('GET /contacts', '/contacts'));
  expect(clock.now() - from).toBeLessThan(110);
  await clock.run(many);
});

test('a route that is closed for longer than a call accepts fails it at once, and says for how long', async () => {
  const { clock, call, server } = setup({ route: 1, latency: () => 10 });
  await clock.run(call('GET /contacts', '/contacts'));
  const from = clock.now();
  const error = await clock.run(
    call('GET /contacts', '/contacts', { maxWait: 500 }).catch((reason: unknown) => reason),
  );
  expect(server.refused).toHaveLength(1);
  expect(clock.now() - from).toBe(20);
  expect(error).toBeInstanceOf(FrontQuotaError);
  expect((error as FrontQuotaError).wait).toBeGreaterThan(900);
  expect((error as FrontQuotaError).wait).toBeLessThan(1000);
});
