import { expectTypeOf, test } from 'vitest';
import type { Schemas } from '../../src/index.js';
import type { FrontEventType, FrontWebhookEvent } from '../../src/webhooks/index.js';

type KnownOf<T> = T extends unknown ? (string extends T ? never : T) : never;

declare const event: FrontWebhookEvent;

test('tells apart every type of event that the spec names', () => {
  expectTypeOf<KnownOf<Schemas['EventType']>>().toEqualTypeOf<FrontEventType>();
});

test('gives the target of a whole event by its type', () => {
  if (event.type === 'inbound' && !event.preview) {
    expectTypeOf(event.payload.target.data).toEqualTypeOf<Schemas['Message']>();
    expectTypeOf(event.payload.type).toEqualTypeOf<'inbound'>();
  }
  if (event.type === 'assign' && event.preview) {
    expectTypeOf(event.payload).toExtend<Pick<Schemas['EventPreview'], 'conversation' | 'target'>>();
  }
});

test('tells types apart by what the application subscribed to', () => {
  if (event.type !== 'sync' && event.type !== 'unknown' && event.subscription === 'outbound_sent') {
    expectTypeOf(event.type).toEqualTypeOf<'outbound' | 'out_reply'>();
  }
});

test('leaves the payload of an unknown type unknown', () => {
  if (event.type === 'unknown') expectTypeOf(event.payload).toBeUnknown();
  if (event.type === 'sync') expectTypeOf(event.challenge).toEqualTypeOf<string | undefined>();
});
