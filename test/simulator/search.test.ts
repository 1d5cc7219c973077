import { expect, test } from 'vitest';
import { ids, setup } from './setup.js';

/** Three conversations that no two filters tell apart in the same way. */
function arrange() {
  const { simulator, ask } = setup({ seed: 'empty' });
  const team = simulator.team();
  const inbox = simulator.inbox({ owner: team.id });
  simulator.channel();
  const [leela, fry] = [simulator.teammate({ username: 'lee.la' }), simulator.teammate({ username: 'fry' })];
  const tag = simulator.tag();
  const contact = simulator.contact({ handles: [{ source: 'email', handle: 'calculon@momsbot.com' }] });
  const made = (subject: string, fields: object = {}) => simulator.conversation({ subject, ...fields }).id;
  const first = made('Pizza', { assignee_id: leela.id, status: 'assigned', custom_fields: { City: 'a=b' } });
  const second = made('Slurm', { tag_ids: [tag.id], status: 'archived' });
  const third = made('Popplers', { inbox_ids: [] });
  simulator.message({
    conversation_id: first,
    from: 'calculon@momsbot.com',
    to: ['ship@planet-express.com'],
  });
  simulator.message({
    conversation_id: second,
    is_inbound: false,
    author_id: fry.id,
    body: 'Two words',
    to: ['zoidberg@x.example'],
  });
  simulator.comment({ conversation_id: third, author_id: fry.id, body: 'Ask @lee.la, not @leexla2' });
  simulator.comment({ conversation_id: second, author_id: leela.id, body: 'Nothing for @leeXla' });
  const names = { [first]: 'first', [second]: 'second', [third]: 'third' };
  async function search(query: string): Promise<string[]> {
    const found = await ask(`GET /conversations/search/${encodeURIComponent(query)}`);
    expect(found.status).toBe(200);
    return ids(found)
      .map((id) => names[id] ?? id)
      .sort();
  }
  return {
    search,
    values: { leela: leela.id, fry: fry.id, tag: tag.id, inbox: inbox.id, contact: contact.id },
  };
}

test.each([
  ['pizza', ['first']],
  ['"two words"', ['second']],
  ['words two', ['second']],
  ['nowhere:pizza', []],
  ['tag:TAG', ['second']],
  ['inbox:INBOX', ['first', 'second']],
  ['contact:CONTACT', ['first']],
  ['contact:crd_none', []],
  ['recipient:zoidberg@X.example', ['second']],
  ['from:calculon@momsbot.com', ['first']],
  ['from:calculon@momsbot.com to:zoidberg@x.example', []],
  ['cc:zoidberg@x.example', []],
  ['assignee:LEELA', ['first']],
  ['author:FRY', ['second']],
  ['commenter:FRY', ['third']],
  ['participant:LEELA', ['first', 'second']],
  ['participant:FRY', ['second', 'third']],
  ['mention:LEELA', ['third']],
  ['mention:tea_none', []],
  ['custom_field:"City=a=b"', ['first']],
  ['custom_field:City', []],
  ['custom_field:"toString=x"', []],
  ['is:open', ['first', 'third']],
  ['is:archived', ['second']],
  ['is:assigned', ['first']],
  ['is:unreplied', ['first']],
  ['is:toString', []],
])('%s finds %j', async (query, expected) => {
  const { search, values } = arrange();
  const filled = query.replace(
    /(LEELA|FRY|TAG|INBOX|CONTACT)/,
    (name) => values[name.toLowerCase() as 'tag'],
  );
  expect(await search(filled)).toEqual(expected);
});

test('time tells conversations apart, by the day and by the second', async () => {
  const { simulator, ask } = setup({ seed: 'empty', clock: { start: Date.parse('2026-11-20T12:00:00Z') } });
  const early = simulator.conversation().id;
  await simulator.clock.advance(86_400_000);
  const late = simulator.conversation().id;
  const search = async (query: string) =>
    ids(await ask(`GET /conversations/search/${encodeURIComponent(query)}`));
  const noon = Date.parse('2026-11-20T12:00:00Z') / 1000;
  expect(await search(`during:${noon + 3600}`)).toEqual([early]);
  expect(await search(`before:${noon + 1}`)).toEqual([early]);
  expect(await search(`after:${noon + 1}`)).toEqual([late]);
  expect(await search(`after:${noon} before:${noon + 86_401}`)).toEqual([late, early]);
});

test('more than 15 filters are refused', async () => {
  const { ask } = setup();
  const query = encodeURIComponent(Array.from({ length: 16 }, (_, index) => `tag:tag_${index}`).join(' '));
  expect(await ask(`GET /conversations/search/${query}`)).toMatchObject({
    status: 400,
    data: { _error: { details: ['query: has more than 15 filters'] } },
  });
});
