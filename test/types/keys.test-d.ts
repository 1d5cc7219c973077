import { test } from 'vitest';
import type { FrontClient } from '../../src/index.js';

declare const front: FrontClient;

test('an unknown key is an error in a path', () => {
  front.GET('/teammates/{teammate_id}', {
    // @ts-expect-error no such parameter
    params: { path: { teammate_id: 'tea_1', team_id: 'tim_1' } },
  });
});

test('an unknown key is an error in a query, at any depth', () => {
  // @ts-expect-error misspelt
  front.GET('/conversations', { params: { query: { limt: 10 } } });
  front.GET('/conversations', {
    // @ts-expect-error a criterion of events
    params: { query: { q: { types: ['assign'] } } },
  });
});

test('an unknown key is an error in a body, at any depth', () => {
  front.POST('/contacts', {
    body: {
      handles: [{ source: 'email', handle: 'calculon@momsbot.com' }],
      // @ts-expect-error misspelt
      nmae: 'Calculon',
    },
  });
  front.POST('/contacts', {
    // @ts-expect-error no such field of a handle
    body: { handles: [{ source: 'email', handle: 'calculon@momsbot.com', primary: true }] },
  });
  front.POST('/conversations/{conversation_id}/messages', {
    params: { path: { conversation_id: 'cnv_1' } },
    // @ts-expect-error tags have another name
    body: { body: 'Hi', options: { tagids: ['tag_1'] } },
  });
});

test('an unknown key is an error beside params and body', () => {
  // @ts-expect-error misspelt
  front.GET('/conversations', { param: { query: { limit: 10 } } });
  // @ts-expect-error an operation without parameters
  front.GET('/me', { params: { query: { limit: 10 } } });
  // @ts-expect-error an operation without a body
  front.GET('/me', { body: {} });
});

test('a key that is required cannot be left out', () => {
  // @ts-expect-error nothing but the path
  front.GET('/teammates/{teammate_id}');
  // @ts-expect-error no parameters
  front.GET('/teammates/{teammate_id}', {});
  front.GET('/messages/{message_id}/download/{attachment_link_id}', {
    // @ts-expect-error one of two parameters
    params: { path: { message_id: 'msg_1' } },
  });
  // @ts-expect-error no body
  front.POST('/contacts', {});
  // @ts-expect-error no handles
  front.POST('/contacts', { body: { name: 'Calculon' } });
});

test('a value of another type is an error', () => {
  // @ts-expect-error a number goes there
  front.GET('/conversations', { params: { query: { limit: '10' } } });
  front.PATCH('/conversations/{conversation_id}', {
    params: { path: { conversation_id: 'cnv_1' } },
    // @ts-expect-error not a status that conversations can be given
    body: { status: 'opened' },
  });
});

test('a path that a method does not have is an error', () => {
  // @ts-expect-error misspelt
  front.GET('/conversation');
  // @ts-expect-error only GET has it
  front.DELETE('/me');
});

test('values from elsewhere are taken as they are typed', () => {
  const path: '/accounts' | '/teammates' = Math.random() > 0.5 ? '/accounts' : '/teammates';
  front.GET(path);
  const handles = [{ source: 'email' as const, handle: 'calculon@momsbot.com' }];
  front.POST('/contacts', { body: { handles } });
});
