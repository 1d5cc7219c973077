import { expect, expectTypeOf, test } from 'vitest';
import {
  FrontApiError,
  FrontDeadlineError,
  FrontJobError,
  poll,
  type Schemas,
  waitForMessage,
} from '../../src/index.js';
import { type Answer, answer, failure, setup, stalled } from '../transport/setup.js';

const SELF = 'https://planet-express.api.frontapp.com/analytics/exports/exp_1';
const job = (status: string, progress: number, more = {}): Answer =>
  answer({ _links: { self: SELF }, id: 'exp_1', status, progress, filters: {}, ...more });
const created = {
  _links: { self: SELF },
  id: 'exp_1',
  status: 'running',
  progress: 0,
  filters: {},
} as Schemas['AnalyticsExport'];

test('asks at the address of an export until it is done, ever less often', async () => {
  const { front, sent, drive } = setup([
    job('running', 0),
    job('running', 40),
    job('done', 100, { url: 'https://x.frontapp.com/f' }),
  ]);
  const seen: number[] = [];
  const done = await drive(poll(front, created, { onProgress: (percent) => seen.push(percent) }));
  expectTypeOf(done).toEqualTypeOf<Schemas['AnalyticsExport']>();
  expect(done.url).toBe('https://x.frontapp.com/f');
  expect(seen).toEqual([0, 40, 100]);
  expect(sent.map(({ url, at }) => [url, at])).toEqual([
    [SELF, 0],
    [SELF, 1000],
    [SELF, 2500],
  ]);
});

test('repeats the metrics of old until they are complete', async () => {
  const { front, sent, drive } = setup([
    answer({ progress: 10, metrics: [] }),
    answer({ progress: 100, metrics: [] }),
  ]);
  const ask = () =>
    front.GET('/analytics/', {
      params: { query: { start: 1, end: 2, metrics: ['num_archived_convs'] as never } },
    });
  expect((await drive(poll(front, ask))).progress).toBe(100);
  expect(sent).toHaveLength(2);
});

test.each(['failed', 'too_big'] as const)('%s is an error of its own', async (status) => {
  const { front, drive } = setup([job('running', 1), job(status, 1)]);
  const error = await drive(poll(front, created)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FrontJobError);
  expect(error).toMatchObject({ code: 'FRONT_JOB', status, operation: 'GET /analytics/exports/{export_id}' });
});

test('a status that is new is not the end', async () => {
  const { front, drive } = setup([job('queued', 100), job('done', 100)]);
  expect((await drive(poll(front, created))).status).toBe('done');
});

test('gives up at the deadline, even while it waits for an answer', async () => {
  const { front, clock, drive } = setup([job('running', 1), stalled]);
  const start = clock.now();
  const error = await drive(poll(front, created, { deadline: 5000 })).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FrontDeadlineError);
  expect(error).toMatchObject({ code: 'FRONT_DEADLINE', waited: 5000 });
  expect(clock.now() - start).toBe(5000);
  expect(clock.pending()).toBe(0);
});

test('does not follow a job away from Front', async () => {
  const { front, sent, drive } = setup([job('done', 100)]);
  const elsewhere = { ...created, _links: { self: 'https://evil.example/exp_1' } };
  await expect(drive(poll(front, elsewhere))).rejects.toThrow(TypeError);
  expect(sent).toHaveLength(0);
});

test('a refusal ends it', async () => {
  const { front, drive } = setup([failure(403)]);
  await expect(drive(poll(front, created))).rejects.toThrow(FrontApiError);
});

test('waits for a message until Front knows it', async () => {
  const { front, sent, drive } = setup([failure(404), failure(404), answer({ id: 'msg_1' })]);
  expect((await drive(waitForMessage(front, 'uid/1'))).id).toBe('msg_1');
  expect(sent.map(({ url }) => url)).toEqual(
    Array(3).fill('https://api2.frontapp.com/messages/alt:uid:uid%2F1'),
  );
  expect(sent.map(({ at }) => at)).toEqual([0, 500, 1250]);
});

test('does not take another refusal for a message that is still to come', async () => {
  const { front, drive } = setup([failure(403)]);
  await expect(drive(waitForMessage(front, 'u'))).rejects.toThrow(FrontApiError);
});

test('does not wait for a message for ever', async () => {
  const { front, sent, drive } = setup([failure(404)]);
  await expect(drive(waitForMessage(front, 'u'))).rejects.toThrow(
    'GET /messages/{message_id}: not done after 60000 ms',
  );
  expect(sent.length).toBeLessThan(20);
});

test("ends with the reason of the caller's signal", async () => {
  const { front, clock, drive } = setup([failure(404)]);
  const controller = new AbortController();
  clock.timer(700, () => controller.abort(new Error('enough')));
  await expect(drive(waitForMessage(front, 'u', { signal: controller.signal }))).rejects.toThrow('enough');
  expect(clock.pending()).toBe(0);
});

test.each([
  ['/analytics/reports/rep_1', 'GET /analytics/reports/{report_uid}'],
  ['/analytics/exports/exp_1', 'GET /analytics/exports/{export_id}'],
  ['/exports/exp_1', 'GET /exports/{export_id}'],
])('an error about the job at %s names its operation', async (path, operation) => {
  const { front, drive } = setup([answer({ status: 'failed' })]);
  const at = { status: 'running', _links: { self: `https://planet-express.api.frontapp.com${path}` } };
  await expect(drive(poll(front, at))).rejects.toMatchObject({ code: 'FRONT_JOB', operation });
});

test('a job whose address is none is not asked for', async () => {
  const { front, sent, drive } = setup([job('done', 100)]);
  const nowhere = { status: 'running', _links: { self: 'nowhere' } };
  await expect(drive(poll(front, nowhere))).rejects.toThrow(
    new TypeError('poll: the job has an address that is not at Front.'),
  );
  expect(sent).toEqual([]);
});

test('a refusal in words that are not of Front is one all the same', async () => {
  const { front, drive } = setup([() => new Response('<html>', { status: 403 })]);
  await expect(drive(poll(front, created))).rejects.toMatchObject({ code: 'FRONT_API', status: 403 });
});

test.each([
  [{ timeout: 100 }, /^Option `timeout` is unknown. Known are deadline, interval, signal/],
  [{ deadline: Number.NaN }, /^Option `deadline` must be a number from 0.$/],
  [{ interval: '1s' }, /^Option `interval` must be a number from 0.$/],
])('waits for nothing with %o', async (wrong, message) => {
  const { front, sent } = setup([]);

  for (const wait of [poll(front, created, wrong as object), waitForMessage(front, 'uid', wrong as object)]) {
    await expect(wait).rejects.toThrow(TypeError);
    await expect(wait).rejects.toThrow(message);
  }
  expect(sent).toEqual([]);
});

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  ['exp_1', 'a string'],
  [{ data: created }, 'an object'],
  [Promise.resolve(created), 'a Promise'],
])('says what is no job: %o', async (wrong, kind) => {
  const { front } = setup([]);

  const result = poll(front, wrong as never);

  await expect(result).rejects.toThrow(TypeError);
  await expect(result).rejects.toThrow(`poll: give the job as creating it answered, with its \`_links\``);
  await expect(result).rejects.toThrow(`not ${kind}.`);
});

test('says that a function to ask with gave no result', async () => {
  const { front } = setup([]);

  await expect(poll(front, (async () => created) as never)).rejects.toThrow(
    new TypeError('poll: the function must give the result of a call.'),
  );
});
