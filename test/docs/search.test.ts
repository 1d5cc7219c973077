import { expect, test } from 'vitest';
import { readDocument } from '../../scripts/derive-samples.js';
import { fragmentsOf } from '../../scripts/docs/addresses.js';
import { buildIndex, entriesOfGuide, entriesOfReference } from '../../scripts/docs/build-search.js';
import { findEntries } from '../../scripts/docs/find-entries.js';
import { entriesOfPackage } from '../../scripts/docs/package-entries.js';
import { readGuides } from '../../scripts/docs/read-guides.js';
import { SEARCH_NAMES } from '../../scripts/docs/search-names.js';
import { DOCS } from './open-site.js';

const references = ['core', 'channel'].map(async (api) => {
  const document = await readDocument(api as 'core' | 'channel');
  return entriesOfReference({ page: `${api}.html`, title: api, document, fragments: fragmentsOf(document) });
});
const entries = [
  ...(await Promise.all(references)).flat(),
  ...(await readGuides()).flatMap(entriesOfGuide),
  // What is exported is found where the site is built.
  ...(await entriesOfPackage(new URL('package/', DOCS))),
];
const index = buildIndex(entries);
const idsOf = (query: string) => findEntries(index, query).map(({ id }) => String(id));

test.each([
  // What Front says when it refuses.
  ['Too many requests', 'rate-limits#'],
  ['Rate limit exceeded', 'rate-limits#'],
  ['Rate limit exceeded. Please retry in 12345 milliseconds.', 'rate-limits#'],
  ['429', 'rate-limits#'],
  ['Invalid token', 'authentication#'],
  ['Unauthenticated', 'authentication#'],
  ['handles are in conflict', 'errors#what-front-refuses'],
  ['One or more handles are in conflict with the contact(s): crd_55c8c149', 'errors#what-front-refuses'],
  ['Body did not satisfy requirements', 'errors#what-front-refuses'],
  // Words for what the guides call something else.
  ['pagination', 'pagination#'],
  ['next page', 'pagination#'],
  ['verify signature', 'webhooks#'],
  ['x-front-signature', 'webhooks#'],
  ['attach file', 'files#sending'],
  ['upload', 'files#sending'],
  ['find contact by email', 'aliases#'],
  ['set to null', 'surprises#how-do-i-clear-a-field'],
  ['clear field', 'surprises#how-do-i-clear-a-field'],
  ['polling', 'files#exports-and-reports'],
  ['getting started', 'quick-start#'],
  ['logging', 'quick-start#logging'],
  ['abort', 'errors#aborting'],
  ['cors', 'authentication#where-a-token-goes'],
  ['idempotency', 'retries#sent-once'],
  ['mock', 'testing#'],
  // Calls, as they stand in code and in logs.
  ['POST /contacts', 'core.html#create-contact'],
  ['/contacts/{contact_id}', 'core.html#get-contact'],
  ['PATCH /contacts/{contact_id}', 'core.html#update-a-contact'],
  ['delete https://api2.frontapp.com/contacts/crd_55c8c149?x=1', 'core.html#delete-a-contact'],
  ['GET /contacts/custom_fields', 'core.html#list-contact-custom-fields'],
  ['/inbound_messages', 'channel.html#sync-inbound-message'],
  // Operations, by what they do.
  ['create-message', 'core.html#create-message'],
  ['createMessage', 'core.html#create-message'],
  ['list all contacts', 'core.html#list-contacts'],
  ['teammates', 'core.html#list-teammates'],
  ['send email', 'core.html#create-message'],
  ['assign conversation', 'core.html#update-conversation-assignee'],
  ['snooze', 'core.html#update-conversation-reminders'],
  ['reply to a conversation', 'core.html#create-message-reply'],
])('%s leads to %s', (query, id) => {
  expect(idsOf(query)[0]).toBe(id);
});

test.each(['close conversation', 'archive conversation'])(
  '%s leads to the question, and to the operation that does it',
  (query) => {
    expect(idsOf(query).slice(0, 2).sort()).toEqual([
      'core.html#update-conversation',
      'surprises#how-do-i-close-or-archive-a-conversation',
    ]);
  },
);

test('what Front calls a limit and a token is found near the top as an error, too', () => {
  for (const query of ['Too many requests', 'Invalid token', 'Unauthenticated'])
    expect(idsOf(query).slice(0, 3)).toContain('errors#what-front-refuses');
});

test('files are sent before they are fetched', () => {
  const found = idsOf('attach file');
  expect(found.indexOf('files#sending')).toBeLessThan(found.indexOf('files#fetching'));
});

test('a short word is found as it is written, and a long one despite a slip', () => {
  expect(idsOf('409')).not.toContain('surprises#why-do-i-get-429-although-i-send-little');
  expect(idsOf('pagniation')[0]).toBe('pagination#');
});

test('words that nothing has together are looked for one by one', () => {
  expect(idsOf('unsubscribe webhooks tomorrow')).toContain('webhooks#');
  expect(idsOf('qqqqqqqq')).toEqual([]);
});

test('nothing is found twice', () => {
  for (const query of ['webhooks', 'GET /contacts', 'contacts']) {
    const found = idsOf(query);
    expect(found).toEqual([...new Set(found)]);
  }
});

test('every name leads to what is there', () => {
  const lost = Object.keys(SEARCH_NAMES).filter((id) => !entries.some((entry) => entry.id === id));
  expect(lost).toEqual([]);
  expect(() => buildIndex(entries.slice(1000))).toThrow('names what is gone');
});
