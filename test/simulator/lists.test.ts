import { expect, test } from 'vitest';
import type { FrontSimulator } from '../../src/simulator/index.js';
import { ids, setup } from './setup.js';

function addContacts(simulator: FrontSimulator, count: number): string[] {
  return Array.from({ length: count }, () => simulator.contact().id);
}

function nextOf(told: { data: never }): string {
  const url = new URL((told.data as { _pagination: { next: string } })._pagination.next);
  return url.pathname + url.search;
}

test('every item is on one page, the next one has its own address on the company host', async () => {
  const { ask, simulator } = setup({ seed: 'empty' });
  const all = addContacts(simulator, 5);
  const first = await ask('GET /contacts?limit=2&sort_by=created_at');
  expect(first.data).toMatchObject({
    _pagination: {
      next: expect.stringMatching(
        /^https:\/\/planet-express\.api\.frontapp\.com\/contacts\?limit=2&sort_by=created_at&page_token=\w+$/,
      ),
    },
  });
  const second = await ask(`GET ${nextOf(first)}`);
  const third = await ask(`GET ${nextOf(second)}`);
  expect([first, second, third].flatMap(ids)).toEqual(all);
  expect(third.data).toMatchObject({ _pagination: { next: null } });
});

test('what is deleted between two pages makes none of the others be missed or come twice', async () => {
  const { ask, simulator } = setup({ seed: 'empty' });
  const all = addContacts(simulator, 6);
  const first = await ask('GET /contacts?limit=2');
  await ask(`DELETE /contacts/${all[0]}`);
  expect(ids(await ask(`GET ${nextOf(first)}`))).toEqual([all[2], all[3]]);
  const again = await ask('GET /contacts?limit=2');
  await ask(`DELETE /contacts/${all[2]}`);
  expect(ids(await ask(`GET ${nextOf(again)}`))).toEqual([all[3], all[4]]);
});

test('events come fifteen to a page, newest first', async () => {
  const { ask } = setup();
  for (let count = 0; count < 10; count++)
    for (const assignee_id of ['tea_1ab23cd4', 'tea_55c8c149'])
      await ask('PUT /conversations/cnv_55c8c149/assignee', { assignee_id });
  const first = await ask('GET /events');
  expect(ids(first)).toHaveLength(15);
  expect((await ask('GET /events?limit=16')).status).toBe(400);
  expect(ids(await ask(`GET ${nextOf(first)}`))).toHaveLength(8);
  expect(ids(await ask('GET /events?q[types][]=inbound'))).toEqual(['evt_1ab23cd4']);
  expect(ids(await ask('GET /events?q[before]=1769421390'))).toEqual(['evt_1ab23cd4']);
  expect(ids(await ask('GET /events?q[inboxes][]=inb_1ab23cd4'))).toEqual([]);
});

test('lists that declare neither limit nor token come in pages all the same', async () => {
  const { ask } = setup({ seed: 'empty' });
  for (let nr = 0; nr < 51; nr++)
    await ask('POST /message_templates', { name: `nr ${nr}`, subject: '', body: '' });
  const first = await ask('GET /message_templates');
  const second = await ask(`GET ${nextOf(first)}`);
  expect([ids(first).length, ids(second).length]).toEqual([50, 1]);
  expect(new Set([first, second].flatMap(ids)).size).toBe(51);
  expect(second.data).toMatchObject({ _pagination: { next: null } });
});

test('a page token that nobody gave is refused', async () => {
  const { ask } = setup();
  expect((await ask('GET /contacts?page_token=nonsense')).status).toBe(400);
});

test.each([
  ['q[statuses][]=trashed', ['cnv_1ab23cd4']],
  ['q[statuses][]=deleted', ['cnv_1ab23cd4']],
  ['q[statuses]=assigned&q[statuses]=trashed', ['cnv_1ab23cd4', 'cnv_55c8c149', 'cnv_8d2h6j4n']],
  ['q[status_categories][]=open', ['cnv_1ab23cd4', 'cnv_55c8c149', 'cnv_8d2h6j4n']],
])('GET /conversations?%s', async (query, expected) => {
  const { ask } = setup();
  await ask('PATCH /conversations/cnv_1ab23cd4', { status: 'deleted' });
  expect(ids(await ask(`GET /conversations?${query}`)).sort()).toEqual(expected);
});

test.each([
  ['parcel', ['cnv_1ab23cd4', 'cnv_55c8c149']],
  ['"parcel arrived"', ['cnv_1ab23cd4']],
  ['is:open tag:tag_55c8c149', ['cnv_55c8c149']],
  ['is:unassigned', ['cnv_1ab23cd4']],
  ['is:snoozed', ['cnv_55c8c149']],
  ['recipient:calculon@momsbot.com', ['cnv_55c8c149']],
  ['from:calculon@momsbot.com from:mom@momcorp.com', ['cnv_1ab23cd4', 'cnv_55c8c149']],
  ['from:calculon@momsbot.com to:nobody@example.com', []],
  ['contact:crd_55c8c149', ['cnv_55c8c149']],
  ['inbox:inb_1ab23cd4', ['cnv_1ab23cd4']],
  ['link:top_55c8c149', ['cnv_55c8c149']],
  ['assignee:tea_55c8c149 is:assigned', ['cnv_55c8c149', 'cnv_8d2h6j4n']],
  ['commenter:tea_1ab23cd4', ['cnv_55c8c149']],
  ['mention:tea_1ab23cd4', ['cnv_55c8c149']],
  ['custom_field:"Insured=true"', ['cnv_55c8c149']],
  ['before:1769421385', ['cnv_55c8c149']],
  ['after:1900000000', []],
])('a search for %s', async (query, expected) => {
  const { ask } = setup();
  const found = await ask(`GET /conversations/search/${encodeURIComponent(query)}`);
  expect(ids(found).sort()).toEqual(expected);
  expect(found.data).toMatchObject({ _total: expected.length });
});

test('a search takes fifteen filters at most', async () => {
  const { ask } = setup();
  const query = encodeURIComponent('is:open '.repeat(16));
  expect((await ask(`GET /conversations/search/${query}`)).status).toBe(400);
});
