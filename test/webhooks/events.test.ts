import { expect, test } from 'vitest';
import { type FrontWebhookEvent, verifyWebhook } from '../../src/webhooks/index.js';
import { ENVELOPE, EVENT, frontSigns, NOW, PREVIEW, SECRET } from './front-signs.js';

function receive(value: unknown, headers: Record<string, string> = {}): Promise<FrontWebhookEvent> {
  const body = JSON.stringify(value);
  const signed = { ...frontSigns(body, SECRET, String(NOW)), ...headers };
  return verifyWebhook({ headers: signed, body }, { secret: SECRET, now: () => NOW });
}

test('names an event as the API does, and keeps what the application subscribed to', async () => {
  expect(await receive(ENVELOPE)).toEqual({
    type: 'assign',
    preview: false,
    subscription: 'assignee_changed',
    authorization: { id: 'cmp_55c8c149' },
    payload: EVENT,
  });
});

test('tells a preview from a whole event', async () => {
  expect(await receive(PREVIEW)).toMatchObject({ type: 'assign', preview: true, subscription: undefined });
  expect(await receive(EVENT)).toMatchObject({ type: 'assign', preview: false });
});

test('takes an event for whole when its source has data, be it an array or null', async () => {
  for (const data of [[{ id: 'inb_1' }], null]) {
    const event = { ...PREVIEW, type: 'inbound', source: { _meta: { type: 'inboxes' }, data } };
    expect(await receive(event)).toMatchObject({ type: 'inbound', preview: false });
  }
});

test('takes an archive, which has no target, for a preview or not by its conversation', async () => {
  const { target: _, ...event } = { ...PREVIEW, type: 'archive' };

  expect(await receive(event)).toMatchObject({ type: 'archive', preview: true });
  expect(await receive({ ...event, conversation: EVENT.conversation })).toMatchObject({ preview: false });
});

test('lets a type through that is newer than this package, as unknown', async () => {
  const payload = { ...EVENT, type: 'conversation_teleported' };

  expect(await receive({ ...ENVELOPE, type: 'teleported', payload })).toEqual({
    type: 'unknown',
    name: 'conversation_teleported',
    subscription: 'teleported',
    authorization: { id: 'cmp_55c8c149' },
    payload,
  });
});

test('takes an event for whole when its target has data', async () => {
  const target = { _meta: { type: 'teammate' }, data: { id: 'tea_55c8c149' } };

  expect(await receive({ ...PREVIEW, target })).toMatchObject({ type: 'assign', preview: false });
});

test.each([
  {},
  { type: 7 },
  { type: 'assign' },
  { ...EVENT, id: undefined },
  { ...EVENT, conversation: undefined },
  { ...EVENT, conversation: [] },
  { ...EVENT, conversation: 'cnv_55c8c149' },
  { type: 'x', payload: [] },
  { type: 'x', payload: null },
  { payload: 'text' },
])('lets %j through as unknown', async (body) => {
  expect(await receive(body)).toMatchObject({ type: 'unknown' });
});

test('names an unknown event by what is a name, be it of the envelope', async () => {
  expect(await receive({ type: 'teleported', payload: null })).toEqual({
    type: 'unknown',
    name: 'teleported',
    subscription: 'teleported',
    payload: null,
  });
  expect(await receive({ type: 7 })).toEqual({ type: 'unknown', payload: { type: 7 } });
});

test('reads the challenge of a sync call', async () => {
  const sync = { type: 'sync', authorization: { id: 'cmp_55c8c149' } };

  expect(await receive(sync, { 'x-front-challenge': '8d1f0c5e' })).toEqual({
    ...sync,
    challenge: '8d1f0c5e',
  });
});
