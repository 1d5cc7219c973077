import { expect, test } from 'vitest';
import { ids, setup } from './setup.js';

const CHANNEL = '/channels/alt:address:team@planet-express.com';

test('a message is 404 by its uid until it is processed', async () => {
  const { ask, simulator } = setup();
  const sent = await ask(`POST ${CHANNEL}/messages`, {
    to: ['fry@example.com'],
    subject: 'Hi',
    body: '<p>Hello</p>',
  });
  expect(sent.status).toBe(202);
  const { message_uid } = sent.data as { message_uid: string };
  expect((await ask(`GET /messages/alt:uid:${message_uid}`)).status).toBe(404);
  await simulator.clock.advance(999);
  expect((await ask(`GET /messages/alt:uid:${message_uid}`)).status).toBe(404);
  await simulator.clock.advance(1);
  const { status, data } = await ask(`GET /messages/alt:uid:${message_uid}`);
  expect(status).toBe(200);
  expect(data).toMatchObject({
    message_uid,
    is_inbound: false,
    type: 'email',
    text: 'Hello',
    recipients: [
      { handle: 'team@planet-express.com', role: 'from' },
      { handle: 'fry@example.com', role: 'to' },
    ],
  });
});

test('a new conversation is not listed before its message is processed', async () => {
  const { ask, simulator } = setup();
  const before = ids(await ask('GET /conversations'));
  await ask(`POST ${CHANNEL}/messages`, {
    to: ['fry@example.com'],
    body: 'Hello',
    options: { tag_ids: ['tag_55c8c149'] },
  });
  expect(ids(await ask('GET /conversations'))).toEqual(before);
  await simulator.clock.advance(1_000);
  const [id = ''] = ids(await ask('GET /conversations'));
  expect(before).not.toContain(id);
  expect((await ask(`GET /conversations/${id}`)).data).toMatchObject({
    status: 'archived',
    tags: [{ id: 'tag_55c8c149' }],
  });
  expect(simulator.eventsOf(id).map(({ type }) => type)).toEqual(['outbound', 'tag', 'archive']);
});

test('a reply goes to the one who wrote last, from the channel that was written to, and archives', async () => {
  const { ask, simulator } = setup();
  await ask('POST /conversations/cnv_55c8c149/messages', { body: 'On its way', author_id: 'tea_1ab23cd4' });
  expect(simulator.messagesOf('cnv_55c8c149').at(-1)).toMatchObject({ body: 'On its way' });
  await simulator.clock.advance(1_000);
  const { data } = await ask('GET /conversations/cnv_55c8c149/messages?limit=1');
  expect(data).toMatchObject({
    _results: [
      {
        author: { id: 'tea_1ab23cd4' },
        recipients: [
          { handle: 'team@planet-express.com', role: 'from' },
          { handle: 'calculon@momsbot.com', role: 'to', name: 'Calculon' },
        ],
      },
    ],
  });
  expect((await ask('GET /conversations/cnv_55c8c149')).data).toMatchObject({ status: 'archived' });
  expect(
    simulator
      .eventsOf('cnv_55c8c149')
      .slice(-2)
      .map(({ type }) => type),
  ).toEqual(['out_reply', 'archive']);
});

test('a reply with archive false leaves the conversation open', async () => {
  const { ask, simulator } = setup();
  await ask('POST /conversations/cnv_55c8c149/messages', { body: 'Hi', options: { archive: false } });
  await simulator.clock.advance(1_000);
  expect((await ask('GET /conversations/cnv_55c8c149')).data).toMatchObject({ status: 'assigned' });
});

test('a customer of a custom channel gets one conversation, and a contact', async () => {
  const { ask, simulator } = setup();
  const write = (body: string) =>
    ask('POST /channels/cha_1ab23cd4/incoming_messages', {
      sender: { handle: 'zoidberg', name: 'Zoidberg' },
      body,
    });
  await write('Why not me?');
  await simulator.clock.advance(1_000);
  await write('Hooray!');
  await simulator.clock.advance(1_000);
  const [id = ''] = ids(await ask('GET /conversations'));
  expect(simulator.messagesOf(id).map(({ body }) => body)).toEqual(['<p>Why not me?</p>', '<p>Hooray!</p>']);
  expect((await ask('GET /contacts/alt:custom:zoidberg')).data).toMatchObject({ name: 'Zoidberg' });
  expect((await ask(`GET /conversations/${id}`)).data).toMatchObject({
    recipient: { handle: 'zoidberg', name: 'Zoidberg' },
  });
});

test('a message to a mailbox is refused as a custom one', async () => {
  const { ask } = setup();
  expect(
    (await ask(`POST ${CHANNEL}/incoming_messages`, { sender: { handle: 'x' }, body: 'y' })).status,
  ).toBe(400);
});

test('an import is ignored the second time', async () => {
  const { ask, simulator } = setup();
  const body = {
    sender: { handle: 'amy@mars.example' },
    to: ['team@planet-express.com'],
    body: 'From long ago',
    external_id: 'old-1',
    created_at: 1_500_000_000,
    tags: ['Imported'],
    metadata: { is_inbound: true },
  };
  const first = await ask('POST /inboxes/inb_55c8c149/imported_messages', body);
  await simulator.clock.advance(1_000);
  const second = await ask('POST /inboxes/inb_55c8c149/imported_messages', body);
  await simulator.clock.advance(1_000);
  expect(second).toMatchObject({ status: 202, data: first.data });
  const imported = simulator.all('message').filter(({ text }) => text === 'From long ago');
  expect(imported).toMatchObject([{ created_at: 1_500_000_000, is_inbound: true }]);
  expect(simulator.all('tag').map(({ name }) => name)).toContain('Imported');
});

test('a draft can be changed and thrown away only by who knows its version', async () => {
  const { ask } = setup();
  const created = await ask('POST /conversations/cnv_55c8c149/drafts', {
    body: 'Dear',
    channel_id: 'cha_55c8c149',
    author_id: 'tea_55c8c149',
  });
  const { id, version } = created.data as { id: string; version: string };
  expect(created.data).toMatchObject({ is_draft: true, draft_mode: 'private' });
  expect(ids(await ask('GET /conversations/cnv_55c8c149/drafts'))).toContain(id);
  expect(ids(await ask('GET /conversations/cnv_55c8c149/messages'))).not.toContain(id);
  const edit = { body: 'Dear Calculon', channel_id: 'cha_55c8c149', version };
  const edited = await ask(`PATCH /drafts/${id}/`, edit);
  expect(edited).toMatchObject({ status: 200, data: { body: 'Dear Calculon' } });
  expect((await ask(`PATCH /drafts/${id}/`, edit)).status).toBe(409);
  expect((await ask(`DELETE /drafts/${id}`, { version })).status).toBe(409);
  const { version: latest } = edited.data as { version: string };
  expect((await ask(`DELETE /drafts/${id}`, { version: latest })).status).toBe(204);
  expect((await ask(`GET /messages/${id}`)).status).toBe(404);
});

test('the source of an email is there for those who ask', async () => {
  const { ask } = setup();
  const { headers, data } = await ask('GET /messages/msg_55c8c149', undefined, { accept: 'message/rfc822' });
  expect(headers.get('content-type')).toBe('message/rfc822');
  expect(String(data)).toContain('From: calculon@momsbot.com\r\nTo: team@planet-express.com\r\n');
  const either = { accept: 'application/json, message/rfc822' };
  expect((await ask('GET /messages/msg_55c8c149', undefined, either)).data).toMatchObject({
    id: 'msg_55c8c149',
  });
});

test('files come with a form, and are dropped from JSON with a warning in the log', async () => {
  const { ask, simulator } = setup();
  const form = new FormData();
  form.append('to[0]', 'fry@example.com');
  form.append('body', 'See file');
  form.append('options[archive]', 'false');
  form.append('attachments[0]', new File(['abc'], 'a.txt', { type: 'text/plain' }));
  expect((await ask(`POST ${CHANNEL}/messages`, form)).status).toBe(202);
  const [message] = simulator.all('message').slice(-1);
  expect(message?.attachments).toMatchObject([{ filename: 'a.txt', content_type: 'text/plain', size: 3 }]);

  const lost = await ask(`POST ${CHANNEL}/messages`, {
    to: ['fry@example.com'],
    body: 'Oh',
    attachments: ['abc'],
    foo: 1,
  });
  expect(lost.status).toBe(202);
  expect(simulator.all('message').at(-1)?.attachments).toEqual([]);
  expect(simulator.requests.at(-1)?.warnings).toEqual([
    'body.attachments was dropped: files have to come as multipart/form-data. Front drops them from JSON and reports success.',
    'body.foo was dropped: the operation has no such field.',
  ]);
});

test('a comment mentions teammates by their names, and can be answered', async () => {
  const { ask, simulator } = setup();
  const { data } = await ask('POST /conversations/cnv_55c8c149/comments', { body: 'Look, @amy and @bender' });
  const { id } = data as { id: string };
  expect(data).toMatchObject({ author: { type: 'api' }, is_pinned: false });
  expect(ids(await ask(`GET /comments/${id}/mentions`))).toEqual(['tea_1ab23cd4', 'tea_3f9k2m7q']);
  const reply = await ask(`POST /comments/${id}/replies`, { body: 'I see', author_id: 'tea_1ab23cd4' });
  expect(reply.data).toMatchObject({
    _links: { related: { comment_replied_to: `https://planet-express.api.frontapp.com/comments/${id}` } },
  });
  await ask(`PATCH /comments/${id}/`, { is_pinned: true });
  expect((await ask(`GET /comments/${id}`)).data).toMatchObject({
    is_pinned: true,
    body: 'Look, @amy and @bender',
  });
  const types = simulator.eventsOf('cnv_55c8c149').map(({ type }) => type);
  expect(types.slice(-4)).toEqual(['comment', 'mention', 'mention', 'comment']);
});

test('a download leads to a storage that refuses the token and expires', async () => {
  const { ask, simulator } = setup();
  const { status, headers } = await ask('GET /download/fil_55c8c149');
  const location = headers.get('location') ?? '';
  expect(status).toBe(302);
  expect(new URL(location).host).toBe('storage.example.com');
  const file = await simulator.fetch(location);
  expect(file.headers.get('content-type')).toBe('image/jpeg');
  expect((await file.arrayBuffer()).byteLength).toBe(48_213);
  expect((await simulator.fetch(location, { headers: { authorization: 'Bearer x' } })).status).toBe(400);
  expect((await simulator.fetch(location.replace(/expires=\d/, 'expires=9'))).status).toBe(403);
  await simulator.clock.advance(60_001);
  expect((await simulator.fetch(location)).status).toBe(403);
});
