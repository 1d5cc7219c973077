import { expectTypeOf, test } from 'vitest';
import type { Body, FrontClient } from '../../src/index.js';

declare const front: FrontClient;
const params = { path: { channel_id: 'cha_1' } };
const message = { to: ['calculon@momsbot.com'], body: 'Good news, everyone!' };

test('a body takes files of either kind, or none', () => {
  const attachments = [new Blob(['x']), new File(['x'], 'x.txt')];
  front.POST('/channels/{channel_id}/messages', { params, body: { ...message, attachments } });
  front.POST('/channels/{channel_id}/messages', { params, body: message });
  front.POST('/contacts', { body: { handles: [], avatar: new File(['x'], 'x.png') } });
});

test('a file is not a string, bytes or a promise', () => {
  // @ts-expect-error a name
  front.POST('/channels/{channel_id}/messages', { params, body: { ...message, attachments: ['photo.jpg'] } });
  // @ts-expect-error bytes
  front.POST('/contacts', { body: { handles: [], avatar: new Uint8Array() } });
  // @ts-expect-error not a list
  front.POST('/channels/{channel_id}/messages', { params, body: { ...message, attachments: new Blob() } });
});

test('a file goes nowhere else', () => {
  // @ts-expect-error text goes there
  front.POST('/channels/{channel_id}/messages', { params, body: { ...message, body: new Blob() } });
  // @ts-expect-error an operation without files
  front.POST('/tags', { body: { name: 'Urgent', attachments: [new Blob()] } });
});

test('a Blob keeps its methods', async () => {
  type Attachment = NonNullable<Body<'POST', '/channels/{channel_id}/messages'>['attachments']>[number];
  expectTypeOf<Attachment>().toEqualTypeOf<Blob>();
  expectTypeOf<Attachment['arrayBuffer']>().toEqualTypeOf<() => Promise<ArrayBuffer>>();
  const { data } = await front.GET('/download/{attachment_link_id}', {
    params: { path: { attachment_link_id: 'fil_1' } },
  });
  expectTypeOf(data).toEqualTypeOf<Blob | undefined>();
});
