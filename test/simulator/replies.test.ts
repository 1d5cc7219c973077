import { expect, test } from 'vitest';
import { setup } from './setup.js';

function arrange(type: 'smtp' | 'sms' = 'smtp') {
  const { simulator, ask } = setup({ seed: 'empty' });
  const team = simulator.team();
  simulator.inbox();
  const channel = simulator.channel({ type, address: 'ship@planet-express.com' }).id;
  const author_id = simulator.teammate().id;
  const conversation = (fields: object = {}) => simulator.conversation(fields).id;
  const reply = (id: string, body: object = {}) =>
    ask(`POST /conversations/${id}/messages`, { body: 'Hi', ...body });
  async function sent(id: string) {
    await simulator.clock.advance(1000);
    const [last] = simulator.messagesOf(id).slice(-1);
    return (last?.recipients ?? []).map(({ handle, role }) => `${role} ${handle}`);
  }
  return { simulator, ask, channel, author_id, conversation, reply, sent, team: team.id };
}

test.each([
  ['a task', { type: 'task' }, {}, 'conversation_id: takes no messages'],
  ['a conversation without a channel', {}, {}, 'body.channel_id: missing'],
])('%s takes no reply', async (_what, fields, body, detail) => {
  const { conversation, reply } = arrange();
  expect(await reply(conversation(fields), body)).toMatchObject({
    status: 400,
    data: { _error: { details: [detail] } },
  });
});

test('a reply to a conversation in which nobody wrote goes to its recipient', async () => {
  const { conversation, reply, sent, channel } = arrange();
  const id = conversation({ recipient: { name: null, handle: 'fry@example.com', role: 'to' } });
  expect((await reply(id, { channel_id: channel })).status).toBe(202);
  expect(await sent(id)).toEqual(['from ship@planet-express.com', 'to fry@example.com']);
});

test('a reply goes to whom it names, before all others', async () => {
  const { simulator, conversation, reply, sent } = arrange();
  const id = conversation();
  simulator.message({ conversation_id: id, from: 'fry@example.com', to: ['ship@planet-express.com'] });
  await reply(id, { to: ['leela@example.com'], cc: ['amy@example.com'], sender_name: 'Hermes' });
  expect(await sent(id)).toEqual([
    'from ship@planet-express.com',
    'to leela@example.com',
    'cc amy@example.com',
  ]);
});

test('a message needs somebody to go to', async () => {
  const { ask, channel } = arrange();
  expect(await ask(`POST /channels/${channel}/messages`, { to: [], body: 'Hi' })).toMatchObject({
    status: 400,
  });
});

test('signatures are for emails', async () => {
  const { ask, conversation, reply, channel, author_id } = arrange('sms');
  const signature = await ask(`POST /teammates/${author_id}/signatures`, { name: 'S', body: 'Yours' });
  const { id } = signature.data as { id: string };
  expect(await reply(conversation(), { channel_id: channel, signature_id: id })).toMatchObject({
    status: 403,
    data: { _error: { message: 'Signatures are for emails only' } },
  });
  const plain = { channel_id: channel, author_id, should_add_default_signature: true };
  expect((await reply(conversation(), plain)).status).toBe(202);
});

test('without a default signature none is added', async () => {
  const { simulator, conversation, reply, channel, author_id, sent } = arrange();
  const id = conversation();
  await reply(id, {
    channel_id: channel,
    to: ['fry@example.com'],
    author_id,
    should_add_default_signature: true,
  });
  await sent(id);
  expect(simulator.messagesOf(id)[0]).toMatchObject({ signature: null });
});

test('a message that went to nobody is seen by nobody known', async () => {
  const { simulator, ask, conversation } = arrange();
  const { id } = simulator.message({ conversation_id: conversation(), is_inbound: false, to: [] });
  expect((await ask(`POST /messages/${id}/seen`, {})).status).toBe(204);
  expect((await ask(`GET /messages/${id}/seen`)).data).toMatchObject({ _results: [{ seen_by: null }] });
});
