import { expect, test } from 'vitest';
import { internalsOf } from '../../src/transport/follow-up.js';
import { type Answer, answer, failure, moved, setup, stalled } from './setup.js';

const AT_FRONT = 'https://planet-express.api.frontapp.com/contacts?page_token=x';
const STORAGE = 'https://storage.example/fil_1?signature=x';
const operation = 'GET /contacts';

function start(answers: readonly Answer[], options = {}) {
  const { front, ...rest } = setup(answers, options);
  return { ...rest, internals: internalsOf(front) };
}

test.each([{}, { GET: () => {} }, []])('needs a client of this package: %j is none', (front) => {
  expect(() => internalsOf(front)).toThrow(new TypeError('Give a client made by `createFrontClient`.'));
});

test('an address at Front is asked with the token and the headers that were given', async () => {
  const { internals, sent, drive } = start([answer({ id: 'crd_1' })]);
  const options = { headers: { range: 'bytes=1-' } };
  const response = await drive(internals.send({ url: AT_FRONT, operation, options }));
  expect(await response.json()).toEqual({ id: 'crd_1' });
  expect(sent).toMatchObject([{ method: 'GET', url: AT_FRONT }]);
  expect([...(sent[0]?.headers ?? [])]).toEqual([
    ['authorization', 'Bearer secret-token'],
    ['range', 'bytes=1-'],
  ]);
});

test('any other https address is asked without the token', async () => {
  const { internals, sent, drive } = start([answer({})]);
  await drive(internals.send({ url: STORAGE, operation, options: {} }));
  expect(sent.map(({ url, headers }) => [url, ...headers.keys()])).toEqual([[STORAGE]]);
});

test.each(['https://storage.example', 'https://storage.example/a@b/c', 'HTTPS://storage.example:8443/'])(
  '%s is asked',
  async (url) => {
    const { internals, sent, drive } = start([answer({})]);
    await drive(internals.send({ url, operation, options: {} }));
    expect(sent.map(({ url }) => url)).toEqual([new URL(url).href]);
  },
);

test.each([
  'http://storage.example/x',
  'https://user@storage.example/x',
  'https://user:password@planet-express.api.frontapp.com/x',
  'https:///x',
  'no address at all',
  ' https://storage.example',
  'blob:https://storage.example/x',
])('%j is not asked', async (url) => {
  const { internals, sent } = start([answer({})]);
  await expect(internals.send({ url, operation, options: {} })).rejects.toThrow(
    new TypeError('Only https addresses are asked.'),
  );
  expect(sent).toEqual([]);
});

test.each([
  [AT_FRONT, true],
  ['https://api2.frontapp.com/me', true],
  [STORAGE, false],
  ['no address at all', false],
])('%s is at Front: %s', (url, expected) => {
  expect(start([]).internals.isAtFront(url)).toBe(expected);
});

test.each([AT_FRONT, STORAGE])('%s is asked again after a failure that passes', async (url) => {
  const { internals, sent, events, drive } = start([failure(503), failure(429), answer({})]);
  const response = await drive(internals.send({ url, operation, options: {} }));
  expect(response.status).toBe(200);
  expect(sent.map(({ at }) => at)).toEqual([0, 250, 1250]);
  expect(events).toEqual([
    { type: 'retry', operation, attempt: 1, status: 503, wait: 250 },
    { type: 'retry', operation, attempt: 2, status: 429, wait: 1000 },
  ]);
});

test('a storage that sends on is followed, never with what is meant for Front', async () => {
  const { internals, sent, events, drive } = start([moved(AT_FRONT, 302), answer({})]);
  const headers = { range: 'bytes=1-', cookie: 'private' };
  await drive(internals.send({ url: STORAGE, operation, options: { headers } }));
  expect(sent[1]?.url).toBe(AT_FRONT);
  expect([...(sent[1]?.headers ?? [])]).toEqual([['range', 'bytes=1-']]);
  expect(events).toEqual([
    { type: 'redirect', operation, status: 302, host: 'planet-express.api.frontapp.com' },
  ]);
});

test.each([AT_FRONT, STORAGE])("the caller's signal ends the asking of %s", async (url) => {
  const { internals, clock, drive } = start([stalled]);
  const controller = new AbortController();
  clock.timer(10, () => controller.abort(new Error('enough')));
  const call = internals.send({ url, operation, options: { signal: controller.signal } });
  await expect(drive(call)).rejects.toThrow('enough');
});

test("the caller's own retry, timeout and maxWait hold for an address elsewhere", async () => {
  const never = start([failure(503)]);
  await never.drive(never.internals.send({ url: STORAGE, operation, options: { retry: { limit: 0 } } }));
  expect(never.sent).toHaveLength(1);
  const short = start([stalled]);
  const options = { timeout: 70, retry: { limit: 0 } };
  await expect(short.drive(short.internals.send({ url: STORAGE, operation, options }))).rejects.toThrow(
    'GET /contacts: no answer within 70 ms',
  );
  const refused = start([failure(429, { 'retry-after': '2' })]);
  const response = await refused.drive(
    refused.internals.send({ url: STORAGE, operation, options: { maxWait: 1999 } }),
  );
  expect(response.status).toBe(429);
  expect(refused.sent).toHaveLength(1);
});

test('the first attempt may take longer than all retries', async () => {
  const { internals, drive } = start([stalled]);
  const options = { timeout: 5000, retry: { total: 1000 } };
  await expect(drive(internals.send({ url: STORAGE, operation, options }))).rejects.toThrow(
    'no answer within 5000 ms',
  );
});

test('waits out a 429 of a storage by itself, where a rate limiter waits only for Front', async () => {
  const { internals, sent, drive } = start([failure(429, { 'retry-after': '2' }), answer({})], {
    rateLimit: undefined,
  });
  await drive(internals.send({ url: STORAGE, operation, options: {} }));
  expect(sent.map(({ at }) => at)).toEqual([0, 2000]);
});
