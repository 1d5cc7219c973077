import { expect, test } from 'vitest';
import { ids, setup } from './setup.js';

/** What is created, changed and deleted in much the same way: where, with what, and what its change is. */
const FAMILIES: [string, string, string, object, object, boolean][] = [
  ['tag', '/tags', '/company/tags', { name: 'Fragile' }, { name: 'Very fragile' }, true],
  ['tag of a team', '/tags', '/teams/tim_55c8c149/tags', { name: 'Ours' }, { highlight: 'blue' }, true],
  ['link', '/links', '/links', { external_url: 'https://x.example', name: 'X' }, { name: 'Y' }, false],
  [
    'shift',
    '/shifts',
    '/teams/tim_55c8c149/shifts',
    {
      name: 'Night',
      color: 'black',
      timezone: 'UTC',
      times: { mon: { start: '22:00', end: '23:00' } },
      teammate_ids: ['tea_55c8c149'],
    },
    { color: 'grey' },
    false,
  ],
  [
    'signature',
    '/signatures',
    '/teammates/tea_55c8c149/signatures',
    { name: 'S', body: 'Bye' },
    { body: 'Ciao' },
    true,
  ],
  [
    'template',
    '/message_templates',
    '/message_templates',
    { name: 'T', body: 'Hi' },
    { subject: 'Hello' },
    true,
  ],
  [
    'folder',
    '/message_template_folders',
    '/teams/tim_55c8c149/message_template_folders',
    { name: 'F' },
    { name: 'G' },
    false,
  ],
  [
    'view',
    '/views',
    '/teams/tim_55c8c149/views',
    { name: 'V', inbox_ids: ['inb_55c8c149'] },
    { no_tags: true },
    false,
  ],
  [
    'teammate group',
    '/teammate_groups',
    '/teammate_groups',
    { name: 'Cooks' },
    { description: 'They cook' },
    true,
  ],
  [
    'time off',
    '/time_offs',
    '/teammates/tea_55c8c149/time_offs',
    { name: 'Moon', start_at: 1 },
    { end_at: 2 },
    true,
  ],
  ['account', '/accounts', '/accounts', { name: 'MomCorp' }, { description: 'Oil' }, true],
];

test.each(FAMILIES)(
  'a %s is created, listed, read, changed and gone',
  async (_, home, place, creation, change, isGone) => {
    const { ask } = setup();
    const created = await ask(`POST ${place}`, creation);
    const { teammate_ids: _hidden, ...told } = creation as { teammate_ids?: string[] };
    expect(created).toMatchObject({ status: 201, data: told });
    const { id } = created.data as { id: string };
    expect(ids(await ask(`GET ${place}`))).toContain(id);
    const changed = await ask(`PATCH ${home}/${id}`, change);
    expect([200, 204]).toContain(changed.status);
    expect((await ask(`GET ${home}/${id}`)).data).toMatchObject({ ...told, ...change });
    if (!isGone) return;
    expect((await ask(`DELETE ${home}/${id}`)).status).toBe(204);
    expect((await ask(`GET ${home}/${id}`)).status).toBe(404);
    expect(ids(await ask(`GET ${place}`))).not.toContain(id);
  },
);

test('a child tag has the owner of its parent, moves to the top, and cannot be below itself', async () => {
  const { ask } = setup();
  const { data } = await ask('POST /tags/tag_1ab23cd4/children', { name: 'Now' });
  const { id } = data as { id: string };
  expect(ids(await ask('GET /tags/tag_1ab23cd4/children'))).toEqual([id]);
  expect((await ask('PATCH /tags/tag_55c8c149', { parent_tag_id: id })).status).toBe(400);
  await ask(`PATCH /tags/${id}`, { parent_tag_id: null });
  expect(ids(await ask('GET /tags/tag_1ab23cd4/children'))).toEqual([]);
  expect((await ask(`GET /tags/${id}`)).data).toMatchObject({ _links: { related: { parent_tag: null } } });
});

test('a deleted tag is taken from the conversations that carried it', async () => {
  const { ask } = setup();
  await ask('DELETE /tags/tag_55c8c149');
  expect((await ask('GET /conversations/cnv_55c8c149')).data).toMatchObject({ tags: [] });
});

test('a folder goes a while after it was deleted, with all that is in it', async () => {
  const { ask, simulator } = setup();
  expect((await ask('DELETE /message_template_folders/rsf_55c8c149')).status).toBe(202);
  expect((await ask('GET /message_template_folders/rsf_1ab23cd4')).status).toBe(200);
  await simulator.clock.advance(1_000);
  expect((await ask('GET /message_template_folders/rsf_1ab23cd4')).status).toBe(404);
  expect((await ask('GET /message_templates/rsp_55c8c149')).status).toBe(404);
});

test('an inbox starts without a channel, and a channel of it is found by its list', async () => {
  const { ask } = setup();
  const { data } = await ask('POST /teams/tim_55c8c149/inboxes', { name: 'Lost and found' });
  const { id } = data as { id: string };
  expect(ids(await ask(`GET /inboxes/${id}/channels`))).toEqual([]);
  const created = await ask(`POST /inboxes/${id}/channels`, {
    type: 'smtp',
    send_as: 'lost@planet-express.com',
  });
  expect(created).toMatchObject({ status: 204, data: '' });
  const [channel] = ids(await ask(`GET /inboxes/${id}/channels`));
  expect((await ask('GET /channels/alt:address:lost@planet-express.com')).data).toMatchObject({
    id: channel,
    is_valid: false,
  });
});

test('a mailbox is valid a while after it was validated', async () => {
  const { ask, simulator } = setup();
  await ask('POST /inboxes/inb_55c8c149/channels', { type: 'smtp', send_as: 'x@planet-express.com' });
  await ask('POST /channels/alt:address:x@planet-express.com/validate');
  await simulator.clock.advance(1_000);
  expect((await ask('GET /channels/alt:address:x@planet-express.com')).data).toMatchObject({
    is_valid: true,
  });
});

test('a private inbox opens to those who are let in', async () => {
  const { ask } = setup();
  await ask('POST /inboxes/inb_1ab23cd4/teammates', { teammate_ids: ['alt:email:amy@planet-express.com'] });
  expect(ids(await ask('GET /inboxes/inb_1ab23cd4/teammates'))).toContain('tea_3f9k2m7q');
  await ask('DELETE /inboxes/inb_1ab23cd4/teammates', { teammate_ids: ['tea_3f9k2m7q'] });
  expect(ids(await ask('GET /inboxes/inb_1ab23cd4/teammates'))).not.toContain('tea_3f9k2m7q');
});

test('teammates join and leave teams, shifts and groups', async () => {
  const { ask } = setup();
  const body = { teammate_ids: ['tea_3f9k2m7q'] };
  const group = await ask('POST /teammate_groups', { name: 'Cooks' });
  const { id } = group.data as { id: string };
  for (const place of ['/shifts/shf_55c8c149/teammates', `/teammate_groups/${id}/teammates`]) {
    await ask(`POST ${place}`, body);
    expect(ids(await ask(`GET ${place}`))).toContain('tea_3f9k2m7q');
    await ask(`DELETE ${place}`, body);
    expect(ids(await ask(`GET ${place}`))).not.toContain('tea_3f9k2m7q');
  }
  await ask('DELETE /teams/tim_1ab23cd4/teammates', body);
  expect((await ask('GET /teams/tim_1ab23cd4')).data).toMatchObject({ members: [] });
  await ask('POST /teams/tim_1ab23cd4/teammates', body);
  expect((await ask('GET /teams/tim_1ab23cd4')).data).toMatchObject({ members: [{ id: 'tea_3f9k2m7q' }] });
});

test('a group has the public inboxes of its teams, and others that were added', async () => {
  const { ask } = setup();
  const { data } = await ask('POST /teammate_groups', { name: 'Cooks' });
  const home = `/teammate_groups/${(data as { id: string }).id}`;
  expect((await ask(`POST ${home}/inboxes`, { inbox_ids: ['inb_1ab23cd4'] })).status).toBe(400);
  await ask(`POST ${home}/teams`, { team_ids: ['tim_55c8c149'] });
  expect(ids(await ask(`GET ${home}/inboxes`))).toEqual(['inb_55c8c149']);
  await ask(`POST ${home}/inboxes`, { inbox_ids: ['inb_1ab23cd4'] });
  expect(ids(await ask(`GET ${home}/inboxes`))).toEqual(['inb_55c8c149', 'inb_1ab23cd4']);
});

test('a group that is kept over SCIM cannot be changed', async () => {
  const { ask } = setup();
  expect((await ask('PATCH /teammate_groups/cir_1ab23cd4', { name: 'X' })).status).toBe(400);
});

test('time off that has begun sets its teammate out of office', async () => {
  const { ask, simulator } = setup();
  const start_at = simulator.clock.now() / 1000 - 10;
  await ask('POST /teammates/tea_3f9k2m7q/time_offs', { name: 'Mars', start_at });
  expect((await ask('GET /teammates/tea_3f9k2m7q')).data).toMatchObject({ is_available: false });
  expect(
    ids(await ask(`GET /teammates/tea_3f9k2m7q/time_offs?q[active_until]=${start_at - 1}`)),
  ).not.toContain('Mars');
});

test('an article is written in several languages', async () => {
  const { ask } = setup();
  const created = await ask('POST /knowledge_bases/knb_55c8c149/articles', {
    author_id: 'tea_55c8c149',
    subject: 'How to fly',
    content: '<p>Aim at the ground and miss.</p>',
  });
  expect(created).toMatchObject({ status: 201, data: { name: 'How to fly', locale: 'en', status: 'draft' } });
  const home = `/knowledge_base_articles/${(created.data as { id: string }).id}`;
  expect((await ask(`GET ${home}/locales/fr/content`)).status).toBe(404);
  await ask(`PATCH ${home}/locales/fr/content`, {
    author_id: 'tea_55c8c149',
    content: '<p>Visez.</p>',
    subject: 'Voler',
  });
  expect((await ask(`GET ${home}/locales/fr/content`)).data).toMatchObject({
    name: 'Voler',
    content: '<p>Visez.</p>',
  });
  expect((await ask(`GET ${home}/content`)).data).toMatchObject({ name: 'How to fly' });
  expect((await ask(`GET ${home}`)).data).toMatchObject({ locales: ['en', 'fr'] });
  expect(await ask(`DELETE ${home}`)).toMatchObject({ status: 200, data: { locales: ['en', 'fr'] } });
  expect((await ask(`GET ${home}`)).status).toBe(404);
});

test('reports and exports take their time, and an export is a file then', async () => {
  const { ask, simulator } = setup();
  const scope = { start: 1_769_385_600, end: 1_769_472_000 };
  const report = await ask('POST /analytics/reports', { ...scope, metrics: ['num_messages_received'] });
  expect(report).toMatchObject({ status: 201, data: { status: 'running', progress: 0, metrics: [] } });
  const { uid } = report.data as { uid: string };
  const columns = ['Message ID', 'Direction'];
  const { data } = await ask('POST /analytics/exports', { ...scope, type: 'messages', columns });
  const { id } = data as { id: string };
  expect((await ask(`GET /analytics/exports/${id}`)).data).toMatchObject({ status: 'running' });
  await simulator.clock.advance(3_000);
  expect((await ask(`GET /analytics/reports/${uid}`)).data).toMatchObject({
    status: 'done',
    metrics: [{ id: 'num_messages_received', type: 'number', value: 2 }],
  });
  const done = await ask(`GET /analytics/exports/${id}`);
  expect(done.data).toMatchObject({ status: 'done', progress: 100 });
  const { url, size } = done.data as { url: string; size: number };
  const file = await ask(`GET ${new URL(url).pathname}`);
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(String(file.data)).toMatch(/^Message ID,Direction\r\nmsg_55c8c149,Inbound\r\n/);
  expect(new TextEncoder().encode(String(file.data))).toHaveLength(size);
});

test('an empty list takes the files of a message template away, in JSON', async () => {
  const { ask } = setup();
  const change = (fields: object) =>
    ask('PATCH /message_templates/rsp_55c8c149', { folder_id: null, ...fields });
  const filesOf = ({ data }: { data: unknown }) => (data as { attachments: unknown[] }).attachments.length;

  expect(filesOf(await change({ name: 'Lost' }))).toBe(1);
  expect(filesOf(await change({ attachments: [] }))).toBe(0);
});
