import { expect, test } from 'vitest';
import { ids, setup } from './setup.js';

const INBOX = 'inb_1ab23cd4';

test.each<[string, string, object, number, string]>([
  [
    'a channel without an address',
    `POST /inboxes/${INBOX}/channels`,
    { type: 'smtp' },
    400,
    'body.send_as: missing',
  ],
  [
    'a link that is nothing',
    'POST /links',
    {},
    400,
    'body: exactly one of external_url and pattern is needed',
  ],
  [
    'a link that is two things',
    'POST /links',
    { external_url: 'https://a.example', pattern: 'JIRA-1' },
    400,
    'body: exactly one of external_url and pattern is needed',
  ],
  [
    'a link to what is not there',
    'POST /links',
    { pattern: 'JIRA-404' },
    400,
    'body.pattern: matches no object',
  ],
])('%s is refused', async (_what, call, body, status, detail) => {
  expect(await setup().ask(call, body)).toMatchObject({ status, data: { _error: { details: [detail] } } });
});

test('an address belongs to one channel', async () => {
  const { ask, simulator } = setup();
  const { id } = simulator.channel({ address: 'ship@planet-express.com' });
  const again = await ask(`POST /inboxes/${INBOX}/channels`, {
    type: 'smtp',
    send_as: 'ship@planet-express.com',
  });
  expect(again).toMatchObject({
    status: 409,
    data: { _error: { message: `The address belongs to the channel ${id}` } },
  });
});

test('a pattern gives the link that has its name', async () => {
  const { ask, simulator } = setup();
  const { id } = simulator.link({ name: 'JIRA-1' });
  expect((await ask('POST /links', { pattern: 'JIRA-1' })).data).toMatchObject({ id });
});

test('an inbox that everybody may open is open to its team and to those who were let in', async () => {
  const { ask, simulator } = setup({ seed: 'empty' });
  const [member, guest, other] = [simulator.teammate(), simulator.teammate(), simulator.teammate()];
  const team = simulator.team({ member_ids: [member.id] });
  const open = simulator.inbox({ owner: team.id, is_public: true, teammate_ids: [guest.id] });
  const closed = simulator.inbox({ owner: team.id, is_public: false, teammate_ids: [guest.id] });
  const shared = simulator.inbox({ owner: null, is_public: true, teammate_ids: [other.id] });
  const access = async (id: string) => ids(await ask(`GET /inboxes/${id}/teammates`)).sort();
  expect(await access(open.id)).toEqual([guest.id, member.id].sort());
  expect(await access(closed.id)).toEqual([guest.id]);
  expect(await access(shared.id)).toEqual([other.id]);
});

test('contacts that are merged keep the name of one that everybody may see, or the latest', async () => {
  const { ask, simulator } = setup({ seed: 'empty' });
  const make = (name: string | null, fields: object = {}) => simulator.contact({ name, ...fields }).id;
  const merge = async (...contact_ids: string[]) =>
    ((await ask('POST /contacts/merge', { contact_ids })).data as { name: string | null }).name;
  expect(await merge(make(null), make('Fry'))).toBe('Fry');
  expect(await merge(make(null), make(null))).toBeNull();
});
