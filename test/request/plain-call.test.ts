import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channelFacts, coreFacts } from '../../generated/operations.js';
import { createFrontClient } from '../../src/client.js';
import { createCheck } from '../../src/request/check-call.js';
import { type CallInit, fillPlain } from '../../src/request/plain-call.js';
import { retryOptions } from '../../src/transport/retry-options.js';
import type { Method } from '../../src/types.js';

const check = createCheck({ facts: coreFacts, retry: retryOptions });
const at = (template: string, path: Record<string, unknown>, more: CallInit = {}) =>
  fillPlain('GET', template, { params: { path }, ...more }, coreFacts)?.path;

test.each([
  ['/me', {}, '/me'],
  ['/conversations/{conversation_id}', { conversation_id: 'cnv_55c8c149' }, '/conversations/cnv_55c8c149'],
  [
    '/conversations/{conversation_id}',
    { conversation_id: 'alt:ref:a b/c' },
    '/conversations/alt:ref:a%20b%2Fc',
  ],
  [
    '/contacts/{contact_id}',
    { contact_id: 'alt:email:leela@planet-express.com' },
    '/contacts/alt:email:leela%40planet-express.com',
  ],
  ['/contacts/{contact_id}', { contact_id: 'ctc_1' }, '/contacts/ctc_1'],
  ['/conversations/search/{query}', { query: 'is:open order' }, '/conversations/search/is%3Aopen%20order'],
  [
    '/messages/{message_id}/download/{attachment_link_id}',
    { message_id: 'msg_1', attachment_link_id: 'fil_2' },
    '/messages/msg_1/download/fil_2',
  ],
])('%s with %j is plain to see right', (template, values, path) => {
  expect(at(template, values)).toBe(path);
});

test.each<[string, Record<string, unknown>, CallInit?]>([
  ['/tags/{tag_id}', { tag_id: 'cnv_1' }],
  ['/tags/{tag_id}', { tag_id: 'alt:email:a@b.c' }],
  ['/tags/{tag_id}', { tag_id: '12' }],
  ['/tags/{tag_id}', { tag_id: 12 }],
  ['/tags/{tag_id}', {}],
  ['/conversations/search/{query}', { query: '..' }],
  ['/conversations/search/{query}', { query: 'für' }],
  ['/me?x=1', {}],
  ['me', {}],
  ['/me', {}, { timeout: 5 }],
  ['/me', {}, { headers: {} }],
  ['/me', {}, { body: {} }],
  ['/me', {}, { params: { query: { limit: 5 } } }],
])('%s with %j and %j takes a closer look', (template, values, more) => {
  expect(at(template, values, more)).toBeUndefined();
});

test.each(['paramsX', 'xsignal', 'signals', 'xbody', 'bodyX'])('an option %s is none', (name) => {
  for (const method of ['GET', 'POST'] as const)
    expect(fillPlain(method, '/me', { [name]: {} }, coreFacts)).toBeUndefined();
});

test.each(['xpath', 'pathX'])('a parameter %s is none', (name) => {
  expect(fillPlain('GET', '/me', { params: { [name]: {} } }, coreFacts)).toBeUndefined();
});

test('options that an object has from another one count', () => {
  expect(fillPlain('GET', '/me', Object.create({ retry: { limit: 0 } }), coreFacts)).toBeUndefined();
});

test('a name that every object has is no parameter of the spec', () => {
  expect(at('/x/{constructor}', { constructor: 'a' })).toBe('/x/a');
  expect(at('/x/{constructor}', {})).toBeUndefined();
});

test('a write may have a body', () => {
  const init = { body: { name: 'urgent' } };
  expect(fillPlain('POST', '/tags', init, coreFacts)).toEqual({ path: '/tags', query: '' });
});

const VALUE = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    'cnv_1',
    'tea_9z',
    'alt:ref:',
    'alt:ref:x',
    'alt:email:a@b',
    'alt:new:@',
    'alt:EMAIL:x',
    '.',
    '..',
    ' ',
    '',
  ),
  fc.constantFrom(undefined, null, 5, {}, ['cnv_1']),
);
const NAME = fc.constantFrom('conversation_id', 'contact_id', 'teammate_id', 'query', 'toString');
const MORE = fc.constantFrom<CallInit>(
  {},
  { body: {} },
  { timeout: 1 },
  { params: { query: { limit: 1 } } },
  { headers: { 'x\n': '' } },
  { signal: AbortSignal.abort() },
);

test('where it gives a path, a closer look gives the same', () => {
  let plain = 0;
  fc.assert(
    fc.property(
      fc.constantFrom<Method>('GET', 'POST'),
      fc.constantFrom('', '/x', '?x', '#'),
      NAME,
      VALUE,
      MORE,
      (method, end, name, value, more) => {
        const init = { params: { path: { [name]: value } }, ...more };
        const path = `/x/{${name}}${end}`;
        const filled = fillPlain(method, path, init, coreFacts);
        if (filled === undefined) return;
        plain += 1;
        expect(filled).toEqual(check(method, path, init));
      },
    ),
    { numRuns: 5000 },
  );
  expect(plain).toBeGreaterThan(100);
});

test('the IDs of the channel API are its own', () => {
  const path = '/channels/{channel_id}/inbound_messages';
  const fill = (channel_id: string) =>
    fillPlain('POST', path, { params: { path: { channel_id } }, body: {} }, channelFacts)?.path;
  expect(fill('cha_1')).toBe('/channels/cha_1/inbound_messages');
  expect(fill('cnv_1')).toBeUndefined();
});

test('what is changed after a call was made does not change it, though it waits for the closer look', async () => {
  const sent: string[] = [];
  const front = createFrontClient({
    token: 'token',
    rateLimit: false,
    fetch: async ({ url, headers }) => {
      sent.push(`${url} ${headers.get('x-page')}`);
      return Response.json({});
    },
  });
  const query = { limit: 1 };
  const headers = { 'x-page': '1' };
  const calls = [];
  for (const page of [1, 2, 3]) {
    query.limit = page;
    headers['x-page'] = String(page);
    calls.push(front.GET('/conversations', { params: { query }, headers }));
  }
  query.limit = 100;
  headers['x-page'] = 'none';
  await Promise.all(calls);
  expect(sent.map((each) => each.replace(/.*limit=/, ''))).toEqual(['1 1', '2 2', '3 3']);
});
