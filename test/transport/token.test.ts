import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { createFrontClient } from '../../src/index.js';
import type { TokenSource } from '../../src/types.js';

const noToken = (given: string) =>
  new TypeError(
    `Option \`token\` must be ASCII text without spaces, or a function or object giving it, not ${given}.`,
  );
const UNAUTHENTICATED = { _error: { status: 401, title: 'Unauthenticated' } };

/** A client whose API takes one token only. `sent` is what came. */
function connect(token: ReturnType<typeof createSource>, good: string) {
  const sent: (string | null)[] = [];
  const front = createFrontClient({
    token,
    fetch: async ({ headers }) => {
      sent.push(headers.get('authorization'));
      return sent.at(-1) === `Bearer ${good}`
        ? Response.json({})
        : Response.json(UNAUTHENTICATED, { status: 401 });
    },
  });
  return { front, sent };
}

function createSource(
  first: string,
  other: string | undefined,
): TokenSource & { refused(token: string): Promise<string | undefined> } {
  return { get: () => first, refused: async (token) => (token === first ? other : expect.unreachable()) };
}

test('sends a call again with the token that takes the place of the refused one', async () => {
  const { front, sent } = connect(createSource('old', 'new'), 'new');

  expect((await front.GET('/me')).response.status).toBe(200);
  expect(sent).toEqual(['Bearer old', 'Bearer new']);
});

test('asks for another token once, and ends in the 401 when that is refused too', async () => {
  const { front, sent } = connect(createSource('old', 'also-old'), 'new');

  expect((await front.GET('/me')).error).toEqual(UNAUTHENTICATED);
  expect(sent).toEqual(['Bearer old', 'Bearer also-old']);
});

test('ends in the 401 when there is no other token', async () => {
  const { front, sent } = connect(createSource('old', undefined), 'new');

  expect((await front.GET('/me')).error).toEqual(UNAUTHENTICATED);
  expect(sent).toEqual(['Bearer old']);
});

test.each([200, 400, 403, 404])('does not ask for another token after a %d', async (status) => {
  const refused = () => expect.unreachable();
  const front = createFrontClient({
    token: { get: () => 'old', refused },
    fetch: async () => Response.json({}, { status }),
  });
  expect((await front.GET('/me')).response.status).toBe(status);
});

test('ends in the 401 when tokens come from a function, which is asked once', async () => {
  let asked = 0;
  const front = createFrontClient({
    token: async () => `token-${++asked}`,
    fetch: async () => Response.json(UNAUTHENTICATED, { status: 401 }),
  });
  expect((await front.GET('/me')).error).toEqual(UNAUTHENTICATED);
  expect(asked).toBe(1);
});

test('a function is asked for each attempt, and what it gives is checked', async () => {
  const tokens = ['one', 'two', 'a b'];
  const sent: (string | null)[] = [];
  const front = createFrontClient({
    token: async () => tokens.shift() ?? '',
    fetch: async ({ headers }) => {
      sent.push(headers.get('authorization'));
      return Response.json({});
    },
  });
  await front.GET('/me');
  await front.GET('/me');
  expect(sent).toEqual(['Bearer one', 'Bearer two']);
  for (const _ of ['a b', '']) await expect(front.GET('/me')).rejects.toThrow(noToken('other text'));
  expect(sent).toHaveLength(2);
});

test('what takes the place of a refused token is checked too', async () => {
  const { front, sent } = connect(createSource('old', 'a b'), 'new');
  await expect(front.GET('/me')).rejects.toThrow(noToken('other text'));
  expect(sent).toEqual(['Bearer old']);
});

test('a source that takes no refusal has no other token', async () => {
  const fetch = async () => Response.json(UNAUTHENTICATED, { status: 401 });
  const front = createFrontClient({ token: { get: () => 'old' }, fetch });
  expect((await front.GET('/me')).response.status).toBe(401);
});

test.each([
  ...[undefined, null, '', 5, true, {}, { get: 'abc' }, []],
  ...['a b', ' a', 'a\n', 'a\r\nx: y', 'ü', '\u0000', 'a\u007f'],
])('%j is no token', (token) => {
  const given = token instanceof Object && 'get' in token ? token.get : token;
  expect(() => createFrontClient({ token: token as never })).toThrow(
    noToken(typeof given === 'string' ? 'other text' : typeof given),
  );
});

test.each(['!', '~', 'eyJhbGciOiJIUzI1NiJ9.e30.x-_'])('%j is one', (token) => {
  expect(() => createFrontClient({ token })).not.toThrow();
});

test.each([
  ['a function', () => () => new Promise<string>(() => {})],
  ['an object', () => ({ get: () => new Promise<string>(() => {}) })],
  ['what replaces a refused one', () => ({ get: () => 'old', refused: () => new Promise<string>(() => {}) })],
])("the caller's signal ends the wait for %s", async (_what, create) => {
  const controller = new AbortController();
  const fetch = async () => {
    setTimeout(() => controller.abort(new Error('enough')));
    return Response.json(UNAUTHENTICATED, { status: 401 });
  };
  const front = createFrontClient({ token: create() as TokenSource, fetch, rateLimit: false });
  const call = front.GET('/me', { signal: controller.signal });
  setTimeout(() => controller.abort(new Error('enough')));
  await expect(call).rejects.toThrow('enough');
  expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
});
