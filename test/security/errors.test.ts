import { expect, test } from 'vitest';
import { paginate } from '../../src/index.js';
import { type Answer, answer, broken, failure, moved, setup } from '../transport/setup.js';
import { expectNoSecret, SECRETS } from './every-view.js';
import { exportedErrors } from './exported-errors.js';
import { type Front, failed, html, reply, search, THROWN } from './thrown-errors.js';

test('every error class of every entry is made here', async () => {
  expect(Object.keys(THROWN).sort()).toEqual((await exportedErrors()).sort());
});

test.each(Object.entries(THROWN))('%s shows no token, body, query or secret', async (name, make) => {
  const error = await make();
  expect(error).toMatchObject({ name, code: expect.stringMatching(/^FRONT_[A-Z_]+$/) });
  expectNoSecret(error);
});

test.each([
  [
    'FrontResponseError of a page that follows',
    [
      answer({
        _results: [],
        _pagination: { next: 'https://planet-express.api.frontapp.com/contacts?page_token=t' },
      }),
      html,
    ],
    async (front: Front) => {
      for await (const _page of paginate(front, '/contacts').pages());
    },
  ],
  ['FrontUnknownOutcomeError after an answer', [failure(502)], reply],
  [
    'FrontConnectionError of a `fetch` that keeps the request in its errors',
    [
      (request: Request) => {
        throw Object.assign(new Error('socket hang up'), {
          code: 'ECONNRESET',
          request,
          config: { headers: { authorization: request.headers.get('authorization') }, url: request.url },
        });
      },
    ],
    search,
  ],
] as [string, Answer[], (front: Front) => Promise<unknown>][])(
  '%s shows none either',
  async (_what, answers, call) => {
    const error = await failed(answers, call);
    expect(error).toBeInstanceOf(Error);
    expectNoSecret(error);
  },
);

test('a failure of the platform keeps its words, its code and its cause', async () => {
  const error = await failed([broken], search);
  expect(error).toMatchObject({
    name: 'FrontConnectionError',
    cause: {
      name: 'TypeError',
      message: 'fetch failed',
      cause: { name: 'Error', message: 'reset', code: 'ECONNRESET' },
    },
  });
});

test('events of every kind show none', async () => {
  const { front, events, drive } = setup(
    [
      failure(429, { 'retry-after': '1' }),
      failure(503),
      moved(`https://planet-express.api.frontapp.com/contacts?${SECRETS.query}`),
      answer({ _results: [{ name: SECRETS.answer }] }),
    ],
    { token: SECRETS.token, rateLimit: {} },
  );
  await drive(search(front));
  expect([...new Set(events.map(({ type }) => type))].sort()).toEqual(['redirect', 'retry', 'wait']);
  expectNoSecret(events);
});
