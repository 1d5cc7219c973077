import { expectTypeOf, test } from 'vitest';
import {
  type Body,
  type Data,
  type FrontClient,
  paginate,
  type Query,
  type Schemas,
} from '../../src/index.js';

declare const front: FrontClient;

test('Body is what a call takes, and Data what it answers', () => {
  expectTypeOf<Body<'POST', '/tags'>>().toEqualTypeOf<Schemas['CreateTag']>();
  expectTypeOf<Body<'GET', '/me'>>().toBeNever();
  expectTypeOf<Data<'GET', '/me'>>().toEqualTypeOf<Schemas['Identity']>();
  expectTypeOf<Data<'GET', '/accounts'>['_results']>().toEqualTypeOf<Schemas['Account'][]>();
  expectTypeOf<Data<'DELETE', '/tags/{tag_id}'>>().toBeUndefined();
});

test('Query is the query of a call', () => {
  expectTypeOf<Query<'GET', '/accounts'>['sort_order']>().toEqualTypeOf<'asc' | 'desc' | undefined>();
  expectTypeOf<Query<'GET', '/me'>>().toBeNever();
});

test('a path that a method does not have is an error', () => {
  // @ts-expect-error misspelt
  type Wrong = Body<'POST', '/contact'>;
  // @ts-expect-error no schema of this name
  type None = Schemas['Conversations'];
  return {} as [Wrong, None];
});

test('paginate knows the items of a list', async () => {
  for await (const item of paginate(front, '/conversations', { params: { query: { limit: 100 } } })) {
    expectTypeOf(item).toEqualTypeOf<Schemas['Conversation']>();
  }
  for await (const item of paginate(front, '/events')) expectTypeOf(item).toEqualTypeOf<Schemas['Event']>();
});

test('paginate takes lists only, and what the list takes', () => {
  // @ts-expect-error not a list
  paginate(front, '/me');
  // @ts-expect-error misspelt
  paginate(front, '/conversations', { params: { query: { limt: 100 } } });
  // @ts-expect-error whose contacts
  paginate(front, '/accounts/{account_id}/contacts', {});
});

test('no schema is `any`', () => {
  type AnyOf = { [Name in keyof Schemas]: 0 extends 1 & Schemas[Name] ? Name : never }[keyof Schemas];
  expectTypeOf<AnyOf>().toBeNever();
});
