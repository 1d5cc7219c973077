import { expect, test } from 'vitest';
import { newContact } from '../../src/simulator/actions/contacts.js';
import { createTimeline } from '../../src/simulator/clock.js';
import { createCompany } from '../../src/simulator/company.js';
import type { FrontSimulator } from '../../src/simulator/index.js';
import { createStore } from '../../src/simulator/store.js';
import { ids, setup, type Told } from './setup.js';

type Ask = (call: string, body?: unknown) => Promise<Told>;

/** Walks a list and does something with each item of a page before asking for the next. Gives what was seen. */
async function walk(ask: Ask, path: string, change: (id: string) => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  for (let next: string | null = path; next !== null; ) {
    const page: Told = await ask(`GET ${next}`);
    seen.push(...ids(page));
    if (seen.length > 100) throw new Error('it goes on for ever');
    for (const id of ids(page)) await change(id);
    next = (page.data as { _pagination: { next: string | null } })._pagination.next;
    next = next?.replace(/^https:\/\/[^/]+/, '') ?? null;
  }
  return seen;
}

async function conversations(simulator: FrontSimulator, count = 7): Promise<string[]> {
  simulator.inbox();
  const made: string[] = [];
  for (let nr = 0; nr < count; nr++) {
    made.push(simulator.conversation({ custom_fields: { nr } }).id);
    // Some at the same moment, some later.
    if (nr % 2 === 0) await simulator.clock.advance(1_000);
  }
  return made;
}

test.each([
  ['custom fields', 'PATCH /conversations/{id}', { custom_fields: { nr: 100 } }],
  ['a comment', 'POST /conversations/{id}/comments', { body: 'Seen' }],
  ['the archive', 'PATCH /conversations/{id}', { status: 'archived' }],
])('a walk that changes %s of each conversation meets every one of them once', async (_what, call, body) => {
  const { ask, simulator } = setup({ seed: 'empty' });
  const made = await conversations(simulator);
  const seen = await walk(ask, '/conversations?limit=2', async (id) => {
    await simulator.clock.advance(1_000);
    expect((await ask(call.replace('{id}', id), body)).status).toBeLessThan(300);
  });
  expect(seen).toEqual(made.toReversed());
});

test('a walk that archives each of the open conversations meets every one of them', async () => {
  const { ask, simulator } = setup({ seed: 'empty' });
  const made = await conversations(simulator);
  const path = '/conversations?q[statuses][]=unassigned&limit=2';
  const seen = await walk(ask, path, (id) => ask(`PATCH /conversations/${id}`, { status: 'archived' }));
  expect(seen).toEqual(made.toReversed());
});

test.each(['', '&sort_by=created_at&sort_order=desc'])(
  'a walk that deletes each contact meets every one of them (%s)',
  async (order) => {
    const { ask, simulator } = setup({ seed: 'empty' });
    const made = Array.from({ length: 7 }, () => simulator.contact().id);
    const seen = await walk(ask, `/contacts?limit=2${order}`, (id) => ask(`DELETE /contacts/${id}`));
    expect(seen.toSorted()).toEqual(made.toSorted());
    expect(simulator.all('contact')).toEqual([]);
  },
);

test.each(['/contacts?page=0', '/contacts?page=2', '/contacts?page=-1'])(
  '%s begins at the beginning, since contacts are not told apart by number',
  async (path) => {
    const { ask } = setup();
    expect(ids(await ask(`GET ${path}`))).toEqual(ids(await ask('GET /contacts')));
  },
);

test('an order that a list does not offer makes no difference', async () => {
  const { ask } = setup();
  expect(ids(await ask('GET /teams?sort_order=desc'))).toEqual(ids(await ask('GET /teams')));
});

test('junk in the place of a page token is a matter of the query', async () => {
  const { ask } = setup();
  expect((await ask('GET /contacts?page_token=junk')).data).toMatchObject({
    _error: { message: 'Query did not satisfy requirements', details: ['query.page_token: is invalid'] },
  });
});

test.each(['q=x&q[statuses]=assigned', 'q[statuses]=assigned&q=x', 'limit=1&limit[x]=2', 'q[a]=1&q[a][b]=2'])(
  'GET /conversations?%s is refused: the names contradict each other',
  async (query) => {
    const { ask } = setup();
    expect(await ask(`GET /conversations?${query}`)).toMatchObject({
      status: 400,
      data: { _error: { message: 'Query did not satisfy requirements' } },
    });
  },
);

test.each([[null], [[]]])('a body that is %j is complained of once', async (body) => {
  const { ask } = setup();
  const { data } = await ask('POST /contacts', body);
  const { details } = (data as { _error: { details: string[] } })._error;
  expect(details).toEqual([...new Set(details)]);
});

test('contacts are found by the handles that they have now, without looking at all of them', () => {
  const store = createStore();
  const company = createCompany(
    { id: 'cmp_1', name: '', processing: 0 },
    store,
    createTimeline({ start: 0 }),
  );
  const handles = [{ source: 'email', handle: 'Fry@Example.com' }];
  const fry = store.add('contact', { id: 'crd_1', ...newContact(company, handles, null) });
  expect(store.contactsWith('fry@example.COM')).toEqual([fry]);
  fry.handles = [{ source: 'phone', handle: '+12025550100' }];
  expect(store.contactsWith('fry@example.com')).toEqual([]);
  store.add('contact', fry);
  expect(store.contactsWith('+12025550100')).toEqual([fry]);
  store.remove('contact', 'crd_1');
  expect(store.contactsWith('+12025550100')).toEqual([]);
});
