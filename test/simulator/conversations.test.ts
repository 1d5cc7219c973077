import { expect, test } from 'vitest';
import { ids, setup } from './setup.js';

const CNV = '/conversations/cnv_55c8c149';

test('a conversation is given to a teammate by alias, and to nobody by null', async () => {
  const { ask } = setup();
  expect(
    (await ask(`PUT ${CNV}/assignee`, { assignee_id: 'alt:email:bender@planet-express.com' })).status,
  ).toBe(204);
  expect((await ask(`GET ${CNV}`)).data).toMatchObject({
    status: 'assigned',
    assignee: { id: 'tea_1ab23cd4', username: 'bender' },
  });
  await ask(`PUT ${CNV}/assignee`, { assignee_id: null });
  expect((await ask(`GET ${CNV}`)).data).toMatchObject({ status: 'unassigned', assignee: null });
});

test('an alias of nobody in a body is refused and changes nothing', async () => {
  const { ask } = setup();
  const { status, data } = await ask(`PUT ${CNV}/assignee`, { assignee_id: 'alt:email:zapp@doop.gov' });
  expect(status).toBe(400);
  expect(data).toMatchObject({
    _error: { details: ['body.assignee_id: unknown teammate ID alt:email:zapp@doop.gov'] },
  });
  expect((await ask(`GET ${CNV}`)).data).toMatchObject({ assignee: { id: 'tea_55c8c149' } });
});

test.each([
  [{ status: 'archived' }, 'archived', 'archive'],
  [{ status: 'deleted' }, 'deleted', 'trash'],
  [{ assignee_id: null }, 'unassigned', 'unassign'],
  [{ inbox_id: 'inb_1ab23cd4' }, 'assigned', 'move'],
  [{ tag_ids: [] }, 'assigned', 'untag'],
  [{ tag_ids: ['tag_55c8c149', 'tag_3f9k2m7q'] }, 'assigned', 'tag'],
  [{ custom_fields: { Insured: false } }, 'assigned', 'custom_field_updated'],
  [{ status_id: 'sts_3f9k2m7q' }, 'archived', 'ticket_status_update'],
])('an update with %j leaves it %s and writes the event %s', async (body, status, type) => {
  const { ask, simulator } = setup();
  const before = simulator.eventsOf('cnv_55c8c149').length;
  expect((await ask(`PATCH ${CNV}`, body)).status).toBe(204);
  expect((await ask(`GET ${CNV}`)).data).toMatchObject({ status });
  const events = simulator.eventsOf('cnv_55c8c149').slice(before);
  expect(events.map((event) => event.type)).toContain(type);
  const { data } = await ask('GET /events?limit=1');
  expect(data).toMatchObject({ _results: [{ id: events.at(-1)?.id, conversation: { id: 'cnv_55c8c149' } }] });
});

test('what the archive and the trash hold comes back with open, by different events', async () => {
  const { ask, simulator } = setup();
  for (const status of ['archived', 'open', 'deleted', 'open']) await ask(`PATCH ${CNV}`, { status });
  const types = simulator.eventsOf('cnv_55c8c149').map(({ type }) => type);
  expect(types.slice(-4)).toEqual(['archive', 'reopen', 'trash', 'restore']);
});

test('an unknown custom field is refused, and nothing of the update is done', async () => {
  const { ask } = setup();
  const update = await ask(`PATCH ${CNV}`, { status: 'archived', custom_fields: { Nonsense: 1 } });
  expect(update.status).toBe(400);
  expect((await ask(`GET ${CNV}`)).data).toMatchObject({ status: 'assigned' });
});

test('only what is in the trash can be destroyed', async () => {
  const { ask } = setup();
  expect((await ask(`DELETE ${CNV}`)).status).toBe(400);
  await ask(`PATCH ${CNV}`, { status: 'deleted' });
  expect((await ask(`DELETE ${CNV}`)).status).toBe(204);
  expect((await ask(`GET ${CNV}`)).status).toBe(404);
});

test('tags, links and followers are added and taken away', async () => {
  const { ask } = setup();
  await ask(`POST ${CNV}/tags`, { tag_ids: ['tag_3f9k2m7q'] });
  expect((await ask(`GET ${CNV}`)).data).toMatchObject({
    tags: [{ id: 'tag_55c8c149' }, { id: 'tag_3f9k2m7q' }],
  });
  await ask(`DELETE ${CNV}/tags`, { tag_ids: ['tag_55c8c149'] });
  expect(ids(await ask('GET /tags/tag_3f9k2m7q/conversations'))).toContain('cnv_55c8c149');
  expect(ids(await ask('GET /tags/tag_55c8c149/conversations'))).toEqual([]);

  await ask(`POST ${CNV}/links`, { link_external_urls: ['https://example.com/new'] });
  const [added] = ids(await ask('GET /links?sort_by=id&sort_order=desc&limit=1'));
  expect(ids(await ask(`GET /links/${added}/conversations`))).toEqual(['cnv_55c8c149']);
  await ask(`DELETE ${CNV}/links`, { link_ids: [added] });
  expect(ids(await ask(`GET /links/${added}/conversations`))).toEqual([]);

  await ask(`POST ${CNV}/followers`, { teammate_ids: ['tea_3f9k2m7q'] });
  expect(ids(await ask(`GET ${CNV}/followers`))).toEqual(['tea_55c8c149', 'tea_1ab23cd4', 'tea_3f9k2m7q']);
  await ask(`DELETE ${CNV}/followers`, { teammate_ids: ['tea_55c8c149'] });
  expect(ids(await ask(`GET ${CNV}/followers`))).not.toContain('tea_55c8c149');
});

test('a follower who is nobody fails the request, unless errors are to be ignored', async () => {
  const { ask } = setup();
  const body = { teammate_ids: ['tea_nobody', 'tea_3f9k2m7q'] };
  expect((await ask(`POST ${CNV}/followers`, body)).status).toBe(400);
  expect((await ask(`POST ${CNV}/followers?ignore_errors=true`, body)).status).toBe(204);
  expect(ids(await ask(`GET ${CNV}/followers`))).toEqual(['tea_55c8c149', 'tea_1ab23cd4', 'tea_3f9k2m7q']);
});

test('a snooze ends by itself, and brings the conversation back', async () => {
  const { ask, simulator } = setup();
  const scheduled_at = simulator.clock.now() / 1000 + 3600;
  await ask('PATCH /conversations/cnv_1ab23cd4', { status: 'archived' });
  await ask('PATCH /conversations/cnv_1ab23cd4/reminders', { teammate_id: 'tea_55c8c149', scheduled_at });
  expect((await ask('GET /conversations/cnv_1ab23cd4')).data).toMatchObject({
    scheduled_reminders: [{ scheduled_at }],
  });
  await simulator.clock.advance(3_599_000);
  expect((await ask('GET /conversations/cnv_1ab23cd4')).data).toMatchObject({ status: 'archived' });
  await simulator.clock.advance(1_000);
  expect((await ask('GET /conversations/cnv_1ab23cd4')).data).toMatchObject({
    status: 'unassigned',
    scheduled_reminders: [],
  });
  expect(simulator.eventsOf('cnv_1ab23cd4').at(-1)?.type).toBe('reminder');
});

test('a snooze that is ended before its time does nothing', async () => {
  const { ask, simulator } = setup();
  const scheduled_at = simulator.clock.now() / 1000 + 60;
  const path = 'PATCH /conversations/cnv_1ab23cd4/reminders';
  await ask(path, { teammate_id: 'tea_55c8c149', scheduled_at });
  await ask(path, { teammate_id: 'tea_55c8c149', scheduled_at: null });
  const before = simulator.eventsOf('cnv_1ab23cd4').length;
  await simulator.clock.advance(60_000);
  expect(simulator.eventsOf('cnv_1ab23cd4')).toHaveLength(before);
});

test('after a merge the old path answers 301 with the same path of the survivor, on the company host', async () => {
  const { ask, simulator } = setup();
  simulator.merge('cnv_1ab23cd4', 'cnv_55c8c149');
  const { status, headers } = await ask('POST /conversations/cnv_1ab23cd4/messages', { body: 'Hello' });
  expect(status).toBe(301);
  expect(headers.get('location')).toBe(
    'https://planet-express.api.frontapp.com/conversations/cnv_55c8c149/messages',
  );
  expect((await ask('GET /conversations/cnv_1ab23cd4/events?limit=2')).headers.get('location')).toBe(
    'https://planet-express.api.frontapp.com/conversations/cnv_55c8c149/events?limit=2',
  );
  expect(simulator.messagesOf('cnv_55c8c149')).toHaveLength(3);
  expect(simulator.eventsOf('cnv_55c8c149').at(-1)?.type).toBe('conversations_merged');
});

test('a task has its text and date, a discussion its comment', async () => {
  const { ask, simulator } = setup();
  const due_at = Math.floor(simulator.clock.now() / 1000) + 86_400;
  const task = await ask('POST /conversations', {
    type: 'task',
    inbox_id: 'inb_55c8c149',
    subject: 'Wash',
    due_at,
  });
  expect(task).toMatchObject({
    status: 201,
    data: { type: 'task', due_at, description: null, status: 'unassigned' },
  });
  const { data } = await ask('POST /conversations', {
    type: 'discussion',
    teammate_ids: ['tea_55c8c149'],
    subject: 'Lunch',
    comment: { author_id: 'tea_55c8c149', body: 'Slurm, @bender?' },
  });
  const { id } = data as { id: string };
  expect(simulator.commentsOf(id)).toMatchObject([
    { body: 'Slurm, @bender?', author: { id: 'tea_55c8c149' } },
  ]);
  expect(
    (await ask('POST /conversations', { type: 'discussion', subject: 'No', inbox_id: 'inb_55c8c149' }))
      .status,
  ).toBe(400);
});
