import { expect, test } from 'vitest';
import { ids, setup } from './setup.js';

const CALLS = '/channels/cha_3f9k2m7q/calls';
const CALL = {
  external_call_id: 'call-1',
  parent_external_call_id: 'call-0',
  direction: 'inbound',
  initial_status: 'ringing',
  from: { handle: '+12025550100', name: 'Fry' },
};

test('a call is a conversation, and each step of it an event', async () => {
  const { ask, simulator } = setup();
  expect((await ask(`POST ${CALLS}`, CALL)).status).toBe(202);
  const [id = ''] = ids(await ask('GET /conversations'));
  for (const call_status of ['ringing', 'connected', 'hold', 'hangup'])
    await ask(`PATCH ${CALLS}/call-1`, { call_status, agent_email_address: 'bender@planet-express.com' });
  const line = { speaker_name: 'Fry', speaker_type: 'external', content: 'Hello?', start_time_seconds: 0 };
  await ask(`POST ${CALLS}/call-1/transcript`, { lines: [line] });
  expect((await ask(`GET /conversations/${id}`)).data).toMatchObject({
    subject: 'Fry',
    recipient: { handle: '+12025550100' },
    assignee: { username: 'bender' },
  });
  expect(simulator.eventsOf(id).map(({ type }) => type)).toEqual([
    'call_started',
    'assign',
    'call_connected',
    'call_on_hold',
    'call_hangup',
    'call_transcript_added',
  ]);
});

test('what is said of a call that nobody reported is accepted and dropped, with a warning in the log', async () => {
  const { ask, simulator } = setup();
  const before = simulator.all('event').length;
  expect((await ask(`PATCH ${CALLS}/call-9`, { call_status: 'hangup' })).status).toBe(202);
  expect(simulator.all('event')).toHaveLength(before);
  expect(simulator.requests[0]?.warnings).toEqual([
    'external_call_id: no call was created with this ID, so nothing was done.',
  ]);
});

test.each([
  [['audio/mpeg'], 202],
  [['text/plain'], 400],
  [['audio/mpeg', 'audio/mpeg'], 400],
])('a recording of %j is answered with %i', async (types, status) => {
  const { ask } = setup();
  await ask(`POST ${CALLS}`, CALL);
  const form = new FormData();
  for (const type of types) form.append('attachments', new File(['abc'], 'call', { type }));
  form.append('recording_type', 'call');
  expect((await ask(`POST ${CALLS}/call-1/recording`, form)).status).toBe(status);
});
