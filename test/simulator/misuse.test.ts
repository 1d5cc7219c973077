import { expect, test } from 'vitest';
import { createFrontSimulator } from '../../src/simulator/index.js';
import { setup } from './setup.js';

/** Hands over what a program without types, or one that casts, may hand over. */
function told(misuse: () => unknown): string {
  try {
    misuse();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as TypeError).message;
  }
  throw new Error('nothing was refused');
}

const RIGHT =
  'It takes an operation ID such as `create-contact`, or method and path template such as `GET /contacts/{contact_id}`.';

test.each([
  ['list-conversatoins', 'Did you mean `list-conversations`? '],
  ['get-messages', /Did you mean (`[a-z-]+`(, | or )?)*`get-message`/],
  ['get /conversations', 'Did you mean `GET /conversations`? '],
  [
    'GET /conversations/cnv_55c8c149/messages',
    'Did you mean `GET /conversations/{conversation_id}/messages`? ',
  ],
  ['PATCH/channels/{chanel_id}', 'Did you mean `PATCH /channels/{channel_id}`? '],
  ['POST /contcats', 'Did you mean `POST /contacts`? '],
  ['/me', 'Did you mean `GET /me`? '],
  ['GET /nonsense', ''],
])('a fault on %s would never strike and is refused', (on, suggestion) => {
  const { simulator } = setup();
  const message = told(() => simulator.fault({ on, answer: { status: 503 } }));
  if (typeof suggestion !== 'string') expect(message).toMatch(suggestion);
  else expect(message).toBe(`The fault: \`on\` names no operation. ${suggestion}${RIGHT}`);
  expect(message).not.toContain('cnv_55c8c149');
});

test('of several faults that a simulator is made with, the wrong one is named', () => {
  const faults = [{ on: 'list-tags' }, { on: 'list-tgas' }];
  expect(told(() => createFrontSimulator({ faults }))).toBe(
    `Option \`faults[1]\`: \`on\` names no operation. Did you mean \`list-tags\` or \`list-teams\`? ${RIGHT}`,
  );
});

test('a fault may be on any operation of both APIs', async () => {
  const { simulator } = setup();
  for (const on of ['sync-inbound-message', 'POST /channels/{channel_id}/inbound_messages', 'list-tags'])
    expect(simulator.fault({ on, delay: 1 })).toBeTypeOf('function');
});

test.each([
  [{ no: 'list-tags' }, 'The fault has no `no`. '],
  [{ answer: { stauts: 503 } }, 'The fault `answer` has no `stauts`. Did you mean `status`? '],
  [{ drop: 'later' }, 'The fault: `drop` must be `before` or `after`.'],
  ['list-tags', 'The fault must be an object, not a string. It takes `on`, '],
])('a fault like %j is refused', (fault, message) => {
  expect(told(() => setup().simulator.fault(fault as never))).toContain(message);
});

test.each([
  [{ sede: 'empty' }, 'The simulator has no `sede`. Did you mean `seed`? It takes `seed`, `company`, '],
  [{ seed: 'futurama' }, "Option `seed` must be 'planet-express' or 'empty'."],
  [{ quota: 5 }, 'Option `quota` must be an object, not a number. It takes `limit`, `window`, `burst` and'],
  [{ quota: { limits: 5 } }, 'Option `quota` has no `limits`. Did you mean `limit`? '],
  [{ quota: { limit: '5' } }, 'Option `quota.limit` must be a number that is not negative.'],
  [{ quota: { guards: 1 } }, 'Option `quota.guards` must be true or false.'],
  [{ company: { host: 'a', domain: 'b' } }, 'Option `company` has no `domain`. '],
  [{ token: '' }, 'Option `token` must be a string that is not empty.'],
  [
    { tokens: { reader: { scope: [] } } },
    'What a token of `tokens` may do has no `scope`. Did you mean `scopes`',
  ],
  [{ clock: 'vitrual' }, "Option `clock` must be 'real', 'virtual' or { start }, in Unix ms."],
  [{ clock: {} }, "Option `clock` must be 'real', 'virtual' or { start }, in Unix ms."],
  [{ clock: { begin: 1 } }, 'Option `clock` has no `begin`. '],
  [{ latency: '5' }, 'Option `latency` must be a time in ms or a function.'],
  [{ processing: -1 }, 'Option `processing` must be a time in ms.'],
  [{ logSize: Number.NaN }, 'Option `logSize` must be a number that is not negative.'],
  [{ now: 5 }, 'Option `now` must be a function.'],
  [{ scopes: 'contacts:read' }, "Option `scopes` must be a list of scopes such as 'conversations:read'."],
  [
    { scopes: ['contact:read'] },
    'Option `scopes` has `contact:read`, which is no scope of Front. Did you mean `contacts:read`',
  ],
  [
    { tokens: { reader: { scopes: ['everything'] } } },
    'Option `tokens.scopes` has `everything`, which is no scope of Front.',
  ],
  [{ applications: [{ appId: 'a' }] }, 'An application of `applications` has no `appId`. '],
  [{ applications: [{ id: 'a' }] }, 'Option `applications` must be a list of { id, secret }, both of them '],
  [{ applications: { id: 'a', secret: 'b' } }, 'Option `applications` must be a list of { id, secret }.'],
  [{ faults: { on: 'list-tags' } }, 'Option `faults` must be a list of faults.'],
])('a simulator is not made with %j', (options, message) => {
  expect(told(() => createFrontSimulator(options as never))).toContain(message);
});

test('a webhook or a channel is not connected with an option that nobody knows', async () => {
  const { simulator } = setup();
  const to = async () => new Response();
  await expect(simulator.connectWebhook({ to, secret: 'x', type: 'inbound' } as never)).rejects.toThrow(
    '`connectWebhook` has no `type`. Did you mean `types`? ',
  );
  await expect(simulator.connectChannel({ to, secret: 'x', channel: 'cha_1' } as never)).rejects.toThrow(
    '`connectChannel` has no `channel`. Did you mean `channelId`? ',
  );
});

test.each([
  [['inbound_received'], 'has `inbound_received`, which is no type of event. Did you mean `inbound`? '],
  [['outbound_sent'], 'Did you mean `outbound` or `out_reply`? '],
  [['assgin'], 'Did you mean `assign`? '],
  ['assign', 'option `types` must be a list of types of events, not a string.'],
])('a webhook for events of the types %j, which none has, is not connected', async (types, message) => {
  const connecting = setup().simulator.connectWebhook({
    to: () => new Response(),
    kind: 'rule',
    secret: 'x',
    types: types as never,
  });
  await expect(connecting).rejects.toThrow(message);
});

test('options that are left undefined are left out', () => {
  expect(createFrontSimulator({ token: undefined, quota: undefined, clock: undefined } as never).token).toBe(
    'simulator-token',
  );
});

test('what a token may do and what it is are not told', () => {
  expect(told(() => createFrontSimulator({ tokens: { reader: 5 } } as never))).not.toContain('reader');
});

test.each([
  [
    'conversation',
    { subjct: 'Hi' },
    'A conversation has no `subjct`. Did you mean `subject`? It takes `id`, ',
  ],
  ['conversation', { assignee: 'tea_1' }, 'A conversation has no `assignee`. Did you mean `assignee_id`? '],
  ['conversation', { tags: [] }, 'A conversation has no `tags`. '],
  ['message', { body: 'Hi' }, 'A message needs `conversation_id`.'],
  ['message', undefined, 'A message needs `conversation_id`.'],
  [
    'message',
    { conversation_id: 'cnv_nope' },
    'A message refers to what is not there: conversation_id: unknown conversation ID cnv_nope.',
  ],
  ['comment', { body: 'Hi' }, 'A comment needs `conversation_id`.'],
  ['conversation', { tag_ids: ['tag_nope'] }, 'tag_ids[0]: unknown tag ID tag_nope.'],
  ['conversation', { inbox_ids: ['inb_nope'] }, 'inbox_ids[0]: unknown inbox ID inb_nope.'],
  [
    'conversation',
    { status: 'opne' },
    'A conversation has no such `status`. It is one of `archived`, `unassigned`, ',
  ],
  ['message', { conversation_id: 'cnv_1', form: 'a@b.c' }, 'A message has no `form`. Did you mean `from`? '],
  ['comment', { conversation_id: 'cnv_1', text: 'Hi' }, 'A comment has no `text`. '],
  ['contact', { handle: 'a@b.c' }, 'A contact has no `handle`. Did you mean `handles`? '],
  ['tag', { nmae: 'urgent' }, 'A tag has no `nmae`. Did you mean `name`? '],
  ['tag', 'urgent', 'A tag must be an object, not a string. It takes '],
] as const)('a %s is not made of %j', (kind, fields, message) => {
  const { simulator } = setup();
  const before = simulator.all(kind).length;
  expect(told(() => simulator[kind](fields as never))).toContain(message);
  expect(simulator.all(kind)).toHaveLength(before);
});

test('a resource may have fields that only the API, the simulator or its builder knows', () => {
  const { simulator } = setup();
  const { id: conversation_id } = simulator.conversation({
    due_at: 1,
    tag_ids: ['tag_55c8c149'],
    thread: 't',
  });
  simulator.message({
    conversation_id,
    from: 'fry@example.com',
    to: ['a@b.c'],
    external_id: 'x',
    subject: 's',
  });
  expect(simulator.find('conversation', conversation_id)).toMatchObject({
    due_at: 1,
    tags: [{ id: 'tag_55c8c149' }],
  });
});

test.each([
  ['find', 'conversaton', 'Did you mean `conversation`? '],
  ['all', 'contacts', 'Did you mean `contact`? '],
  ['all', 'toString', ''],
] as const)('%s refuses the kind %s, which would always be empty', (query, kind, suggestion) => {
  const { simulator } = setup();
  expect(told(() => simulator[query](kind as never, 'x'))).toContain(
    `There is no such kind of resource. ${suggestion}The kinds are \`account\`, \`article\`, `,
  );
});

test('a misspelt place to listen at is refused', async () => {
  await expect(setup().simulator.listen({ prot: 4010 } as never)).rejects.toThrow(
    '`listen` has no `prot`. Did you mean `port`? It takes `port` and `host`.',
  );
});
