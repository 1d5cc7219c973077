import { expectTypeOf, test } from 'vitest';
import type { ChannelClient, ChannelSchemas } from '../../src/channel/index.js';
import type { Data, FrontClient, Schemas } from '../../src/index.js';
import { isOfType } from '../../src/is-of-type.js';

declare const front: FrontClient;
declare const channel: ChannelClient;
const params = { path: { channel_id: 'cha_1' } };

test('a call is inbound or outbound by its direction', () => {
  const call = {} as ChannelSchemas['CreateCall'];
  if (call.direction === 'inbound') expectTypeOf(call).toEqualTypeOf<ChannelSchemas['CreateCallInbound']>();
  else expectTypeOf(call).toEqualTypeOf<ChannelSchemas['CreateCallOutbound']>();
  // @ts-expect-error no direction of a call
  channel.POST('/channels/{channel_id}/calls', { params, body: { ...call, direction: 'sideways' } });
});

test('the columns of an export are those of its type', () => {
  const scope = { start: 1769385600, end: 1769472000 };
  front.POST('/analytics/exports', { body: { ...scope, type: 'events', columns: ['Activity ID'] } });
  // @ts-expect-error a column of events
  front.POST('/analytics/exports', { body: { ...scope, type: 'messages', columns: ['Activity ID'] } });
});

test('the source and the target of an event are known by their kind', () => {
  const { source, target } = {} as Data<'GET', '/events/{event_id}'>;
  if (isOfType(source, 'teammate')) expectTypeOf(source.data).toEqualTypeOf<Schemas['Teammate']>();
  else if (isOfType(source, 'rule')) expectTypeOf(source.data).toEqualTypeOf<Schemas['Rule']>();
  else if (isOfType(source, 'inboxes')) expectTypeOf(source.data).toEqualTypeOf<Schemas['Inbox'][]>();
  if (isOfType(target, 'message')) expectTypeOf(target.data).toEqualTypeOf<Schemas['Message']>();
  // @ts-expect-error a kind of target
  isOfType(source, 'message');
});

test('an open set of values completes and takes any other', () => {
  const type = {} as Schemas['EventType'];
  expectTypeOf<'assign'>().toExtend<Schemas['EventType']>();
  expectTypeOf<string>().toExtend<Schemas['EventType']>();
  // @ts-expect-error no string
  const wrong: Schemas['EventType'] = 1;
  expectTypeOf(type).toExtend<string>();
  return wrong;
});

test('a closed set of values takes no other', () => {
  front.GET('/accounts', { params: { query: { sort_order: 'asc' } } });
  // @ts-expect-error not in the set
  front.GET('/accounts', { params: { query: { sort_order: 'up' } } });
});
