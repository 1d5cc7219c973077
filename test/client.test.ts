import { describe, expect, test, vi } from 'vitest';
import {
  alias,
  type ClientOptions,
  createFrontClient,
  FrontApiError,
  FrontConnectionError,
  type FrontEvent,
  FrontResponseError,
  FrontTimeoutError,
  unwrap,
} from '../src/index.js';
import { json, type Reply, startServer } from './helpers/http-server.js';
import { createManualClock } from './helpers/manual-clock.js';
import { parseMultipart } from './helpers/parse-multipart.js';

const TOKEN = 'test-token';

async function setup(...replies: Reply[]) {
  const { url, requests } = await startServer(...replies);
  const clock = createManualClock();
  const events: FrontEvent[] = [];
  const front = createFrontClient({
    token: TOKEN,
    baseUrl: url,
    clock,
    rateLimit: false,
    onEvent: (event) => events.push(event),
  });
  return { front, requests, clock, events, url };
}

const tooMany = (headers: Record<string, string>, message = 'Rate limit exceeded.') =>
  json({ _error: { status: 429, title: 'Too many requests', message } }, 429, headers);

describe('a request', () => {
  test('carries the token and the encoded alias', async () => {
    const { front, requests } = await setup(json({ id: 'tea_1' }));
    const { data, error } = await front.GET('/teammates/{teammate_id}', {
      params: { path: { teammate_id: alias.email('leela+x@planet-express.com') } },
    });
    expect(requests).toMatchObject([
      {
        method: 'GET',
        url: '/teammates/alt:email:leela%2Bx%40planet-express.com',
        headers: { authorization: `Bearer ${TOKEN}` },
      },
    ]);
    expect(error).toBeUndefined();
    expect(data?.id).toBe('tea_1');
  });

  test('asks a token function each time', async () => {
    const { url, requests } = await startServer(json({}));
    const tokens = ['one', 'two'];
    const front = createFrontClient({ token: async () => tokens.shift() ?? '', baseUrl: url });
    await front.GET('/me');
    await front.GET('/me');
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer one', 'Bearer two']);
  });

  test('writes q in brackets', async () => {
    const { front, requests } = await setup(json({ _results: [] }));
    await front.GET('/conversations', {
      params: { query: { q: { statuses: ['deleted', 'assigned'] }, limit: 10 } },
    });
    expect(requests[0]?.url).toBe('/conversations?q[statuses][]=deleted&q[statuses][]=assigned&limit=10');
  });

  test('keeps the trailing slash that Front wants', async () => {
    const { front, requests } = await setup(json({}));
    await front.PATCH('/comments/{comment_id}/', {
      params: { path: { comment_id: 'com_1' } },
      body: { body: 'x' },
    });
    expect(requests[0]?.url).toBe('/comments/com_1/');
  });

  test('sends JSON without files', async () => {
    const { front, requests } = await setup({ status: 204 });
    const result = await front.PUT('/conversations/{conversation_id}/assignee', {
      params: { path: { conversation_id: 'cnv_1' } },
      body: { assignee_id: alias.email('leela@planet-express.com') },
    });
    expect(requests[0]?.headers['content-type']).toBe('application/json');
    expect(requests[0]?.body.toString()).toBe('{"assignee_id":"alt:email:leela@planet-express.com"}');
    expect(result).toMatchObject({ data: undefined, response: { status: 204 } });
    expect(result.error).toBeUndefined();
  });

  test('becomes multipart by itself as soon as the body holds a file', async () => {
    const { front, requests } = await setup(json({ status: 'accepted', message_uid: 'u' }, 202));
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
    await front.POST('/channels/{channel_id}/messages', {
      params: { path: { channel_id: 'cha_1' } },
      body: {
        to: ['calculon@momsbot.com'],
        body: 'Good news — “everyone”!',
        options: { archive: false, tag_ids: ['tag_1'] },
        attachments: [new File([bytes], 'añ "b".bin', { type: 'application/x-thing' }), new Blob(['x'])],
      },
    });
    const [request] = requests;
    expect(request?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(await parseMultipart(request as NonNullable<typeof request>)).toEqual([
      { name: 'to[0]', value: 'calculon@momsbot.com' },
      { name: 'body', value: 'Good news — “everyone”!' },
      { name: 'options[archive]', value: 'false' },
      { name: 'options[tag_ids][0]', value: 'tag_1' },
      {
        name: 'attachments[0]',
        filename: 'añ %22b%22.bin',
        type: 'application/x-thing',
        bytes: Buffer.from(bytes),
      },
      { name: 'attachments[1]', filename: 'blob', type: 'application/octet-stream', bytes: Buffer.from('x') },
    ]);
  });

  test('asks for the source of an email by its accept header', async () => {
    const { front, requests } = await setup({
      headers: { 'content-type': 'message/rfc822' },
      body: 'From: leela\r\n\r\nHi',
    });
    const { data } = await front.GET('/messages/{message_id}', {
      params: { path: { message_id: 'msg_1' } },
      headers: { accept: 'message/rfc822' },
      parseAs: 'text',
    });
    expect(requests[0]?.headers.accept).toBe('message/rfc822');
    expect(data).toBe('From: leela\r\n\r\nHi');
  });

  test('reads a file as a Blob', async () => {
    const { front } = await setup({ headers: { 'content-type': 'image/png' }, body: Uint8Array.of(1, 2, 3) });
    const { data } = await front.GET('/download/{attachment_link_id}', {
      params: { path: { attachment_link_id: 'fil_1' } },
    });
    expect(new Uint8Array(await (data as Blob).arrayBuffer())).toEqual(Uint8Array.of(1, 2, 3));
  });

  test('is not sent when something in it is wrong', async () => {
    const { front, requests } = await setup(json({}));
    await expect(
      front.GET('/teammates/{teammate_id}', { params: { path: { teammate_id: 'cnv_1' } } }),
    ).rejects.toThrow(TypeError);
    await expect(
      front.POST('/contacts', { body: { handles: [], avatar: 'aGVsbG8=' as unknown as Blob } }),
    ).rejects.toThrow('body.avatar must be a Blob or a File');
    expect(requests).toEqual([]);
  });
});

describe('after a 429, without a rate limiter', () => {
  const accepted = json({ status: 'accepted', message_uid: 'u' }, 202);
  const call = (front: ReturnType<typeof createFrontClient>) =>
    front.POST('/channels/{channel_id}/messages', {
      params: { path: { channel_id: 'cha_1' } },
      body: {
        to: ['a@b.c'],
        body: 'Hi',
        attachments: [new File(['photo'], 'a.jpg', { type: 'image/jpeg' })],
      },
    });

  test('sends the same body again once the wait is over that Front named', async () => {
    const { front, requests, clock, events } = await setup(tooMany({ 'retry-after': '13' }), accepted);
    const { data } = await call(front);
    expect(data?.message_uid).toBe('u');
    expect(clock.slept).toEqual([13_000]);
    const [first, second] = requests as [(typeof requests)[0], (typeof requests)[0]];
    expect(requests).toHaveLength(2);
    expect(await parseMultipart(second)).toEqual(await parseMultipart(first));
    expect(second.headers['content-length']).toBe(first.headers['content-length']);
    expect(events).toMatchObject([
      {
        type: 'retry',
        operation: 'POST /channels/{channel_id}/messages',
        attempt: 1,
        status: 429,
        wait: 13_000,
      },
    ]);
  });

  test('prefers the milliseconds of the message, which are finer', async () => {
    const { front, clock } = await setup(
      tooMany({ 'retry-after': '1' }, 'Please retry in 341 milliseconds.'),
      accepted,
    );
    await call(front);
    expect(clock.slept).toEqual([341]);
  });

  test('reads a date', async () => {
    const { front, clock } = await setup(
      tooMany({
        date: 'Mon, 26 Jan 2026 09:56:24 GMT',
        'retry-after': 'Mon, 26 Jan 2026 09:56:54 GMT',
      }),
      accepted,
    );
    await call(front);
    expect(clock.slept).toEqual([30_000]);
  });

  test('survives a header that says nothing', async () => {
    const { front, requests } = await setup(tooMany({ 'retry-after': 'soon' }), accepted);
    expect((await call(front)).data?.message_uid).toBe('u');
    expect(requests).toHaveLength(2);
  });

  test('gives the 429 back after three retries', async () => {
    const { front, requests } = await setup(tooMany({ 'retry-after': '1' }));
    const { error } = await call(front);
    expect(error?._error).toMatchObject({ status: 429, title: 'Too many requests' });
    expect(requests).toHaveLength(4);
  });
});

describe('error', () => {
  test.each<[string, Reply, object]>([
    [
      'is what Front said',
      json(
        {
          _error: {
            status: 400,
            title: 'Bad request',
            message: 'No.',
            details: ['body.to[0]: should be a string'],
          },
        },
        400,
      ),
      { status: 400, title: 'Bad request', message: 'No.', details: ['body.to[0]: should be a string'] },
    ],
    [
      'is filled in when only a message came',
      json({ _error: { message: 'Boom' } }, 500),
      { status: 500, title: 'Internal server error', message: 'Boom' },
    ],
    ['is filled in when nothing came', { status: 404 }, { status: 404, title: 'Not found' }],
    [
      'is filled in for an empty body with a length',
      { status: 502, headers: { 'content-length': '0' } },
      { status: 502, title: 'Bad gateway' },
    ],
    [
      'is filled in for a page of HTML',
      { status: 503, headers: { 'content-type': 'text/html' }, body: '<h1>503</h1>' },
      { status: 503, title: 'Service unavailable' },
    ],
    [
      'is read from the form of 2015',
      json({ errors: [{ title: 'Nope', detail: 'Because', status: 403 }] }, 403),
      { status: 403, title: 'Nope', message: 'Because' },
    ],
    ['is filled in for JSON of another kind', json('null', 418), { status: 418, title: 'HTTP 418' }],
  ])('%s', async (_fact, reply, expected) => {
    const { front } = await setup(reply);
    const { data, error } = await front.GET('/me');
    expect(error).toEqual({ _error: expected });
    expect(data).toBeUndefined();
  });

  test('is thrown by unwrap', async () => {
    const { front } = await setup(
      json({ _error: { status: 404, title: 'Not found', message: 'Unknown' } }, 404),
    );
    const thrown = await unwrap(front.GET('/me')).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(FrontApiError);
    expect(thrown).toMatchObject({
      name: 'FrontApiError',
      code: 'FRONT_API',
      status: 404,
      message: '404 Not found: Unknown',
    });
  });
});

describe('without an answer', () => {
  test('throws a typed error that names the operation only', async () => {
    const { front } = await setup((response) => response.socket?.destroy());
    const thrown = await front
      .GET('/conversations/search/{query}', { params: { path: { query: 'secret' } } })
      .catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(FrontConnectionError);
    expect(String(thrown)).toMatch(
      /^FrontConnectionError: GET \/conversations\/search\/\{query\}: no answer from 127\.0\.0\.1:\d+, the connection failed \(UND_ERR_SOCKET\)$/,
    );
  });

  test('throws when the answer breaks off', async () => {
    const { front } = await setup((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"id":');
      setImmediate(() => response.destroy());
    });
    await expect(front.GET('/me')).rejects.toThrow(FrontConnectionError);
  });

  test('ends after the timeout, also in the middle of a body', async () => {
    const { front } = await setup((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
    });
    await expect(front.GET('/me', { timeout: 50 })).rejects.toThrow(FrontTimeoutError);
  });

  test("ends with the reason of the caller's signal", async () => {
    const { front } = await setup(() => {});
    const controller = new AbortController();
    const call = front.GET('/me', { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(call).rejects.toThrow('enough');
  });

  test('throws when a success is not JSON', async () => {
    const { front } = await setup({ headers: { 'content-type': 'text/html' }, body: '<h1>hello</h1>' });
    await expect(front.GET('/me')).rejects.toThrow(FrontResponseError);
  });
});

describe('options', () => {
  test.each([
    [{ token: '' }, /^Option `token` must be ASCII text without spaces, .*, not other text\.$/],
    [{ token: 'a\nb' }, /^Option `token` must be ASCII text without spaces, .*, not other text\.$/],
    [{ token: undefined }, /^Option `token` must be .*, not undefined\.$/],
    [{ token: 7 }, /^Option `token` must be .*, not number\.$/],
    [{ token: 'x', onEvent: 'log' }, /^Option `onEvent` must be a function\.$/],
    [{ token: 'x', random: 0.5 }, /^Option `random` must be a function\.$/],
    [{ token: 'x', rateLimit: { onEvent: {} } }, /^Option `rateLimit.onEvent` must be a function\.$/],
    [{ token: 'x', baseUrl: 'ftp://front' }, 'Option `baseUrl` must be an http(s) URL'],
    [{ token: 'x', baseUrl: 'http://api2.frontapp.com' }, 'Option `baseUrl` must be an http(s) URL'],
    [{ token: 'x', baseUrl: 'http://acme.api.FrontApp.com/' }, 'Option `baseUrl` must be an http(s) URL'],
    [{ token: 'x', baseUrl: 'api2.frontapp.com' }, 'Option `baseUrl` must be an http(s) URL'],
  ])('%j is refused', (options, message) => {
    expect(() => createFrontClient(options as ClientOptions)).toThrow(message);
  });

  test('an error about the token does not show it', () => {
    expect(() => createFrontClient({ token: 'secret token' })).toThrow(
      expect.not.stringContaining('secret') as unknown as string,
    );
  });

  test('the global fetch is looked up at each call', async () => {
    const front = createFrontClient({ token: TOKEN });
    const stub = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ id: 'cmp_1' }));
    expect((await front.GET('/me')).data?.id).toBe('cmp_1');
    expect(stub.mock.calls[0]?.[0]).toMatchObject({ url: 'https://api2.frontapp.com/me' });
    stub.mockRestore();
  });
});
