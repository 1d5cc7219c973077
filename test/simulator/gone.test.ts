import { expect, test } from 'vitest';
import { ids, setup } from './setup.js';

const REPLY = ['POST /conversations/cnv_55c8c149/messages', { body: 'Hi' }] as const;
const TRASH = ['PATCH /conversations/cnv_55c8c149', { status: 'deleted' }] as const;
const DELETE = 'DELETE /conversations/cnv_55c8c149';
const HOUR = 3_600_000;

type Setup = ReturnType<typeof setup>;

function snooze({ ask, simulator }: Setup, conversation: string, teammate_id = 'tea_1ab23cd4') {
  const scheduled_at = simulator.clock.now() / 1000 + 3600;
  return ask(`PATCH /conversations/${conversation}/reminders`, { teammate_id, scheduled_at });
}

test('a message whose conversation is deleted while it is processed is gone with it', async () => {
  const { ask, simulator } = setup();
  const { message_uid } = (await ask(...REPLY)).data as { message_uid: string };
  await ask(...TRASH);
  expect((await ask(DELETE)).status).toBe(204);
  await simulator.clock.advance(1_000);
  expect((await ask(`GET /messages/alt:uid:${message_uid}`)).status).toBe(404);
  expect(simulator.eventsOf('cnv_55c8c149')).toEqual([]);
});

test('a message whose conversation is merged while it is processed arrives in the other one', async () => {
  const { ask, simulator } = setup();
  await ask(...REPLY);
  simulator.merge('cnv_55c8c149', 'cnv_1ab23cd4');
  await simulator.clock.advance(1_000);
  expect(simulator.messagesOf('cnv_1ab23cd4').at(-1)?.body).toBe('Hi');
  expect(simulator.eventsOf('cnv_1ab23cd4').map(({ type }) => type)).toContain('out_reply');
});

test('a snooze does not outlive its conversation', async () => {
  const made = setup();
  const { ask, simulator } = made;
  expect((await snooze(made, 'cnv_55c8c149')).status).toBe(204);
  await ask(...TRASH);
  await ask(DELETE);
  await simulator.clock.advance(HOUR);
  expect(simulator.all('event').filter(({ type }) => type === 'reminder')).toEqual([]);
});

test('a snooze goes with its conversation into the one that it is merged into', async () => {
  const made = setup();
  const { ask, simulator } = made;
  await snooze(made, 'cnv_55c8c149');
  simulator.merge('cnv_55c8c149', 'cnv_1ab23cd4');
  await ask('PATCH /conversations/cnv_1ab23cd4', { status: 'archived' });
  await simulator.clock.advance(HOUR);
  expect(simulator.eventsOf('cnv_1ab23cd4').at(-1)?.type).toBe('reminder');
  expect(simulator.find('conversation', 'cnv_1ab23cd4')?.status).toBe('unassigned');
});

test('of two snoozes of one teammate a merge keeps the one of the survivor', async () => {
  const made = setup();
  await snooze(made, 'cnv_55c8c149');
  await snooze(made, 'cnv_1ab23cd4');
  made.simulator.merge('cnv_55c8c149', 'cnv_1ab23cd4');
  await made.simulator.clock.advance(HOUR);
  const now = made.simulator.clock.now() / 1000;
  const events = made.simulator.eventsOf('cnv_1ab23cd4').filter(({ emitted_at }) => emitted_at === now);
  expect(events.map(({ type }) => type)).toEqual(['reminder']);
});

test('a file is gone with its conversation', async () => {
  const { ask, simulator } = setup();
  const [{ attachments = [] } = {}] = simulator.messagesOf('cnv_55c8c149');
  const [file] = attachments;
  expect((await ask(`GET /download/${file?.id}`)).status).toBe(302);
  await ask(...TRASH);
  await ask(DELETE);
  expect((await ask(`GET /download/${file?.id}`)).status).toBe(404);
});

test('a merged conversation is left for the other one, however its ID is written', async () => {
  const { ask, simulator } = setup();
  simulator.merge('cnv_55c8c149', 'cnv_1ab23cd4');
  const { status, headers } = await ask('GET /conversations/cnv%5F55c8c149/messages?limit=1');
  expect([status, headers.get('location')]).toEqual([
    301,
    'https://planet-express.api.frontapp.com/conversations/cnv_1ab23cd4/messages?limit=1',
  ]);
});

test('a message that is refused leaves no conversation behind', async () => {
  const { ask, simulator } = setup();
  const before = simulator.all('conversation').length;
  const body = { to: ['+12025550100'], body: 'Hi', signature_id: 'sig_55c8c149' };
  expect((await ask('POST /channels/cha_3f9k2m7q/messages', body)).status).toBe(403);
  expect(simulator.all('conversation')).toHaveLength(before);
});

test('a tag that is deleted is gone from views', async () => {
  const { ask } = setup();
  const id = 'lns_55c8c149';
  await ask(`PATCH /views/${id}`, { tag_ids: ['tag_55c8c149'], not_tag_ids: ['tag_55c8c149'] });
  await ask('DELETE /tags/tag_55c8c149');
  expect((await ask(`GET /views/${id}`)).data).toMatchObject({ tag_ids: [], not_tag_ids: [] });
  expect(ids(await ask('GET /tags'))).not.toContain('tag_55c8c149');
});
