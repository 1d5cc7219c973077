import { expectTypeOf, test } from 'vitest';
import { type FrontClient, type FrontErrorBody, type Schemas, unwrap } from '../../src/index.js';

declare const front: FrontClient;

test('data and error narrow each other', async () => {
  const { data, error } = await front.GET('/me');
  if (error !== undefined) {
    expectTypeOf(error).toEqualTypeOf<FrontErrorBody>();
    expectTypeOf(data).toBeUndefined();
    return;
  }
  expectTypeOf(error).toBeUndefined();
  expectTypeOf(data).toEqualTypeOf<Schemas['Identity']>();
});

test('data is not there before the error was looked at', async () => {
  const { data } = await front.GET('/teammates/{teammate_id}', {
    params: { path: { teammate_id: 'tea_1' } },
  });
  expectTypeOf(data).toEqualTypeOf<Schemas['Teammate'] | undefined>();
  // @ts-expect-error it may have failed
  data.id;
});

test('an error is never `never`, and the same everywhere', async () => {
  const results = [
    await front.GET('/me'),
    await front.POST('/contacts', { body: { handles: [] } }),
    await front.DELETE('/tags/{tag_id}', { params: { path: { tag_id: 'tag_1' } } }),
  ];
  for (const { error } of results) expectTypeOf(error).toEqualTypeOf<FrontErrorBody | undefined>();
});

test('an answer without a body is undefined', async () => {
  const { data } = await front.DELETE('/tags/{tag_id}', { params: { path: { tag_id: 'tag_1' } } });
  expectTypeOf(data).toBeUndefined();
});

test('data is what it was read as', async () => {
  const init = { params: { path: { message_id: 'msg_1' } } };
  const text = await front.GET('/messages/{message_id}', { ...init, parseAs: 'text' });
  expectTypeOf(text.data).toEqualTypeOf<string | undefined>();
  const stream = await front.GET('/messages/{message_id}', { ...init, parseAs: 'stream' });
  expectTypeOf(stream.data).toEqualTypeOf<ReadableStream<Uint8Array> | null | undefined>();
  const json = await front.GET('/messages/{message_id}', { ...init, parseAs: 'json' });
  expectTypeOf(json.data).toEqualTypeOf<Schemas['Message'] | undefined>();
});

test('unwrap gives the data', async () => {
  expectTypeOf(await unwrap(front.GET('/me'))).toEqualTypeOf<Schemas['Identity']>();
});

test('nothing of a result is `any`', async () => {
  const result = await front.GET('/conversations');
  expectTypeOf(result.response).toEqualTypeOf<Response>();
  expectTypeOf(result.data?._results[0]).not.toBeAny();
  expectTypeOf(result.error?._error.details).toEqualTypeOf<string[] | undefined>();
});
