import { expect, test } from 'vitest';
import { setup, type Told } from './setup.js';

/** A channel that delivers into no inbox and has no address, as one that is being set up. */
function arrange(type: 'custom' | 'sms' = 'custom') {
  const { simulator, ask } = setup({ seed: 'empty' });
  const { id } = simulator.channel({ type, inbox_id: null, address: null } as never);
  async function conversationOf({ status, data }: Told) {
    expect(status).toBe(202);
    await simulator.clock.advance(1000);
    const message = (await ask(`GET /messages/alt:uid:${(data as { message_uid: string }).message_uid}`))
      .data;
    const { _links, recipients } = message as {
      _links: { related: { conversation: string } };
      recipients: { handle: string; role: string }[];
    };
    const { pathname } = new URL(_links.related.conversation);
    const inboxes = (await ask(`GET ${pathname}/inboxes`)).data;
    return { recipients: recipients.map(({ handle, role }) => `${role} ${handle}`), inboxes };
  }
  return { simulator, ask, id, conversationOf };
}

const nowhere = { _results: [] };
const metadata = { external_id: 'm-1', external_conversation_id: 'c-1' };

test('what is sent through it goes out, from nobody, and into no inbox', async () => {
  const { ask, id, conversationOf } = arrange();
  const sent = await ask(`POST /channels/${id}/messages`, { to: ['fry'], body: 'Hi' });
  expect(await conversationOf(sent)).toMatchObject({ recipients: ['from ', 'to fry'], inboxes: nowhere });
});

test.each([
  ['incoming_messages', { sender: { handle: 'fry' }, body: 'Hi' }, ['from fry', 'to ']],
  ['inbound_messages', { sender: { handle: 'fry' }, body: 'Hi', metadata }, ['from fry', 'to ']],
  [
    'outbound_messages',
    { to: [{ handle: 'fry' }], body: 'Hi', metadata, author_id: undefined },
    ['from ', 'to fry'],
  ],
])('what comes as %s is in no inbox', async (list, body, recipients) => {
  const { ask, id, conversationOf } = arrange();
  expect(await conversationOf(await ask(`POST /channels/${id}/${list}`, body))).toMatchObject({
    recipients,
    inboxes: nowhere,
  });
});

test('a call through it, of somebody without a name, is a conversation', async () => {
  const { ask, id, simulator } = arrange();
  const call = {
    external_call_id: 'call-1',
    direction: 'outbound',
    initial_status: 'ringing',
    from: { handle: 'x' },
    to: { handle: '+1' },
  };
  expect(
    (await ask(`POST /channels/${id}/calls`, { ...call, parent_external_call_id: 'call-0' })).status,
  ).toBe(202);
  expect(simulator.all('conversation')).toMatchObject([
    { subject: '+1', recipient: { name: null, handle: '+1' } },
  ]);
});

test('a draft in it is of nobody and in no inbox', async () => {
  const { ask, id, simulator } = arrange();
  const { id: author_id } = simulator.teammate();
  const { status, data } = await ask(`POST /channels/${id}/drafts`, { author_id, body: 'Hi', to: ['fry'] });
  expect(status).toBe(200);
  expect(data).toMatchObject({
    is_draft: true,
    recipients: [{ handle: '', role: 'from' }, { handle: 'fry' }],
  });
});

test('only what went out can have failed', async () => {
  const { ask, id, conversationOf } = arrange();
  const inbound = { sender: { handle: 'fry' }, body: 'Hi', metadata };
  await conversationOf(await ask(`POST /channels/${id}/inbound_messages`, inbound));
  const path = `/channels/${id}/conversations/c-1/messages/m-1/status`;
  expect(await ask(`PUT ${path}`, { status: 'failed' })).toMatchObject({
    status: 400,
    data: { _error: { details: ['message_ext_id: is not an outbound message'] } },
  });
});
