import { expectTypeOf, test } from 'vitest';
import { type Alias, alias, type FrontClient } from '../../src/index.js';

declare const front: FrontClient;
declare const id: string;
const email = alias.email('leela@planet-express.com');

test('an alias is a template literal with a brand', () => {
  expectTypeOf(email).toEqualTypeOf<Alias<'email'>>();
  expectTypeOf(email).toExtend<`alt:email:${string}`>();
  // @ts-expect-error only `alias` makes one
  const made: Alias<'email'> = 'alt:email:leela@planet-express.com';
  return made;
});

test('an alias goes where its resource goes', () => {
  front.GET('/teammates/{teammate_id}', { params: { path: { teammate_id: email } } });
  front.GET('/contacts/{contact_id}', { params: { path: { contact_id: email } } });
  front.GET('/contacts/{contact_id}', { params: { path: { contact_id: alias.phone('+12025550199') } } });
  front.GET('/accounts/{account_id}', { params: { path: { account_id: alias.domain('momcorp.com') } } });
  front.GET('/messages/{message_id}', { params: { path: { message_id: alias.uid('5f1c8a77e3d94b06') } } });
});

test('an alias of another resource is an error', () => {
  // @ts-expect-error conversations have no email address
  front.GET('/conversations/{conversation_id}', { params: { path: { conversation_id: email } } });
  // @ts-expect-error channels go by their address
  front.GET('/channels/{channel_id}', { params: { path: { channel_id: email } } });
  // @ts-expect-error teammates have no domain
  front.GET('/teammates/{teammate_id}', { params: { path: { teammate_id: alias.domain('momcorp.com') } } });
  // @ts-expect-error tags have no aliases
  front.GET('/tags/{tag_id}', { params: { path: { tag_id: email } } });
});

test('a plain string goes anywhere, and an alias is one', () => {
  front.GET('/conversations/{conversation_id}', { params: { path: { conversation_id: id } } });
  front.GET('/tags/{tag_id}', { params: { path: { tag_id: `tag_${id}` } } });
  front.GET('/teammates/{teammate_id}', { params: { path: { teammate_id: 'tea_1' } } });
  expectTypeOf(email).toExtend<string>();
});

test('an alias stands in a body', () => {
  front.PUT('/conversations/{conversation_id}/assignee', {
    params: { path: { conversation_id: id } },
    body: { assignee_id: email },
  });
});

test('a contact goes by any source, also one that is not documented', () => {
  const twitter = alias.handle('twitter', '@leela');
  const other = alias.handle('mastodon', '@leela');
  for (const contact_id of [twitter, other])
    front.GET('/contacts/{contact_id}', { params: { path: { contact_id } } });
  // @ts-expect-error teammates go by email only
  front.GET('/teammates/{teammate_id}', { params: { path: { teammate_id: twitter } } });
});
