import { expect, test } from 'vitest';
import { ids, setup } from './setup.js';

const START = Date.parse('2026-01-01T00:00:00Z') / 1000;

interface Job {
  id: string;
  _links: { self: string };
  status: string;
  url: string;
  size: number;
  filename: string;
}

/** A company with one message whose subject a table has to quote, on the first day of 2026. */
function arrange() {
  const { simulator, ask } = setup({ seed: 'empty', clock: { start: (START + 3600) * 1000 } });
  const inbox = simulator.inbox();
  const conversation = simulator.conversation({ subject: 'x' }).id;
  simulator.message({ conversation_id: conversation, id: 'msg_1', subject: 'Say "hi",\r\nthen go' });
  simulator.message({ conversation_id: conversation, id: 'msg_2', is_inbound: false });
  simulator.message({ conversation_id: conversation, id: 'msg_3', is_draft: true });
  async function run(call: string, body: object): Promise<{ job: Job; file: string }> {
    const created = (await ask(call, body)).data as Job;
    expect(created.status).toBe('running');
    await simulator.clock.advance(3000);
    const path = new URL(created._links.self).pathname;
    const job = (await ask(`GET ${path}`)).data as Job;
    const file = String((await ask(`GET ${new URL(job.url).pathname}`)).data);
    return { job, file };
  }
  return { run, ask, simulator, conversation, inbox: inbox.id };
}

test('an export of messages has the columns that were asked for, quoted where they must be', async () => {
  const { run, conversation } = arrange();
  const { job, file } = await run('POST /analytics/exports', {
    type: 'messages',
    start: START,
    end: START + 86_400,
    columns: ['Message API ID', 'Direction', 'Subject', 'Conversation API ID', 'Extract'],
  });
  expect(file).toBe(
    `Message API ID,Direction,Subject,Conversation API ID,Extract\r\nmsg_1,Inbound,"Say ""hi"",\r\nthen go",${conversation},\r\nmsg_2,Outbound,,${conversation},\r\n`,
  );
  expect(job).toMatchObject({
    status: 'done',
    filename: 'export-messages-2026-01-01.csv',
    size: new TextEncoder().encode(file).length,
  });
});

test('an export of activities has a line for each event within its time', async () => {
  const { run, ask, conversation } = arrange();
  await ask(`PATCH /conversations/${conversation}`, { status: 'archived' });
  const columns = ['Type', 'Conversation API ID', { name: 'Custom Field', id: 'fld_1ab2' }];
  const within = { type: 'events', start: START, end: START + 86_400, columns };
  const { file } = await run('POST /analytics/exports', within);
  expect(file).toBe(`Type,Conversation API ID,Custom Field\r\narchive,${conversation},\r\n`);
  const { file: before } = await run('POST /analytics/exports', { ...within, end: START + 1 });
  expect(before).toBe('Type,Conversation API ID,Custom Field\r\n');
});

test.each([
  [true, 'export-events.csv', 'Activity ID,Type,'],
  [false, 'export-messages.csv', 'Message ID,Conversation ID,'],
  [undefined, 'export-messages.csv', 'Message ID,Conversation ID,'],
])(
  'an export of old with `should_export_events` %s is %s',
  async (should_export_events, filename, header) => {
    const { run, inbox, ask } = arrange();
    const { job, file } = await run('POST /exports', {
      inbox_id: inbox,
      start: START,
      end: START + 86_400,
      ...(should_export_events === undefined ? {} : { should_export_events }),
    });
    expect(job).toMatchObject({ filename, size: new TextEncoder().encode(file).length });
    expect(file.startsWith(header)).toBe(true);
    expect(ids(await ask('GET /exports'))).toEqual([job.id]);
  },
);

test('a report counts what is in its inboxes, and gives each metric in its kind', async () => {
  const { ask, simulator, inbox } = arrange();
  const metrics = [
    'num_messages_received',
    'num_messages_sent',
    'pct_tagged_conversations',
    'avg_first_response_time',
  ];
  async function report(inbox_ids?: string[]) {
    const filters = inbox_ids === undefined ? {} : { filters: { inbox_ids } };
    const created = await ask('POST /analytics/reports', {
      start: START,
      end: START + 86_400,
      metrics,
      ...filters,
    });
    await simulator.clock.advance(3000);
    const { pathname } = new URL((created.data as Job)._links.self);
    const { data } = await ask(`GET ${pathname}`);
    return (data as { metrics: { id: string; type: string; value: number }[] }).metrics;
  }
  const all = await report();
  expect(all.map(({ type }) => type)).toEqual(['number', 'number', 'percentage', 'duration']);
  expect(all.slice(0, 2).map(({ value }) => value)).toEqual([1, 1]);
  expect((await report([inbox])).slice(0, 2).map(({ value }) => value)).toEqual([1, 1]);
  expect((await report([simulator.inbox().id])).slice(0, 2).map(({ value }) => value)).toEqual([0, 0]);
});

test('exports of old are listed in pages that are counted', async () => {
  const { ask, inbox } = arrange();
  const body = { inbox_id: inbox, start: START, end: START + 86_400 };
  for (let count = 0; count < 3; count++) await ask('POST /exports', body);
  const first = await ask('GET /exports?limit=2');
  const { next } = (first.data as { _pagination: { next: string } })._pagination;
  expect(new URL(next).search).toBe('?limit=2&page=2');
  const second = await ask(`GET /exports${new URL(next).search}`);
  expect(second.data).toMatchObject({ _pagination: { next: null } });
  expect(new Set([first, second].flatMap(ids)).size).toBe(3);
});
