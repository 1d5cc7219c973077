import { expect, test } from 'vitest';
import { asker, setup } from './setup.js';

test('requests beyond the limit are paid from the burst allowance, which fills up in ten minutes', async () => {
  const { ask, simulator } = setup({ quota: { limit: 2, window: 60, burst: 1 } });
  await ask('GET /me');
  await ask('GET /me');
  const third = await ask('GET /me');
  expect(third.status).toBe(200);
  expect(Object.fromEntries(third.headers)).toMatchObject({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-burst-limit': '1',
    'x-ratelimit-burst-remaining': '0',
  });
  const fourth = await ask('GET /me');
  expect(fourth.status).toBe(429);
  expect(fourth.headers.get('x-ratelimit-remaining')).toBe('-1');
  await simulator.clock.advance(60_000);
  await ask('GET /me');
  await ask('GET /me');
  expect((await ask('GET /me')).status).toBe(429);
  await simulator.clock.advance(540_000);
  await ask('GET /me');
  await ask('GET /me');
  expect((await ask('GET /me')).status).toBe(200);
});

test('a route guard answers 429 with requests left and its tier, and lets the next one through in time', async () => {
  const { ask, simulator } = setup({ quota: { guards: true } });
  const report = { start: 1_769_385_600, end: 1_769_472_000, metrics: ['num_messages_received'] };
  expect((await ask('POST /analytics/reports', report)).status).toBe(201);
  await simulator.clock.advance(1_200);
  const refused = await ask('POST /analytics/reports', report);
  expect(refused).toMatchObject({
    status: 429,
    data: { _error: { message: 'Rate limit exceeded for tier-2 route. Please retry in 1800 milliseconds.' } },
  });
  expect(Object.fromEntries(refused.headers)).toMatchObject({
    'x-front-tier': 'tier-2',
    'retry-after': '2',
    'x-ratelimit-remaining': '98',
  });
  await simulator.clock.advance(1_800);
  expect((await ask('POST /analytics/reports', report)).status).toBe(201);
});

test('one resource takes five requests a second, whatever the operation', async () => {
  const { ask } = setup({ quota: { guards: true } });
  for (let count = 0; count < 5; count++)
    expect((await ask('GET /conversations/cnv_55c8c149/events')).status).toBe(200);
  expect((await ask('GET /conversations/cnv_55c8c149')).status).toBe(429);
  expect((await ask('GET /conversations/cnv_1ab23cd4')).status).toBe(200);
});

test('without being asked to, it guards no routes', async () => {
  const { ask } = setup();
  for (let count = 0; count < 8; count++)
    expect((await ask('GET /conversations/cnv_55c8c149')).status).toBe(200);
});

test('a token does what its scopes allow', async () => {
  const { simulator } = setup({ tokens: { reader: { scopes: ['conversations:read', 'events:tags:read'] } } });
  const ask = asker(simulator, 'reader');
  expect((await ask('GET /conversations')).status).toBe(200);
  expect((await ask('GET /events')).status).toBe(200);
  expect((await ask('GET /me')).status).toBe(200);
  const refused = await ask('GET /contacts');
  expect(refused).toMatchObject({
    status: 403,
    data: { _error: { title: 'Forbidden', message: 'The token lacks the scope contacts:read' } },
  });
  expect((await asker(simulator)('GET /contacts')).status).toBe(200);
});

test('an unauthorized request takes nothing from the quota', async () => {
  const { ask, simulator } = setup({ quota: { limit: 1 } });
  const { headers } = await asker(simulator, 'wrong')('GET /me');
  expect(headers.get('x-ratelimit-remaining')).toBe('1');
  expect((await ask('GET /me')).status).toBe(200);
});

test('every answer of Front tells of the quota, also one without the scope and one that went wrong', async () => {
  const { ask, simulator } = setup({ scopes: ['contacts:read'], quota: { limit: 5 } });
  const refused = await ask('GET /conversations');
  simulator.fault({ answer: { status: 503, headers: { 'x-ratelimit-limit': '7' } } });
  const wrong = await ask('GET /contacts');
  expect([refused, wrong].map(({ status }) => status)).toEqual([403, 503]);
  expect(refused.headers.get('x-ratelimit-remaining')).toBe('5');
  expect(Object.fromEntries(wrong.headers)).toMatchObject({
    'x-ratelimit-limit': '7',
    'x-ratelimit-remaining': '5',
    'x-ratelimit-reset': expect.stringMatching(/^\d+\.\d{3}$/),
  });
});

test('a resource that is named by its ID and by an alias is one resource', async () => {
  const { ask } = setup({ quota: { limit: 100, guards: true } });
  const names = ['tea_55c8c149', 'alt:email:leela@planet-express.com'];
  const statuses: number[] = [];
  for (let nr = 0; nr < 6; nr++) statuses.push((await ask(`GET /teammates/${names[nr % 2]}`)).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
});
