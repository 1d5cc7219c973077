import { expect, onTestFinished, test } from 'vitest';
import { asker, setup } from './setup.js';

const CONTACT = { handles: [{ source: 'email', handle: 'fry@example.com' }] };

test('a fault hits the nth request of its route, and no other', async () => {
  const { ask } = setup({ faults: [{ on: 'GET /contacts/{contact_id}', nth: 2, answer: { status: 503 } }] });
  const statuses = [];
  for (const path of ['/me', '/contacts/crd_55c8c149', '/contacts/crd_1ab23cd4', '/contacts/crd_55c8c149'])
    statuses.push((await ask(`GET ${path}`)).status);
  expect(statuses).toEqual([200, 200, 503, 200]);
});

test("a faulty answer is Front's own error, or what a proxy says", async () => {
  const { ask } = setup({
    faults: [
      { on: 'api-token-details', nth: 1, answer: { status: 500 } },
      { on: 'api-token-details', answer: { status: 502, body: '<h1>Bad gateway</h1>' } },
    ],
  });
  expect(await ask('GET /me')).toMatchObject({
    status: 500,
    data: { _error: { status: 500, title: 'Internal server error' } },
  });
  const proxy = await ask('GET /me');
  expect(proxy).toMatchObject({ status: 502, data: '<h1>Bad gateway</h1>' });
  expect(proxy.headers.get('content-type')).toBe('text/html');
});

test('a write whose connection broke before was not carried out, and after was', async () => {
  const { ask, simulator } = setup();
  const before = simulator.all('contact').length;
  const stop = simulator.fault({ on: 'create-contact', drop: 'before' });
  await expect(ask('POST /contacts', CONTACT)).rejects.toThrow('fetch failed');
  expect(simulator.all('contact')).toHaveLength(before);
  stop();
  simulator.fault({ on: 'create-contact', drop: 'after' });
  await expect(ask('POST /contacts', CONTACT)).rejects.toThrow(TypeError);
  expect(simulator.all('contact')).toHaveLength(before + 1);
  expect(simulator.requests.map(({ status }) => status)).toEqual([0, 0]);
});

test('over HTTP the connection breaks for real', async () => {
  const { simulator } = setup({ faults: [{ drop: 'after' }] });
  const { url, close } = await simulator.listen();
  onTestFinished(close);
  await expect(fetch(`${url}/me`)).rejects.toThrow('fetch failed');
});

test('chance is the same again with the same seed', async () => {
  async function run(faultSeed: number): Promise<number[]> {
    const { ask } = setup({ faultSeed, faults: [{ chance: 0.5, answer: { status: 503 } }] });
    const statuses = [];
    for (let count = 0; count < 40; count++) statuses.push((await ask('GET /me')).status);
    return statuses;
  }
  const first = await run(7);
  expect(await run(7)).toEqual(first);
  expect(await run(8)).not.toEqual(first);
  expect(new Set(first)).toEqual(new Set([200, 503]));
});

test('an answer can take its time, on the clock', async () => {
  const { ask, simulator } = setup({ latency: (id) => (id === 'list-events' ? 5_000 : 0) });
  const start = simulator.clock.now();
  await ask('GET /me');
  expect(simulator.clock.now()).toBe(start);
  await ask('GET /events');
  expect(simulator.clock.now()).toBe(start + 5_000);
});

test('a reset brings back the state, the log, the quota and the faults of the beginning', async () => {
  const { ask, simulator } = setup({ quota: { limit: 2 }, faults: [{ nth: 1, answer: { status: 503 } }] });
  simulator.fault({ on: 'list-events', answer: { status: 500 } });
  await ask('GET /me');
  await ask('DELETE /tags/tag_55c8c149');
  await ask('GET /me');
  simulator.reset();
  expect(simulator.requests).toEqual([]);
  expect((await ask('GET /me')).status).toBe(503);
  expect((await ask('GET /tags/tag_55c8c149')).status).toBe(200);
  expect((await ask('GET /events')).status).toBe(200);
  expect((await ask('GET /me')).status).toBe(429);
});

test('a request that is waiting for its answer gets it after a reset', async () => {
  const { ask, simulator } = setup({ latency: 1_000 });
  const asking = ask('GET /me');
  simulator.reset();
  expect((await asking).status).toBe(200);
});

test('the log keeps the newest requests when it is told how many', async () => {
  const { ask, simulator } = setup({ logSize: 2 });
  for (const path of ['/me', '/tags', '/links']) await ask(`GET ${path}`);
  expect(simulator.requests.map(({ url }) => url)).toEqual(['/tags', '/links']);
});

test('the same calls make the same IDs', async () => {
  const made = await Promise.all([1, 2].map(async () => (await setup().ask('POST /contacts', CONTACT)).data));
  expect(made[0]).toEqual(made[1]);
  expect(made[0]).toMatchObject({ id: expect.stringMatching(/^crd_[0-9a-z]{8}$/) });
});

test('two simulators share nothing', async () => {
  const [one, two] = [setup(), setup()];
  await one.ask('DELETE /tags/tag_55c8c149');
  expect((await two.ask('GET /tags/tag_55c8c149')).status).toBe(200);
  expect(asker(two.simulator)).toBeTypeOf('function');
});
