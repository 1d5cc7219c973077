import { expect, test } from 'vitest';
import { checkCustomFields } from '../../src/simulator/actions/custom-fields.js';
import { DEFAULTS } from '../../src/simulator/builder-defaults.js';
import { createTimeline } from '../../src/simulator/clock.js';
import { createCompany } from '../../src/simulator/company.js';
import { Refusal } from '../../src/simulator/refusal.js';
import { createStore } from '../../src/simulator/store.js';
import { ids, setup } from './setup.js';

const HOUR = 3_600;

test('whoever has time off leaves when it begins and is back when it ends, also when it is moved', async () => {
  const { ask, simulator } = setup({ seed: 'empty' });
  const { id } = simulator.teammate();
  const now = simulator.clock.now() / 1000;
  const isAvailable = () => simulator.find('teammate', id)?.is_available;
  const timeOff = { name: 'Robot Hell', start_at: now + HOUR, end_at: now + 2 * HOUR };
  const { data } = await ask(`POST /teammates/${id}/time_offs`, timeOff);
  expect(isAvailable()).toBe(true);
  await simulator.clock.advance(HOUR * 1000);
  expect(isAvailable()).toBe(false);
  await ask(`PATCH /time_offs/${(data as { id: string }).id}`, { end_at: now + 3 * HOUR });
  await simulator.clock.advance(HOUR * 1000);
  expect(isAvailable()).toBe(false);
  await simulator.clock.advance(HOUR * 1000);
  expect(isAvailable()).toBe(true);
});

test('time off that is deleted or over brings its teammate back', async () => {
  const { ask, simulator } = setup({ seed: 'empty' });
  const { id } = simulator.teammate();
  const start_at = simulator.clock.now() / 1000;
  const isAvailable = () => simulator.find('teammate', id)?.is_available;
  for (const end of ['DELETE', 'PATCH'] as const) {
    const { data } = await ask(`POST /teammates/${id}/time_offs`, { name: 'Away', start_at });
    expect(isAvailable()).toBe(false);
    const body = end === 'PATCH' ? { end_at: start_at } : undefined;
    await ask(`${end} /time_offs/${(data as { id: string }).id}`, body);
    expect(isAvailable()).toBe(true);
  }
});

test('a channel takes its conversations along into another inbox, and no others', async () => {
  const { ask, simulator } = setup();
  const others = ids(await ask('GET /inboxes/inb_1ab23cd4/conversations'));
  expect((await ask('PATCH /channels/cha_55c8c149', { inbox_id: 'inb_1ab23cd4' })).status).toBe(204);
  const moved = ids(await ask('GET /inboxes/inb_1ab23cd4/conversations'));
  expect(moved).toEqual(expect.arrayContaining([...others, 'cnv_55c8c149']));
  expect(ids(await ask('GET /inboxes/inb_55c8c149/conversations'))).not.toContain('cnv_55c8c149');
  expect(simulator.eventsOf('cnv_55c8c149').at(-1)).toMatchObject({ type: 'move' });
});

test.each([
  ['cha_55c8c149', { webhook_url: 'https://a.example' }, 400],
  ['cha_55c8c149', { undo_send_time: 10, all_teammates_can_reply: true }, 204],
  ['cha_1ab23cd4', { webhook_url: 'https://a.example' }, 204],
])('the channel %s asked to take the settings %j answers %i', async (id, settings, status) => {
  const { ask } = setup();
  expect((await ask(`PATCH /channels/${id}`, { settings })).status).toBe(status);
});

test('with a team a teammate group loses all inboxes of that team', async () => {
  const { ask, simulator } = setup();
  const group = '/teammate_groups/cir_55c8c149';
  const { id } = simulator.inbox({ owner: 'tim_55c8c149' });
  await ask(`POST ${group}/inboxes`, { inbox_ids: [id] });
  await ask(`DELETE ${group}/teams`, { team_ids: ['tim_55c8c149'] });
  expect(ids(await ask(`GET ${group}/inboxes`))).toEqual([]);
});

test('a shift is worked by members of its team only', async () => {
  const { ask, simulator } = setup();
  const { id } = simulator.teammate();
  expect(await ask('POST /shifts/shf_55c8c149/teammates', { teammate_ids: [id] })).toMatchObject({
    status: 400,
    data: { _error: { details: [`body.teammate_ids: ${id} is not in the team of the shift`] } },
  });
  expect(ids(await ask('GET /shifts/shf_55c8c149/teammates'))).not.toContain(id);
});

test('a username is that of one teammate', async () => {
  const { ask } = setup();
  expect((await ask('PATCH /teammates/tea_55c8c149', { username: 'bender' })).status).toBe(400);
  expect((await ask('PATCH /teammates/tea_55c8c149', { username: 'leela' })).status).toBe(204);
});

test('a sender who is named by a contact is that contact', async () => {
  const { ask, simulator } = setup();
  const before = simulator.all('contact').length;
  const sender = { contact_id: 'crd_55c8c149', handle: 'calculon-on-stage' };
  await ask('POST /channels/cha_1ab23cd4/incoming_messages', { sender, body: 'Hi' });
  await simulator.clock.advance(1_000);
  expect(simulator.all('contact')).toHaveLength(before);
  const { id, recipient } = simulator.all('conversation').at(-1) ?? expect.unreachable();
  expect(recipient).toMatchObject({
    handle: 'calculon-on-stage',
    name: 'Calculon',
    _links: { related: { contact: expect.stringMatching(/\/contacts\/crd_55c8c149$/) } },
  });
  expect(recipient).not.toHaveProperty('contact_id');
  expect(ids(await ask('GET /contacts/crd_55c8c149/conversations'))).toContain(id);
});

test('handles are the same however they are written', async () => {
  const { ask, simulator } = setup({ seed: 'empty' });
  const { id: contact } = simulator.contact({ handles: [{ source: 'email', handle: 'Fry@Example.com' }] });
  const { id: conversation_id } = simulator.conversation();
  simulator.message({ conversation_id, from: 'fry@example.COM' });
  expect(ids(await ask(`GET /contacts/${contact}/conversations`))).toEqual([conversation_id]);
  expect(simulator.find('conversation', conversation_id)?.recipient?._links?.related?.contact).toContain(
    contact,
  );
});

test.each([
  ['Order **1729** is *late*', '<p>Order <strong>1729</strong> is <em>late</em></p>', 'Order 1729 is late'],
  ['One\nTwo\n\nThree', '<p>One<br>\nTwo</p>\n<p>Three</p>', 'One\n\nTwo\n\nThree'],
  [
    'See [_this_](https://a.example/_b_)',
    '<p>See <a href="https://a.example/_b_"><em>this</em></a></p>',
    'See this',
  ],
  ['2 * 3 < 7 & some_snake_case', '<p>2 * 3 &lt; 7 &amp; some_snake_case</p>', '2 * 3 < 7 & some_snake_case'],
  ['<p>As <b>it</b> is</p>', '<p>As <b>it</b> is</p>', 'As it is'],
])('the Markdown %j arrives as HTML and as text', async (body, html, text) => {
  const { ask, simulator } = setup();
  await ask('POST /channels/cha_1ab23cd4/incoming_messages', { sender: { handle: 'fry' }, body });
  expect(simulator.all('message').at(-1)).toMatchObject({ body: html, text });
});

test('a body that says that it is HTML stays as it is', async () => {
  const { ask, simulator } = setup();
  const message = { sender: { handle: 'fry' }, body: 'a *b*', body_format: 'html' };
  await ask('POST /channels/cha_1ab23cd4/incoming_messages', message);
  expect(simulator.all('message').at(-1)?.body).toBe('a *b*');
});

test.each([
  ['Job title', 'Actor', 5],
  ['VIP', true, 'yes'],
  ['Delivery plan', 'express', 'by cart'],
])('the custom field %s of a contact takes %j, null and not %j', async (name, right, wrong) => {
  const { ask, simulator } = setup();
  const set = async (value: unknown) =>
    (await ask('PATCH /contacts/crd_55c8c149', { custom_fields: { [name]: value } })).status;
  expect([await set(null), await set(right), await set(wrong)]).toEqual([204, 204, 400]);
  expect(simulator.find('contact', 'crd_55c8c149')?.custom_fields).toEqual({ [name]: right });
});

test('a contact has the custom fields that contacts have', async () => {
  const { ask, simulator } = setup();
  const change = async (custom_fields: object) =>
    (await ask('PATCH /contacts/crd_55c8c149', { custom_fields })).status;
  expect(await change({ VIP: false })).toBe(204);
  expect(await change({ VIP: 'maybe' })).toBe(400);
  expect(await change({ Favourite: 'Slurm' })).toBe(400);
  const handles = [{ source: 'email', handle: 'fry@example.com' }];
  expect((await ask('POST /contacts', { handles, custom_fields: { Favourite: 'Slurm' } })).status).toBe(400);
  simulator.contact({ custom_fields: { Favourite: 'Slurm' } });
  expect((await ask('POST /contacts', { handles, custom_fields: { Favourite: 'Slurm' } })).status).toBe(201);
});

test.each([
  ['datetime', 1769421384, '2026-01-26'],
  ['number', 5, '5'],
  ['teammate', 'fry@example.com', 'tea_nope'],
  ['inbox', 'inb_1', 'inb_nope'],
  ['a type to come', ['anything'], undefined],
])('a custom field of the type %s takes what it is for', (type, right, wrong) => {
  const company = createCompany(
    { id: 'cmp_1', name: '', processing: 0 },
    createStore(),
    createTimeline({ start: 0 }),
  );
  const { store } = company;
  const field = { name: 'It', description: '', type, targets: ['conversations'] };
  store.add('custom_field', { id: 'fld_1', ...field });
  store.add('teammate', { id: 'tea_1', ...DEFAULTS.teammate(company, 'fry'), email: 'fry@example.com' });
  store.add('inbox', { id: 'inb_1', ...DEFAULTS.inbox(company, 'inb_1') });
  const check = (It: unknown) => () => checkCustomFields(company, 'conversations', { It });
  expect(check(right)).not.toThrow();
  if (wrong !== undefined) expect(check(wrong)).toThrow(Refusal);
});

test('a draft may ask for the usual signature', async () => {
  const { ask } = setup();
  const signature = { name: 'Usual', body: 'Leela', is_default: true };
  const { data } = await ask('POST /teammates/tea_55c8c149/signatures', signature);
  const draft = { author_id: 'tea_55c8c149', body: 'Hi', should_add_default_signature: true };
  const made = await ask('POST /channels/cha_55c8c149/drafts', draft);
  expect(made.data).toMatchObject({ signature: { id: (data as { id: string }).id } });
});

test('an inbox without teammates is for the administrators of its team', async () => {
  const { ask } = setup();
  const { data } = await ask('POST /inboxes', { name: 'New' });
  expect(data).toMatchObject({ is_public: false });
  expect(ids(await ask(`GET /inboxes/${(data as { id: string }).id}/teammates`))).toEqual(['tea_55c8c149']);
});

test('a custom field that is renamed takes its values along', async () => {
  const { ask, simulator } = setup();
  const field = simulator.all('custom_field').find(({ name }) => name === 'Job title');
  expect((await ask(`PATCH /custom_fields/${field?.id}`, { name: 'Profession' })).status).toBe(204);
  const { custom_fields } = simulator.find('contact', 'crd_55c8c149') ?? expect.unreachable();
  expect(custom_fields).toHaveProperty('Profession');
  expect(custom_fields).not.toHaveProperty('Job title');
});

test('a company without ticketing has no list of statuses', async () => {
  expect((await setup({ seed: 'empty' }).ask('GET /company/statuses')).status).toBe(404);
  expect((await setup().ask('GET /company/statuses')).status).toBe(200);
});

test('a channel without an inbox has none to tell of', async () => {
  const { ask, simulator } = setup();
  const { id } = simulator.channel({ inbox_id: null });
  expect((await ask(`GET /channels/${id}/inbox`)).status).toBe(404);
});
