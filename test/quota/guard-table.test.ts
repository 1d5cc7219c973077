import { expect, test } from 'vitest';
import { guardOf } from '../../src/quota/guard-of.js';
import { GuardTable } from '../../src/quota/guard-table.js';
import type { Permit } from '../../src/quota/permit.js';
import type { RouteGuard } from '../../src/quota/route-guard.js';
import { WaitingCall } from '../../src/quota/waiting-call.js';
import type { GuardFacts, Guards } from '../../src/request/api-facts.js';
import type { FrontRequest } from '../../src/transport/send.js';

const QUOTA = { limit: 100, length: 60_000 };
const RESOURCE = { limit: 5, window: 1 };
const ROUTE = { limit: 3, window: 2 };
const GUARDS: Guards = { resource: RESOURCE, operations: { 'GET /a': ROUTE } };
const CALLER = { maxWait: undefined, guards: GUARDS, onEvent: undefined };

function request(operation: string, path: string): FrontRequest {
  const [method = ''] = operation.split(' ');
  return {
    operation,
    method,
    url: `https://proxy.example/front${path}`,
    facts: {},
    trace: {},
    options: {},
  } as FrontRequest;
}

/** The limits of an API where this operation has that one. */
function guardsOf({ operation }: FrontRequest, guard: GuardFacts | undefined): Guards {
  return { resource: RESOURCE, operations: guard === undefined ? {} : { [operation]: guard } };
}

const contact = (id: number | string) => request('GET /contacts/{contact_id}', `/contacts/crd_${id}`);

test.each<[string, FrontRequest, GuardFacts | undefined, ReturnType<typeof guardOf>]>([
  [
    'a share of the quota of the company',
    request('GET /a', '/a'),
    { companyShare: 0.25 },
    { key: 'GET /a', limit: 25, window: 60_000 },
  ],
  [
    'at least one of it',
    request('GET /a', '/a'),
    { companyShare: 0.001 },
    { key: 'GET /a', limit: 1, window: 60_000 },
  ],
  [
    'a limit of the route',
    request('GET /a', '/a'),
    { limit: 3, window: 2 },
    { key: 'GET /a', limit: 3, window: 2000 },
  ],
  [
    'a limit of the route for each resource',
    request('GET /a/{a_id}/b', '/a/1/b?x=/y'),
    { limit: 3, window: 2, per: 'resource' },
    { key: '/front/a/1/b', limit: 3, window: 2000 },
  ],
  [
    'a limit of the route for each value of a parameter',
    request('GET /a/{a_id}/b/{b_id}', '/a/1/b/2'),
    { limit: 3, window: 2, per: 'a_id' },
    { key: 'GET /a/{a_id}/b/{b_id} 1', limit: 3, window: 2000 },
  ],
  [
    'the limit of any one resource',
    contact(1),
    undefined,
    { key: '/front/contacts/crd_1', limit: 5, window: 1000 },
  ],
  ['none for a list', request('GET /contacts', '/contacts'), undefined, undefined],
])('a request has %s', (_what, each, guard, expected) => {
  expect(guardOf(each, guardsOf(each, guard), QUOTA)).toEqual(expected);
});

test('a share of a quota that is not known yet is no limit', () => {
  const each = request('GET /a', '/a');
  const guards = guardsOf(each, { companyShare: 0.25 });
  expect(guardOf(each, guards, { limit: undefined, length: 60_000 })?.limit).toBe(Number.POSITIVE_INFINITY);
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
  const teach = (each: FrontRequest, guard: RouteGuard | undefined, wait: number) =>
    table.teach({ request: each, caller: CALLER, guard } as Permit, wait, clock.now());
  return { table, clock, find, teach, requeued };
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
  const { table, clock, find, teach } = createTable();
  const each = request('GET /teammates', '/teammates');
  expect(table.find(each, CALLER, QUOTA)).toBeUndefined();
  teach(each, undefined, 1000);
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
  const { clock, find, teach } = createTable();
  const each = request('GET /a', '/a');
  const guard = find(each);
  teach(each, guard, 500);
  expect(find(each)).toBe(guard);
  expect(guard.room(clock.now())).toBe(0);
  expect(guard.room(clock.now() + 500)).toBe(3);
  expect(guard.wait(1, clock.now())).toBe(500);
  expect(guard.wait(3, clock.now() + 500)).toBe(0);
});

test('a refusal that no limit of the route explains is learned for that resource', () => {
  const { clock, find, teach } = createTable();
  const guard = find(contact(1));
  teach(contact(1), guard, 500);
  const learned = find(contact(1));
  expect(learned).not.toBe(guard);
  expect(find(request('PATCH /contacts/{contact_id}', '/contacts/crd_1'))).toBe(learned);
  expect(find(contact(2)).room(clock.now())).toBe(5);
  teach(contact(1), learned, 900);
  expect(find(contact(1))).toBe(learned);
  expect(learned.wait(1, clock.now())).toBe(900);
});

test('a refusal of another resource soon after it is learned for the route', () => {
  const { clock, find, teach } = createTable();
  teach(contact(1), find(contact(1)), 500);
  clock.time += 599_999;
  teach(contact(2), find(contact(2)), 500);
  const learned = find(contact(3));
  expect(learned.room(clock.now())).toBe(0);
  expect(find(contact(1))).toBe(learned);
  teach(contact(1), learned, 700);
  expect(find(contact(9))).toBe(learned);
});

test('a refusal of another resource long after it is not', () => {
  const { clock, find, teach } = createTable();
  teach(contact(1), find(contact(1)), 500);
  clock.time += 600_000;
  teach(contact(2), find(contact(2)), 500);
  expect(find(contact(3)).room(clock.now())).toBe(5);
});

test('what was learned is forgotten while calls go on, but not while the route is closed', () => {
  const { table, clock, find, teach } = createTable();
  const [one, two] = [request('GET /a/b', '/a/b'), request('GET /a/c', '/a/c')];
  teach(one, undefined, 1000);
  teach(two, undefined, 700_000);
  find(one).send(clock.now());
  clock.time += 600_000;
  expect(table.find(one, CALLER, QUOTA)).toBeUndefined();
  expect(find(two).room(clock.now())).toBe(0);
  clock.time += 100_000;
  expect(table.find(two, CALLER, QUOTA)).toBeUndefined();
  expect(table.size).toBe(0);
});

test('a refusal of a route whose guard is not known is learned', () => {
  const { clock, find, teach } = createTable();
  const each = request('GET /a', '/a');
  teach(each, undefined, 500);
  expect(find(each).wait(1, clock.now())).toBe(500);
});
