import { expect, test } from 'vitest';
import { guardOf } from '../../src/quota/guard-of.js';
import { GuardTable } from '../../src/quota/guard-table.js';
import { WaitingCall } from '../../src/quota/waiting-call.js';
import type { GuardFacts } from '../../src/request/api-facts.js';
import { type FrontRequest, newTrace } from '../../src/transport/send.js';

const QUOTA = { limit: 100, length: 60_000 };
const RESOURCE = { limit: 5, window: 1 };
const CALLER = { maxWait: undefined, resourceGuard: RESOURCE, onEvent: undefined };

function request(operation: string, path: string, guard?: GuardFacts): FrontRequest {
  const [method = ''] = operation.split(' ');
  return {
    operation,
    method,
    url: `https://proxy.example/front${path}`,
    facts: guard === undefined ? {} : { guard },
    trace: newTrace(),
    options: {},
  } as FrontRequest;
}

const contact = (id: number | string) => request('GET /contacts/{contact_id}', `/contacts/crd_${id}`);

test.each<[string, FrontRequest, ReturnType<typeof guardOf>]>([
  [
    'a share of the quota of the company',
    request('GET /a', '/a', { companyShare: 0.25 }),
    { key: 'GET /a', limit: 25, window: 60_000 },
  ],
  [
    'at least one of it',
    request('GET /a', '/a', { companyShare: 0.001 }),
    { key: 'GET /a', limit: 1, window: 60_000 },
  ],
  [
    'a limit of the route',
    request('GET /a', '/a', { limit: 3, window: 2 }),
    { key: 'GET /a', limit: 3, window: 2000 },
  ],
  [
    'a limit of the route for each resource',
    request('GET /a/{a_id}/b', '/a/1/b?x=/y', { limit: 3, window: 2, per: 'resource' }),
    { key: '/front/a/1/b', limit: 3, window: 2000 },
  ],
  [
    'a limit of the route for each value of a parameter',
    request('GET /a/{a_id}/b/{b_id}', '/a/1/b/2', { limit: 3, window: 2, per: 'a_id' }),
    { key: 'GET /a/{a_id}/b/{b_id} 1', limit: 3, window: 2000 },
  ],
  ['the limit of any one resource', contact(1), { key: '/front/contacts/crd_1', limit: 5, window: 1000 }],
  ['none for a list', request('GET /contacts', '/contacts'), undefined],
])('a request has %s', (_what, each, expected) => {
  expect(guardOf(each, RESOURCE, QUOTA)).toEqual(expected);
});

test('a share of a quota that is not known yet is no limit', () => {
  const each = request('GET /a', '/a', { companyShare: 0.25 });
  expect(guardOf(each, RESOURCE, { limit: undefined, length: 60_000 })?.limit).toBe(Number.POSITIVE_INFINITY);
  expect(guardOf(contact(1), undefined, QUOTA)).toBeUndefined();
});

function createTable() {
  // It stands still unless it is moved, and nothing rings.
  const clock = {
    time: 1_769_421_384_000,
    now: () => clock.time,
    sleep: () => new Promise<void>(() => {}),
    timer: () => () => {},
  };
  const requeued: WaitingCall[] = [];
  const table = new GuardTable(clock, (call) => requeued.push(call));
  const find = (each: FrontRequest) => table.find(each, CALLER, QUOTA) ?? expect.unreachable();
  return { table, clock, find, requeued };
}

test('guards that hold nothing are dropped when the table has grown, all others are kept', () => {
  const { table, clock, find } = createTable();
  const [busy, taken, closed] = [find(contact('busy')), find(contact('taken')), find(contact('closed'))];
  busy.send(clock.now());
  taken.send(clock.now());
  taken.settle(clock.now(), false);
  closed.refuse(1001, clock.now());
  const parked = find(contact('parked'));
  parked.refuse(10_000, clock.now());
  parked.park(new WaitingCall(contact('parked'), CALLER, 0, 0, 1));
  for (let id = 0; id < 252; id++) find(contact(id));
  expect(table.size).toBe(256);

  clock.time += 999;
  find(contact('one more'));
  expect(table.size).toBe(5);
  expect(find(contact('busy'))).toBe(busy);
  expect(find(contact('taken'))).toBe(taken);
  expect(find(contact('closed'))).toBe(closed);
  expect(find(contact('parked'))).toBe(parked);
});

test('a table of guards that are all needed is not swept again before it has doubled', () => {
  const { table, clock, find } = createTable();
  for (let id = 0; id < 257; id++) find(contact(id)).send(clock.now());
  find(contact(0)).settle(clock.now() - 2000, false);
  for (let id = 257; id < 512; id++) find(contact(id)).send(clock.now());
  expect(table.size).toBe(512);
  find(contact(512));
  expect(table.size).toBe(512);
});

test('what a refusal taught holds for the route, for ten minutes after the last one', () => {
  const { table, clock, find } = createTable();
  const each = request('GET /teammates', '/teammates');
  expect(table.find(each, CALLER, QUOTA)).toBeUndefined();
  table.teach(each, undefined, 1000, clock.now());
  const learned = find(each);
  expect(learned.room(clock.now())).toBe(0);

  const grow = () => {
    for (let id = 0; id < 300; id++) find(contact(id));
  };
  clock.time += 599_999;
  grow();
  expect(find(each)).toBe(learned);
  clock.time += 1;
  for (let id = 1000; id < 2000; id++) find(contact(id));
  expect(table.find(each, CALLER, QUOTA)).toBeUndefined();
});

test('the refusal of a route whose limit the spec knows closes its guard', () => {
  const { table, clock, find } = createTable();
  const each = request('GET /a', '/a', { limit: 3, window: 2 });
  const guard = find(each);
  table.teach(each, guard, 500, clock.now());
  expect(find(each)).toBe(guard);
  expect(guard.room(clock.now())).toBe(0);
  expect(guard.room(clock.now() + 500)).toBe(3);
  expect(guard.wait(1, clock.now())).toBe(500);
  expect(guard.wait(3, clock.now() + 500)).toBe(0);
});

test('a refusal that no limit of the route explains is learned for the route, once', () => {
  const { table, clock, find } = createTable();
  const guard = find(contact(1));
  table.teach(contact(1), guard, 500, clock.now());
  const learned = find(contact(2));
  expect(learned).not.toBe(guard);
  expect(find(contact(1))).toBe(learned);
  expect(table.size).toBe(2);
  table.teach(contact(2), learned, 900, clock.now());
  expect(find(contact(1))).toBe(learned);
  expect(learned.wait(1, clock.now())).toBe(900);
});

test('a refusal of a route whose guard is not known is learned', () => {
  const { table, clock, find } = createTable();
  const each = request('GET /a', '/a', { limit: 3, window: 2 });
  table.teach(each, undefined, 500, clock.now());
  expect(find(each).wait(1, clock.now())).toBe(500);
});
