import { getEventListeners } from 'node:events';
import { expect, test, vi } from 'vitest';
import { createFrontClient, FrontConnectionError, FrontTimeoutError } from '../../src/index.js';
import { type Answer, answer, broken, failure, moved, setup, stalled } from './setup.js';

const ok = answer({ id: 'cmp_1' });
const download = { params: { path: { attachment_link_id: 'fil_1' } } };

/** Starts an answer and never ends it. */
const endless =
  (status = 200): Answer =>
  () =>
    new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(3)) }), {
      status,
    });

test.each([
  ['an answer', ok],
  ['an answer without a body', moved(undefined, 204)],
  ['a connection that breaks', broken],
  ['a deadline', stalled],
  ['a failure', failure(404)],
])("%s leaves no timer, and no listener on the caller's signal", async (_end, end) => {
  const { front, clock, drive } = setup([end]);
  const { signal } = new AbortController();
  await drive(front.GET('/me', { signal, retry: { limit: 0 } }).catch(() => undefined));
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(clock.pending()).toBe(0);
});

test.each([
  ['gives nothing', async () => undefined],
  ['gives text', async () => 'ok'],
  ['gives no promise', () => undefined],
])('a `fetch` that %s fails the call', async (_what, fetch) => {
  const { front, clock, drive } = setup([], { fetch: fetch as never, retry: { limit: 0 } });

  const error = await drive(front.GET('/me')).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FrontConnectionError);
  expect((error as Error).cause).toMatchObject({ name: 'TypeError' });
  expect(clock.pending()).toBe(0);
});

test('nothing is sent for a signal that is aborted already', async () => {
  const { front, sent, clock, drive } = setup([ok]);
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(drive(front.GET('/me', { signal }))).rejects.toThrow('enough');
  expect(sent).toEqual([]);
  expect(clock.pending()).toBe(0);
});

test('the deadline ends the request with what the caller gets', async () => {
  const signals: AbortSignal[] = [];
  const { front, drive } = setup([], {
    // Asked for twice, as a `fetch` around another one does.
    fetch: (_request, init) => {
      signals.push(init.signal, init.signal);
      return new Promise(() => {});
    },
  });
  const error = await drive(front.GET('/me', { timeout: 70, retry: { limit: 0 } })).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(FrontTimeoutError);
  expect(error.message).toBe('GET /me: no answer within 70 ms');
  expect(signals.map(({ reason }) => reason)).toEqual([error, error]);
});

test('an answer that comes after the deadline changes nothing about how the attempt ended', async () => {
  const late: Answer = (_request, signal) =>
    new Promise((resolve) => {
      signal?.addEventListener('abort', () => resolve(Response.json({}, { status: 202 })));
    });
  const { front, drive } = setup([late]);
  const body = { type: 'discussion', subject: 'Delivery' } as const;
  await expect(drive(front.POST('/conversations', { body }))).rejects.toMatchObject({
    code: 'FRONT_UNKNOWN_OUTCOME',
    status: undefined,
  });
});

test('the timeout of a call goes before that of the client, which goes before 30 s', async () => {
  const retry = { limit: 0 };
  const usual = setup([stalled], { retry });
  await expect(usual.drive(usual.front.GET('/me'))).rejects.toThrow('no answer within 30000 ms');
  const own = setup([stalled], { retry, timeout: 500 });
  await expect(own.drive(own.front.GET('/me'))).rejects.toThrow('no answer within 500 ms');
  await expect(own.drive(own.front.GET('/me', { timeout: 200 }))).rejects.toThrow('no answer within 200 ms');
});

test('a signal that is asked for after the end was aborted with the reason', async () => {
  const inits: { signal: AbortSignal }[] = [];
  const { front, drive } = setup([], {
    fetch: (_request, init) => {
      inits.push(init);
      return new Promise(() => {});
    },
  });
  const controller = new AbortController();
  const call = front.GET('/me', { signal: controller.signal });
  await vi.waitFor(() => expect(inits).toHaveLength(1));
  controller.abort(new Error('enough'));
  await expect(drive(call)).rejects.toThrow('enough');
  expect(inits[0]?.signal.aborted).toBe(true);
  expect(inits[0]?.signal.reason).toEqual(new Error('enough'));
});

test('the signal of an attempt stays as it was when the call has been answered', async () => {
  const signals: AbortSignal[] = [];
  const { front, drive } = setup([], {
    fetch: async (_request, { signal }) => {
      signals.push(signal);
      return Response.json({});
    },
  });
  const controller = new AbortController();
  await drive(front.GET('/me', { signal: controller.signal }));
  controller.abort(new Error('too late'));
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
});

test('a `fetch` that throws instead of rejecting is a connection that failed', async () => {
  const { front, clock, drive } = setup([], {
    retry: { limit: 0 },
    fetch: () => {
      throw new Error('no network');
    },
  });
  const error = await drive(front.GET('/me')).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(FrontConnectionError);
  expect(error.message).toBe('GET /me: no answer from api2.frontapp.com, the connection failed');
  expect(error.cause.message).toBe('no network');
  expect(clock.pending()).toBe(0);
});

test.each([
  [Object.assign(new Error('x'), { code: 'ConnectionRefused' }), ' (ConnectionRefused)'],
  [Object.assign(new Error('x', { cause: { code: 'EPIPE' } }), { code: 7 }), ' (EPIPE)'],
  [new DOMException('x', 'NetworkError'), ''],
])('says what the platform calls a failure: %s', async (failure, name) => {
  const { front, drive } = setup([() => Promise.reject(failure)], { retry: { limit: 0 } });
  const error = await drive(front.GET('/me')).catch((thrown) => thrown);
  expect(error.message).toBe(`GET /me: no answer from api2.frontapp.com, the connection failed${name}`);
});

test('a connection that failed for no reason that is an error has no cause, nor has a deadline', async () => {
  const silent: Answer = () => Promise.reject('gone');
  for (const end of [silent, stalled]) {
    const { front, drive } = setup([end], { retry: { limit: 0 } });
    const error = await drive(front.GET('/me')).catch((thrown) => thrown);
    expect(error.operation).toBe('GET /me');
    expect(Object.hasOwn(error, 'cause')).toBe(false);
  }
});

test('a cause is not listed with what an error has, as those of the platform are not', async () => {
  const { front, drive } = setup([broken], { retry: { limit: 0 } });
  const error = await drive(front.GET('/me')).catch((thrown) => thrown);
  expect(error.cause.message).toBe('fetch failed');
  expect(Object.keys(error)).not.toContain('cause');
});

test.each(['blob', 'arrayBuffer', 'stream'] as const)(
  'a file that is read as %s may take longer than the timeout',
  async (parseAs) => {
    const slow: Answer = () =>
      new Response(
        new ReadableStream({
          start: (controller) =>
            void clock.timer(500, () => {
              controller.enqueue(Uint8Array.of(1, 2, 3));
              controller.close();
            }),
        }),
      );
    const { front, clock, drive } = setup([slow], { timeout: 100 });
    const call = front.GET('/download/{attachment_link_id}', { ...download, parseAs });
    const read = call.then(({ data }) => new Response(data).arrayBuffer());
    expect(new Uint8Array(await drive(read))).toEqual(Uint8Array.of(1, 2, 3));
  },
);

test.each(['json', 'text'] as const)(
  'the timeout holds for all of an answer that is read as %s',
  async (parseAs) => {
    const { front, drive } = setup([endless()], { timeout: 100, retry: { limit: 0 } });
    await expect(drive(front.GET('/me', { parseAs }))).rejects.toThrow('no answer within 100 ms');
  },
);

test('the timeout holds for all of a failure, where a file was to be streamed', async () => {
  const { front, drive } = setup([endless(404)], { timeout: 100, retry: { limit: 0 } });
  const call = front.GET('/download/{attachment_link_id}', { ...download, parseAs: 'stream' });
  await expect(drive(call)).rejects.toThrow('no answer within 100 ms');
});

test('an answer can be read again by whoever gets the response', async () => {
  const { front, drive } = setup([answer({ id: 'cmp_1' })]);
  const { response } = await drive(front.GET('/me'));
  expect(await response.json()).toEqual({ id: 'cmp_1' });
  expect(await response.text()).toBe('{"id":"cmp_1"}');
});

test('time is that of the machine unless a clock is given', async () => {
  const front = createFrontClient({
    token: 'token',
    rateLimit: false,
    retry: { limit: 0 },
    fetch: () => new Promise(() => {}),
  });
  await expect(front.GET('/me', { timeout: 20 })).rejects.toThrow('no answer within 20 ms');
});

/** Begins an answer and breaks off. */
const cut =
  (status: number, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(new Uint8Array(3)),
        pull: (controller) => controller.error(new TypeError('terminated')),
      }),
      { status, headers },
    );

test.each(['blob', 'arrayBuffer'] as const)(
  "the caller's signal ends the reading of a file as %s",
  async (parseAs) => {
    const { front, clock, drive } = setup([endless()]);
    const controller = new AbortController();
    const call = front.GET('/download/{attachment_link_id}', {
      ...download,
      parseAs,
      signal: controller.signal,
    });
    clock.timer(500, () => controller.abort(new Error('enough')));
    await expect(drive(call)).rejects.toThrow('enough');
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  },
);

test('a file that breaks off is asked for again', async () => {
  const { front, sent, drive } = setup([cut(200), () => new Response('whole')]);
  const { data } = await drive(front.GET('/download/{attachment_link_id}', download));
  expect(await (data as Blob).text()).toBe('whole');
  expect(sent).toHaveLength(2);
});

test('a refusal counts though the rest of it breaks off', async () => {
  const { front, sent, drive } = setup([cut(429, { 'retry-after': '30' }), ok]);
  expect((await drive(front.GET('/me'))).data).toBeDefined();
  expect(sent.map(({ at }) => at)).toEqual([0, 30_000]);
});

test.each([400, 404, 422])('so does a %d to a message, which was not sent', async (status) => {
  const { front, sent, drive } = setup([cut(status)]);
  const params = { path: { channel_id: 'cha_1' } };
  const { error } = await drive(
    front.POST('/channels/{channel_id}/messages', { params, body: { to: ['a@b.c'], body: 'x' } }),
  );
  expect(error?._error.status).toBe(status);
  expect(sent).toHaveLength(1);
});
