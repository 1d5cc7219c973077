import { inspect } from 'node:util';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ClientOptions } from '../../src/types.js';
import { createVirtualClock } from '../quota/virtual-clock.js';

let createFrontClient: typeof import('../../src/client.js').createFrontClient;

// Each test is a process of its own, which has not loaded anything yet.
beforeEach(async () => {
  vi.resetModules();
  ({ createFrontClient } = await import('../../src/client.js'));
});

/** A client, and what came of its calls: body, address and a header. */
function start(options: Partial<ClientOptions> = {}, answer = () => Response.json({ id: 'msg_1' })) {
  const sent: string[] = [];
  const front = createFrontClient({
    token: 'token',
    rateLimit: false,
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      sent.push(`${await request.text()} ${pathname}${search} ${request.headers.get('x-nr')}`);
      return answer();
    },
    ...options,
  });
  // As a program in JavaScript calls it.
  const post = front.POST as unknown as (path: string, init: object) => Promise<unknown>;
  return { front, post, sent };
}

const unavailable = () => new Response(null, { status: 503 });
const REPLY = '/conversations/{conversation_id}/messages';
const reply = (nr: number, more: object = {}) => ({
  params: { path: { conversation_id: `cnv_${nr}` } },
  body: { body: `for ${nr}` },
  ...more,
});
const line = (nr: number, header: string | null = null) =>
  `{"body":"for ${nr}"} /conversations/cnv_${nr}/messages ${header}`;

test.each([
  ['with an option', { timeout: 5000 }],
  ['without', {}],
])('one object for all replies sends what it held at each call: %s', async (_what, more) => {
  const { post, sent } = start();
  const shared = reply(0, more);
  for (const round of ['cold', 'warm']) {
    const calls = [1, 2, 3].map((nr) => {
      shared.params.path.conversation_id = `cnv_${nr}`;
      shared.body.body = `for ${nr}`;
      return post(REPLY, shared);
    });
    shared.body.body = `after ${round}`;
    await Promise.all(calls);
  }
  expect(sent).toEqual([1, 2, 3, 1, 2, 3].map((nr) => line(nr)));
});

test('so do its headers', async () => {
  const { post, sent } = start();
  const headers = { 'x-nr': '0' };
  for (const _round of ['cold', 'warm']) {
    const calls = [1, 2].map((nr) => {
      headers['x-nr'] = String(nr);
      return post(REPLY, reply(nr, { headers }));
    });
    headers['x-nr'] = 'a\nb';
    await Promise.all(calls);
  }
  expect(sent).toEqual([1, 2, 1, 2].map((nr) => line(nr, String(nr))));
});

test('what is said of retries holds as it was at the call', async () => {
  const { post, sent } = start({ random: () => 0 }, unavailable);
  const retry = { limit: 0 };
  const failure = post(REPLY, reply(1, { retry })).catch((error: unknown) => error);
  retry.limit = -5;
  expect(await failure).toMatchObject({ code: 'FRONT_UNKNOWN_OUTCOME', status: 503 });
  expect(sent).toHaveLength(1);
});

test('writes go out in the order of their calls, whatever they need', async () => {
  const { post, sent } = start();
  await Promise.all([
    post(REPLY, reply(1, { timeout: 5000 })),
    post(REPLY, reply(2)),
    post(REPLY, reply(3, { timeout: 5000 })),
  ]);
  expect(sent).toEqual([1, 2, 3].map((nr) => line(nr)));
});

test.each([
  ['a class', () => Object.assign(new (class Reply {})(), reply(1))],
  ['another object', () => Object.create(reply(1))],
])('options that come from %s are refused, since they cannot be copied', async (_what, create) => {
  const { post, sent } = start();
  await expect(post(REPLY, create())).rejects.toThrow('The options of a call must be a plain object');
  expect(sent).toEqual([]);
});

test('a token that cannot be read is no answer', async () => {
  const { post, sent } = start({ token: async () => JSON.parse('<html>') });
  await expect(post(REPLY, reply(1))).rejects.toThrow(SyntaxError);
  expect(sent).toEqual([]);
});

test('options of a client may be read by functions, and may change later', async () => {
  const sent: string[] = [];
  class Settings {
    #tries = 2;
    clock = createVirtualClock();
    random = () => 0;
    fetch = async () => {
      sent.push('sent');
      return unavailable();
    };

    get token() {
      return 'token';
    }

    get rateLimit() {
      return false as const;
    }

    get retry() {
      return { limit: this.#tries++ };
    }
  }
  const settings = new Settings();
  const front = createFrontClient(settings);
  settings.fetch = async () => expect.unreachable();
  await settings.clock.run(front.GET('/me'));
  expect(sent).toHaveLength(3);
});

test('options of a client may be inherited', async () => {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return Response.json({});
  };
  const front = createFrontClient(Object.create({ token: 'token', fetch }));
  await front.GET('/me');
  expect(sent).toBe(1);
});

test('options of a rate limiter are those of the time of the client', async () => {
  const asked: string[] = [];
  const store = {
    lease: 5000,
    exchange: async ({
      company,
      interactive,
      bulk,
    }: {
      company: string;
      interactive: number;
      bulk: number;
    }) => {
      asked.push(company);
      return { interactive, bulk, stamp: 1, wait: 0 };
    },
  };
  const rateLimit = { store, company: '' };
  const clients = ['acme', 'globex'].map((company) => {
    rateLimit.company = company;
    return start({ rateLimit }).front;
  });
  for (const front of clients) await front.GET('/me');
  expect([...new Set(asked)]).toEqual(['acme', 'globex']);
});

test('a retry option that is undefined is as if it were not there', async () => {
  const clock = createVirtualClock();
  const retry = { limit: undefined, budget: undefined } as never;
  const { front, sent } = start({ clock, retry, random: () => 0 }, unavailable);
  await clock.run(front.GET('/me'));
  expect(sent).toHaveLength(4);
});

test('whoever looks into a client finds neither its token nor its store', () => {
  const store = { lease: 5000, exchange: async () => undefined, url: 'redis://:secret-password@host' };
  const rateLimit = { store: store as never, company: 'planet-express' };
  const { front } = start({ token: 'secret-token', rateLimit });
  expect(inspect(front, { showHidden: true, depth: 20 })).not.toContain('secret');
});
