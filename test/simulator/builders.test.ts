import { expect, test } from 'vitest';
import { setup } from './setup.js';

const KINDS = [
  'account',
  'channel',
  'contact',
  'conversation',
  'inbox',
  'link',
  'rule',
  'tag',
  'team',
  'teammate',
] as const;

test.each(KINDS)('a %s of an empty company can be asked for as it was given', async (kind) => {
  const { simulator, ask } = setup({ seed: 'empty' });
  const made = simulator[kind]();
  expect(simulator.all(kind)).toHaveLength(1);
  const { status, data } = await ask(
    `GET /${kind === 'account' ? 'accounts' : `${kind}s`.replace('inboxs', 'inboxes')}/${made.id}`,
  );
  expect(status).toBe(200);
  expect(data).toMatchObject({ id: made.id });
});

test('what is made belongs to what is there', async () => {
  const { simulator, ask } = setup({ seed: 'empty' });
  const team = simulator.team({ name: 'Delivery' });
  const inbox = simulator.inbox();
  const channel = simulator.channel({ address: 'ship@planet-express.com' });
  simulator.tag();
  expect((await ask(`GET /channels/${channel.id}/inbox`)).data).toMatchObject({ id: inbox.id });
  for (const list of ['tags', 'inboxes', 'channels'])
    expect((await ask(`GET /teams/${team.id}/${list}`)).data).toMatchObject({ _results: [{}] });
});

test('a message comes from the recipient of its conversation, through the channel of its inbox', async () => {
  const { simulator } = setup({ seed: 'empty' });
  simulator.inbox();
  const { id: channelId } = simulator.channel({ address: 'ship@planet-express.com' });
  const { id: conversation_id } = simulator.conversation();
  const from = (message: { recipients: { role: string; handle: string }[] }) =>
    message.recipients.find(({ role }) => role === 'from')?.handle;
  expect(from(simulator.message({ conversation_id, is_inbound: false }) as never)).toBe(
    'customer@example.com',
  );
  expect(from(simulator.message({ conversation_id, from: 'fry@example.com' }) as never)).toBe(
    'fry@example.com',
  );
  expect(from(simulator.message({ conversation_id }) as never)).toBe('fry@example.com');
  expect(simulator.messagesOf(conversation_id)).toHaveLength(3);
  expect(channelId).toMatch(/^cha_/);
});

test('a message can be made in a conversation that is still being processed', async () => {
  const { ask, simulator } = setup();
  await ask('POST /channels/cha_55c8c149/messages', { to: ['fry@example.com'], body: 'Hi' });
  const { id = '' } = simulator.all('conversation').at(-1) ?? {};
  simulator.message({ conversation_id: id, body: 'Hello' });
  expect(simulator.messagesOf(id).map(({ body }) => body)).toEqual(['Hi', 'Hello']);
});

test('what a resource refers to may be named by an alias', () => {
  const { simulator } = setup();
  const { assignee } = simulator.conversation({ assignee_id: 'alt:email:bender@planet-express.com' });
  expect(assignee?.id).toBe('tea_1ab23cd4');
});
