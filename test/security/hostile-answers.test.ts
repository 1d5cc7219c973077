import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChannelHandler } from '../../src/channel/index.js';
import { toErrorBody } from '../../src/error-body.js';
import { FrontApiError, paginate, unwrap } from '../../src/index.js';
import { signWebhook, verifyWebhook } from '../../src/webhooks/index.js';
import { answer, setup } from '../transport/setup.js';

const POLLUTING = '{"polluted":true,"toString":1,"status":418}';
const secret = 'nibblonian-secret';

function expectUnpolluted(): void {
  for (const each of [{}, [], Object] as unknown as Record<string, unknown>[])
    expect(each.polluted).toBeUndefined();
}

test.each([
  `{"__proto__":${POLLUTING}}`,
  `{"__proto__":{"_error":${POLLUTING}}}`,
  `{"_error":{"__proto__":${POLLUTING}}}`,
  `{"_error":{"constructor":{"prototype":${POLLUTING}}}}`,
  `{"errors":[{"__proto__":${POLLUTING}}]}`,
  `{"_error":{"details":{"__proto__":${POLLUTING}}}}`,
])('the error body %s pollutes nothing and is not believed', async (text) => {
  const { front, drive } = setup([() => new Response(text, { status: 404 })]);
  const { error } = await drive(front.GET('/me'));
  expect(error).toEqual({ _error: { status: 404, title: 'Not found' } });
  expect(Object.getPrototypeOf(error?._error)).toBe(Object.prototype);
  expectUnpolluted();
});

test('an error body of any shape becomes one of Front, whose texts are texts', () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.anything(),
      fc.integer({ min: 400, max: 599 }),
      (anything, more, status) => {
        for (const body of [
          anything,
          { _error: anything },
          { _error: { details: anything, title: more, message: more } },
        ]) {
          const { _error } = toErrorBody(body, status);
          expect(typeof _error.status).toBe('number');
          expect(_error.title).toMatch(/./s);
          expect(['string', 'undefined']).toContain(typeof _error.message);
          for (const line of _error.details ?? []) expect(typeof line).toBe('string');
          expect(
            Object.keys(_error).every((key) => ['status', 'title', 'message', 'details'].includes(key)),
          ).toBe(true);
          expect(new FrontApiError({ _error }).message).toContain(_error.title);
        }
        expectUnpolluted();
      },
    ),
    { numRuns: 500 },
  );
});

test.each(['null', '[]', '"text"', '5', '{"_results":{"__proto__":[]}}', '{"__proto__":{"_results":[]}}'])(
  'a page %s is none',
  async (text) => {
    const { front, drive } = setup([() => new Response(text)]);
    const first = paginate(front, '/contacts')[Symbol.asyncIterator]().next();
    await expect(drive(first)).rejects.toMatchObject({ code: 'FRONT_PAGE', fault: 'no-items' });
    expectUnpolluted();
  },
);

test('an answer keeps its keys as fields of its own', async () => {
  const { front, drive } = setup([() => new Response(`{"id":"tea_1","__proto__":${POLLUTING}}`)]);
  const data = (await drive(unwrap(front.GET('/me')))) as unknown as Record<string, unknown>;
  expect(Object.keys(data)).toEqual(['id', '__proto__']);
  expect(data.polluted).toBeUndefined();
  expectUnpolluted();
});

test('a merge that a redirect names takes nothing but an ID from it', async () => {
  const location = 'https://planet-express.api.frontapp.com/conversations/__proto__/messages';
  const { front, drive } = setup([
    () => new Response(null, { status: 301, headers: { location } }),
    answer({ _results: [] }),
  ]);
  const { merged } = await drive(
    front.GET('/conversations/{conversation_id}/messages', {
      params: { path: { conversation_id: 'cnv_1' } },
    }),
  );
  expect(merged).toEqual({ from: 'cnv_1', into: '__proto__' });
  expectUnpolluted();
});

test.each([
  `{"__proto__":${POLLUTING}}`,
  `{"type":"__proto__","payload":${POLLUTING}}`,
  `{"type":"constructor","payload":{"type":"toString","id":"x","conversation":{}}}`,
  `{"payload":{"__proto__":{"type":"assign","id":"evt_1","conversation":{}}}}`,
])('the webhook %s is an unknown event and pollutes nothing', async (body) => {
  const event = await verifyWebhook({ headers: await signWebhook({ body, secret }), body }, { secret });
  expect(event.type).toBe('unknown');
  expectUnpolluted();
});

test.each(['__proto__', 'constructor', 'toString', 'secret', 'onError', 'timeout', 'hasOwnProperty'])(
  'a channel has no handler for calls of type %s',
  async (type) => {
    const errors: unknown[] = [];
    const handler = createChannelHandler({ secret, onError: (error) => errors.push(error) });
    const body = JSON.stringify({ type, payload: {} });
    const response = await handler({ headers: await signWebhook({ body, secret }), body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ type: 'bad_request' });
    expect(errors).toMatchObject([{ type: 'bad_request' }]);
  },
);

/** An answer without an end. */
const endless = (status: number) => () => {
  const pull = (controller: ReadableStreamDefaultController) =>
    controller.enqueue(new Uint8Array(40).fill(0x20));
  return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }), { status });
};

test.each([
  [200, 'FRONT_RESPONSE'],
  [502, 'FRONT_UNKNOWN_OUTCOME'],
])('a write whose answer of %d is too large is not sent again', async (status, code) => {
  const { front, sent, drive } = setup([endless(status)], { maxResponseSize: 100 });
  const reply = { params: { path: { conversation_id: 'cnv_1' } }, body: { body: 'Hi' } };
  await expect(drive(front.POST('/conversations/{conversation_id}/messages', reply))).rejects.toMatchObject({
    code,
  });
  expect(sent).toHaveLength(1);
});
