import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { FrontApiError, FrontPageError, paginate } from '../../src/index.js';
import { type Answer, answer, failure, setup } from '../transport/setup.js';

const HOST = 'https://planet-express.api.frontapp.com';
const nextPage = (token: string) => `${HOST}/conversations?limit=2&page_token=${token}`;
const page = (ids: string[], next?: string | null, headers = {}): Answer =>
  answer(
    { _results: ids.map((id) => ({ id })), ...(next === undefined ? {} : { _pagination: { next } }) },
    200,
    headers,
  );
const QUOTA = { 'x-ratelimit-limit': '100', 'x-ratelimit-remaining': '80' };
type Front = ReturnType<typeof setup>['front'];

async function idsOf(
  front: Front,
  init?: Parameters<typeof paginate<'/conversations'>>[2],
): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of paginate(front, '/conversations', init)) ids.push(id);
  return ids;
}

test('follows `next` to the host of the company, with the token', async () => {
  const { front, sent, drive } = setup([page(['cnv_1', 'cnv_2'], nextPage('t')), page(['cnv_3'], null)]);
  const init = { params: { query: { limit: 2, q: { statuses: ['assigned' as const] } } } };
  expect(await drive(idsOf(front, init))).toEqual(['cnv_1', 'cnv_2', 'cnv_3']);
  expect(sent.map(({ url }) => url)).toEqual([
    'https://api2.frontapp.com/conversations?limit=2&q[statuses][]=assigned',
    nextPage('t'),
  ]);
  expect(sent[1]?.headers.get('authorization')).toBe('Bearer secret-token');
});

test('goes on over empty and short pages, to the end that Front names', async () => {
  const { front, drive } = setup([
    page([], nextPage('a')),
    page(['cnv_1'], nextPage('b')),
    page([], nextPage('c')),
    page([]),
  ]);
  expect(await drive(idsOf(front))).toEqual(['cnv_1']);
});

test.each([
  ['null', { next: null }],
  ['no next', {}],
  ['both null', { next: null, prev: null }],
  ['an empty string', { next: '' }],
])('ends with %s', async (_what, _pagination) => {
  const { front, sent, drive } = setup([answer({ _results: [{ id: 'cnv_1' }], _pagination })]);
  expect(await drive(idsOf(front))).toEqual(['cnv_1']);
  expect(sent).toHaveLength(1);
});

test.each(['https://evil.example/conversations?page_token=t', 'http://127.0.0.1/x', 'not a url'])(
  'refuses a next page at %s, after the items of this one',
  async (next) => {
    const { front, sent, drive } = setup([page(['cnv_1'], next, QUOTA), page(['cnv_2'])]);
    const items = paginate(front, '/conversations')[Symbol.asyncIterator]();
    expect((await drive(items.next())).value).toEqual({ id: 'cnv_1' });
    await expect(drive(items.next())).rejects.toMatchObject({ code: 'FRONT_PAGE', fault: 'elsewhere' });
    expect(sent).toHaveLength(1);
  },
);

test('stops in a circle of any length', async () => {
  for (const length of [1, 2, 3, 7, 20]) {
    const { front, sent, drive } = setup([
      (request) => {
        const at = Number(new URL(request.url).searchParams.get('page_token') ?? 0);
        return page([`cnv_${at}`], nextPage(String(at < 5 + length - 1 ? at + 1 : 5)))(request);
      },
    ]);
    await expect(drive(idsOf(front))).rejects.toMatchObject({ fault: 'loop' });
    expect(sent.length).toBeLessThan(6 + 4 * length + 16);
  }
});

test('reads the page that failed again when asked to go on', async () => {
  const { front, drive } = setup([page(['cnv_1'], nextPage('t'), QUOTA), failure(403), page(['cnv_2'])]);
  const items = paginate(front, '/conversations')[Symbol.asyncIterator]();
  await drive(items.next());
  await expect(drive(items.next())).rejects.toThrow(FrontApiError);
  expect((await drive(items.next())).value).toEqual({ id: 'cnv_2' });
  expect((await drive(items.next())).done).toBe(true);
});

test('sends a page again by itself when the server fails', async () => {
  const { front, drive } = setup([page(['cnv_1'], nextPage('t')), failure(502), page(['cnv_2'])]);
  expect(await drive(idsOf(front))).toEqual(['cnv_1', 'cnv_2']);
});

test('a page without items is an error, not the end', async () => {
  const { front, drive } = setup([answer({})]);
  await expect(drive(idsOf(front))).rejects.toThrow(FrontPageError);
});

test('resumes after the page of a checkpoint, in another process too', async () => {
  const first = setup([page(['cnv_1'], nextPage('t'))]);
  const pages = paginate(first.front, '/conversations').pages();
  const { value } = await first.drive(pages.next());
  const second = setup([page(['cnv_2'], null)]);
  expect(await second.drive(idsOf(second.front, { checkpoint: value?.checkpoint }))).toEqual(['cnv_2']);
  expect(second.sent.map(({ url }) => url)).toEqual([nextPage('t')]);
});

test('the checkpoint of the last page leads to nothing more', async () => {
  const { front, sent, drive } = setup([page(['cnv_1'], null)]);
  const { value } = await drive(paginate(front, '/conversations').pages().next());
  expect(await drive(idsOf(front, { checkpoint: value?.checkpoint }))).toEqual([]);
  expect(sent).toHaveLength(1);
});

test('refuses the checkpoint of another list, and what is none', async () => {
  const { front, drive } = setup([page(['cnv_1'], nextPage('t'))]);
  const { value } = await drive(paginate(front, '/conversations').pages().next());
  const init = { checkpoint: value?.checkpoint };
  expect(() => paginate(front, '/contacts', init).pages()).toThrow('Option `checkpoint` is of another list.');
  for (const checkpoint of ['', 'x', 'null', '[]', '{"list":"/conversations {}"}'])
    expect(() => paginate(front, '/conversations', { checkpoint }).pages()).toThrow(TypeError);
});

test('a checkpoint cannot send the token elsewhere', async () => {
  const { front, sent, drive } = setup([page([])]);
  const checkpoint = JSON.stringify({ list: '/conversations {}', url: 'https://evil.example/' });
  await expect(drive(idsOf(front, { checkpoint }))).rejects.toMatchObject({ fault: 'elsewhere' });
  expect(sent).toHaveLength(0);
});

test('reads one page ahead while quota is free, never two', async () => {
  const { front, sent, drive } = setup([
    page(['cnv_1'], nextPage('a'), QUOTA),
    page(['cnv_2'], nextPage('b'), QUOTA),
    page(['cnv_3'], null, QUOTA),
  ]);
  const pages = paginate(front, '/conversations').pages();
  await drive(pages.next());
  await drive(Promise.resolve());
  expect(sent).toHaveLength(2);
  await drive(pages.next());
  await drive(Promise.resolve());
  expect(sent).toHaveLength(3);
});

test.each([
  ['quota is short', { 'x-ratelimit-limit': '100', 'x-ratelimit-remaining': '20' }, {}],
  ['Front says nothing of quota', {}, {}],
  ['told not to', QUOTA, { prefetch: false }],
])('does not read ahead when %s', async (_when, headers, init) => {
  const { front, sent, drive } = setup([page(['cnv_1'], nextPage('a'), headers), page([])]);
  await drive(paginate(front, '/conversations', init).pages().next());
  await drive(Promise.resolve());
  expect(sent).toHaveLength(1);
});

test('ends the page being read ahead when the loop is left', async () => {
  let ahead: AbortSignal | undefined;
  const { front, drive } = setup([
    page(['cnv_1'], nextPage('a'), QUOTA),
    (_request, signal) => {
      ahead = signal;
      return new Promise(() => {});
    },
  ]);
  const leave = async () => {
    for await (const _item of paginate(front, '/conversations')) {
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
      break;
    }
  };
  await drive(leave());
  expect(ahead?.aborted).toBe(true);
});

test("ends with the reason of the caller's signal", async () => {
  const { front, drive } = setup([page(['cnv_1'], nextPage('a')), page(['cnv_2'])]);
  const controller = new AbortController();
  const items = paginate(front, '/conversations', { signal: controller.signal })[Symbol.asyncIterator]();
  await drive(items.next());
  controller.abort(new Error('enough'));
  await expect(drive(items.next())).rejects.toThrow('enough');
});

test('gives items in turn to callers that do not wait', async () => {
  const { front, drive } = setup([page(['cnv_1', 'cnv_2'], nextPage('a')), page(['cnv_3'])]);
  const items = paginate(front, '/conversations')[Symbol.asyncIterator]();
  const found = await drive(Promise.all([items.next(), items.next(), items.next(), items.next()]));
  expect(found.map(({ value }) => value?.id)).toEqual(['cnv_1', 'cnv_2', 'cnv_3', undefined]);
});

test('counts the pages of a list that does, until one is not full', async () => {
  const { front, sent, drive } = setup([page(['exp_1', 'exp_2']), page(['exp_3', 'exp_4']), page(['exp_5'])]);
  const ids: string[] = [];
  const read = async () => {
    for await (const { id } of paginate(front, '/exports', { params: { query: { limit: 2 } } })) ids.push(id);
  };
  await drive(read());
  expect(ids).toHaveLength(5);
  expect(sent.map(({ url }) => new URL(url).search)).toEqual([
    '?limit=2',
    '?limit=2&page=2',
    '?limit=2&page=3',
  ]);
});

test('stops where page numbers are ignored', async () => {
  const { front, sent, drive } = setup([page(['exp_1', 'exp_2'])]);
  const read = async () => {
    for await (const _item of paginate(front, '/exports', { params: { query: { limit: 2 } } }));
  };
  await expect(drive(read())).rejects.toMatchObject({ fault: 'loop' });
  expect(sent).toHaveLength(2);
});

test('each loop begins anew', async () => {
  const { front, drive } = setup([page(['cnv_1'])]);
  const list = paginate(front, '/conversations');
  const count = async () => {
    let items = 0;
    for await (const _item of list) items += 1;
    return items;
  };
  expect([await drive(count()), await drive(count())]).toEqual([1, 1]);
});

test('needs a client of this package', () => {
  expect(() => paginate({} as Front, '/conversations').pages()).toThrow(
    'Give a client made by `createFrontClient`.',
  );
});

test('asks for nothing when its signal was aborted before', async () => {
  const { front, sent, drive } = setup([page(['cnv_1'], null)]);
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(drive(idsOf(front, { signal }))).rejects.toThrow('enough');
  expect(sent).toEqual([]);
});

test.each([
  [
    { prefetching: true },
    /^Option `prefetching` is unknown. Known are params, checkpoint, prefetch, headers, /,
  ],
  [{ prefetch: 'no' }, /^Option `prefetch` must be true or false.$/],
  [{ timeout: Number.NaN }, /^Option `timeout` must be a number from 0.$/],
])('walks through no list with %o', (wrong, message) => {
  const { front } = setup([]);

  expect(() => paginate(front, '/conversations', wrong as object)).toThrow(TypeError);
  expect(() => paginate(front, '/conversations', wrong as object)).toThrow(message);
});

test.each([
  ['fails', [page(['cnv_1'], nextPage('a')), failure(404)]],
  ['goes in a circle', [page(['cnv_1'], nextPage('a')), page(['cnv_1'], nextPage('a'))]],
  ['ends', [page(['cnv_1'], null)]],
])("a walk that %s leaves nothing on the caller's signal", async (_how, answers) => {
  const { front, drive } = setup(answers);
  const { signal } = new AbortController();
  await drive(idsOf(front, { signal, prefetch: false }).catch(() => undefined));
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
