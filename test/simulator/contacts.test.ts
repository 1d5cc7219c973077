import { expect, test } from 'vitest';
import { ids, setup } from './setup.js';

const FRY = { name: 'Fry', handles: [{ source: 'email', handle: 'fry@example.com' }] };

test('a handle belongs to one contact: a second one is a 409 that names the first', async () => {
  const { ask } = setup();
  const { status, data } = await ask('POST /contacts', FRY);
  expect(status).toBe(201);
  const { id } = data as { id: string };
  const again = await ask('POST /contacts', { handles: [{ source: 'email', handle: 'FRY@example.com' }] });
  expect(again).toMatchObject({ status: 409, data: { _error: { status: 409, title: 'Conflict' } } });
  expect(JSON.stringify(again.data)).toContain(`conflict with the contact(s): ${id}`);
  const handle = { source: 'email', handle: 'fry@example.com' };
  expect((await ask('POST /contacts/crd_1ab23cd4/handles', handle)).status).toBe(409);
});

test('a contact goes by each of its handles, and by an ID of before 2018', async () => {
  const { ask } = setup();
  const { data } = await ask('POST /contacts', FRY);
  const { id } = data as { id: string };
  await ask(`POST /contacts/${id}/handles`, { source: 'phone', handle: '+12025550100' });
  for (const name of ['alt:email:fry@example.com', 'alt:phone:%2B12025550100', id.replace('crd', 'ctc')])
    expect((await ask(`GET /contacts/${name}`)).data).toMatchObject({ id });
  expect((await ask('GET /contacts/alt:twitter:fry@example.com')).status).toBe(404);
});

test('the last handle goes by force alone, and takes the contact with it', async () => {
  const { ask } = setup();
  const { data } = await ask('POST /contacts', FRY);
  const { id } = data as { id: string };
  const [handle] = FRY.handles;
  expect((await ask(`DELETE /contacts/${id}/handles`, handle)).status).toBe(400);
  expect((await ask(`DELETE /contacts/${id}/handles`, { ...handle, force: true })).status).toBe(204);
  expect((await ask(`GET /contacts/${id}`)).status).toBe(404);
});

test('an update leaves what it omits, replaces custom fields, and makes the lists it names', async () => {
  const { ask, simulator } = setup();
  const custom_fields = { A: 1, B: 2 };
  simulator.contact({ custom_fields });
  const { data } = await ask('POST /contacts', {
    ...FRY,
    description: 'Delivery boy',
    custom_fields,
  });
  const { id } = data as { id: string };
  expect(
    (await ask(`PATCH /contacts/${id}`, { custom_fields: { A: 3 }, list_names: ['Actors', 'New'] })).status,
  ).toBe(204);
  expect((await ask(`GET /contacts/${id}`)).data).toMatchObject({
    description: 'Delivery boy',
    custom_fields: { A: 3 },
    lists: [{ id: 'grp_55c8c149', name: 'Actors' }, { name: 'New' }],
  });
  const { data: told } = await ask(`GET /contacts/${id}`);
  expect((told as { custom_fields: object }).custom_fields).toEqual({ A: 3 });
});

test('a merge keeps handles, lists, links and notes of all, and deletes the others', async () => {
  const { ask } = setup();
  const { data } = await ask('POST /contacts', {
    ...FRY,
    description: 'Delivery boy',
    links: ['https://fry.example'],
  });
  const { id } = data as { id: string };
  await ask(`POST /contacts/${id}/notes`, { author_id: 'tea_55c8c149', body: 'Owes me' });
  const merged = await ask('POST /contacts/merge', { target_contact_id: 'crd_55c8c149', contact_ids: [id] });
  expect(merged).toMatchObject({
    status: 200,
    data: {
      id: 'crd_55c8c149',
      name: 'Calculon',
      links: ['https://allmycircuits.tv/cast/calculon', 'https://fry.example'],
    },
  });
  expect((merged.data as { description: string }).description).toMatch(/flourish\.\nDelivery boy$/);
  expect((await ask('GET /contacts/alt:email:fry@example.com')).data).toMatchObject({ id: 'crd_55c8c149' });
  expect((await ask(`GET /contacts/${id}`)).status).toBe(404);
  expect((await ask('GET /contacts/crd_55c8c149/notes')).data).toMatchObject({
    _results: [{}, {}, { body: 'Owes me' }],
  });
  expect((await ask('POST /contacts/merge', { contact_ids: ['crd_55c8c149'] })).status).toBe(400);
});

test('lists and groups are the same, and answer no ID when they are created', async () => {
  const { ask } = setup();
  const created = await ask('POST /teams/tim_55c8c149/contact_groups', { name: 'Robots' });
  expect(created).toMatchObject({ status: 204, data: '' });
  const { data } = await ask('GET /contact_lists');
  const list = (data as { _results: { id: string; name: string }[] })._results.find(
    ({ name }) => name === 'Robots',
  );
  await ask(`POST /contact_lists/${list?.id}/contacts`, { contact_ids: ['alt:email:calculon@momsbot.com'] });
  expect(ids(await ask(`GET /contact_groups/${list?.id}/contacts`))).toEqual(['crd_55c8c149']);
  await ask(`DELETE /contact_groups/${list?.id}`);
  expect((await ask('GET /contacts/crd_55c8c149')).data).toMatchObject({ lists: [{ id: 'grp_55c8c149' }] });
});

test('contacts are listed by when they changed', async () => {
  const { ask, simulator } = setup();
  const now = simulator.clock.now() / 1000;
  await simulator.clock.advance(5_000);
  const { data } = await ask('POST /contacts', FRY);
  const { id } = data as { id: string };
  expect(ids(await ask(`GET /contacts?q[updated_after]=${now}`))).toEqual([id]);
  expect(ids(await ask(`GET /contacts?q[updated_before]=${now}`))).not.toContain(id);
  expect(ids(await ask('GET /contacts?sort_by=updated_at&sort_order=desc'))[0]).toBe(id);
});

test('an account is found by its domain, and takes contacts from others', async () => {
  const { ask } = setup();
  const { data } = await ask('POST /accounts', { name: 'DOOP', domains: ['doop.gov'], external_id: 'crm-9' });
  const { id } = data as { id: string };
  await ask(`POST /accounts/${id}/contacts`, { contact_ids: ['crd_55c8c149'] });
  expect(ids(await ask('GET /accounts/alt:domain:doop.gov/contacts'))).toEqual(['crd_55c8c149']);
  expect(ids(await ask('GET /accounts/acc_1ab23cd4/contacts'))).toEqual([]);
  expect((await ask('GET /accounts/alt:ext_id:crm-9')).data).toMatchObject({ id });
  expect((await ask(`DELETE /accounts/${id}`)).status).toBe(204);
  expect((await ask(`GET /accounts/${id}`)).status).toBe(404);
});
