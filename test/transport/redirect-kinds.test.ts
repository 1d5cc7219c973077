import { expect, test } from 'vitest';
import { FrontRedirectError, FrontUnknownOutcomeError } from '../../src/index.js';
import { type Answer, answer, broken, failure, moved, setup } from './setup.js';

const accepted = answer({ status: 'accepted', message_uid: 'u' }, 202);
const operation = 'GET /messages/{message_id}';
type Front = ReturnType<typeof setup>['front'];

const reply = (front: Front) =>
  front.POST('/conversations/{conversation_id}/messages', {
    params: { path: { conversation_id: 'cnv_1' } },
    body: { body: 'Good news' },
  });
const message = (front: Front, headers = {}) =>
  front.GET('/messages/{message_id}', { params: { path: { message_id: 'msg_1' } }, headers });

test.each([301, 302, 303, 307, 308])('a GET follows a %d', async (status) => {
  const { front, sent, drive } = setup([moved('/messages/msg_2', status), answer({ id: 'msg_2' })]);
  expect((await drive(message(front))).data?.id).toBe('msg_2');
  expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET https://api2.frontapp.com/messages/msg_1',
    'GET https://api2.frontapp.com/messages/msg_2',
  ]);
});

test.each([300, 304, 305, 306])('a GET does not follow a %d', async (status) => {
  const { front, sent, drive } = setup([moved('/messages/msg_2', status), answer({})]);
  expect((await drive(message(front))).error?._error.status).toBe(status);
  expect(sent).toHaveLength(1);
});

test('a write does not follow a 303, which points to what came of it', async () => {
  const { front, sent, drive } = setup([moved('/conversations/cnv_2', 303), accepted]);
  const error = await drive(reply(front)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FrontUnknownOutcomeError);
  expect(sent).toHaveLength(1);
});

test('a write that may be repeated does not follow it either', async () => {
  const { front, sent, drive } = setup([moved('/contacts/crd_2', 303), accepted]);
  const params = { path: { contact_id: 'crd_1' } };
  const { error } = await drive(
    front.PATCH('/contacts/{contact_id}', { params, body: { name: 'Calculon' } }),
  );
  expect(error?._error.status).toBe(303);
  expect(sent).toHaveLength(1);
});

test('an answer of success that names an address is no redirect', async () => {
  const { front, sent, drive } = setup([
    answer({ message_uid: 'u' }, 201, { location: '/conversations/cnv_2/messages' }),
  ]);
  expect((await drive(reply(front))).data?.message_uid).toBe('u');
  expect(sent).toHaveLength(1);
});

const messageOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.unreachable(),
    (error: unknown) => {
      expect(error).toBeInstanceOf(FrontRedirectError);
      return String(error);
    },
  );

test.each([
  [moved(undefined), '301 without an address to go to'],
  [moved('https://evil.example/x', 307), 'redirected away from Front with a POST: evil.example'],
])('an error of a write says what was wrong: %#', async (first, words) => {
  const { front, drive } = setup([first]);
  expect(await messageOf(drive(reply(front)))).toBe(
    `FrontRedirectError: POST /conversations/{conversation_id}/messages: ${words}`,
  );
});

test.each([
  [
    moved('http://evil.example/x?q=private'),
    'redirected away from Front over an address that is not safe: evil.example',
  ],
  [
    moved('https://:secret@evil.example/x'),
    'redirected away from Front over an address that is not safe: evil.example',
  ],
  [moved('/messages/msg_1?q=private'), 'redirected in a circle: api2.frontapp.com → api2.frontapp.com'],
])(
  'an error of a GET says what was wrong, and no more of an address than its host: %#',
  async (first, words) => {
    const { front, drive } = setup([first]);
    expect(await messageOf(drive(message(front)))).toBe(`FrontRedirectError: ${operation}: ${words}`);
  },
);

test('a circle is named by its conversations, from where it begins', async () => {
  const at = (id: string) => moved(`/conversations/${id}/messages`);
  const { front, drive } = setup([at('cnv_2bc'), at('cnv_3de'), at('cnv_2bc')]);
  await expect(drive(reply(front))).rejects.toMatchObject({
    fault: 'loop',
    message: expect.stringMatching(/: redirected in a circle: cnv_2bc → cnv_3de → cnv_2bc$/),
  });
});

test.each(['ftp://files.example/x', 'data:text/plain,x', 'http://user@storage.example/x'])(
  'even from a server without https, a GET does not go on to %s',
  async (location) => {
    const { front, sent, drive } = setup([moved(location), answer({})], { baseUrl: 'http://127.0.0.1:4010' });
    await expect(drive(message(front))).rejects.toMatchObject({ fault: 'elsewhere' });
    expect(sent).toHaveLength(1);
  },
);

test('five redirects are followed, and the sixth is one too many', async () => {
  const hops = (count: number): Answer[] =>
    Array.from({ length: count }, (_, hop) => moved(`/messages/msg_${hop + 2}`));
  const five = setup([...hops(5), answer({ id: 'msg_6' })]);
  expect((await five.drive(message(five.front))).data?.id).toBe('msg_6');
  const six = setup([...hops(6), answer({ id: 'msg_7' })]);
  expect(await messageOf(six.drive(message(six.front)))).toBe(
    `FrontRedirectError: ${operation}: redirected more than 5 times`,
  );
});

test('says what to do where the runtime hides redirects', async () => {
  const hidden: Answer = () =>
    Object.defineProperties(new Response(null), { type: { value: 'opaqueredirect' }, status: { value: 0 } });
  const { front, drive } = setup([hidden]);
  expect(await messageOf(drive(message(front)))).toContain('get its ID on a server, then repeat the call');
});

test('a storage is told what part of a file is wanted, and nothing else of the request', async () => {
  const { front, sent, drive } = setup([moved('https://storage.example/x', 302), answer({})]);
  const kept = { accept: 'message/rfc822', 'if-range': '"a"', range: 'bytes=5-' };
  await drive(message(front, { ...kept, cookie: 'private', 'x-api-key': 'private' }));
  expect(Object.fromEntries(sent[1]?.headers ?? [])).toEqual(kept);
});

test('a path of a storage that looks like a conversation is no merge', async () => {
  const { front, events, drive } = setup([
    moved('https://storage.example/conversations/cnv_2', 302),
    answer({ id: 'cnv_2' }),
  ]);
  const call = front.GET('/conversations/{conversation_id}', {
    params: { path: { conversation_id: 'cnv_1' } },
  });
  expect(await drive(call)).not.toHaveProperty('merged');
  expect(events).toEqual([
    {
      type: 'redirect',
      operation: 'GET /conversations/{conversation_id}',
      status: 302,
      host: 'storage.example',
    },
  ]);
});

test('a merge is told of even if the way then leads to a storage', async () => {
  const { front, drive } = setup([
    moved('/conversations/cnv_2'),
    moved('https://storage.example/x'),
    answer({ id: 'cnv_2' }),
  ]);
  const call = front.GET('/conversations/{conversation_id}', {
    params: { path: { conversation_id: 'cnv_1' } },
  });
  expect((await drive(call)).merged).toEqual({ from: 'cnv_1', into: 'cnv_2' });
});

test('the surviving conversation is tried again like any other address', async () => {
  const survivor = 'https://planet-express.api.frontapp.com/conversations/cnv_2/messages';
  const { front, sent, drive } = setup([moved(survivor), failure(429), accepted]);
  expect((await drive(reply(front))).merged).toEqual({ from: 'cnv_1', into: 'cnv_2' });
  expect(sent.map(({ url }) => url).slice(1)).toEqual([survivor, survivor]);
});

test('the outcome is unknown when the connection to the surviving conversation breaks', async () => {
  const { front, sent, drive } = setup([moved('/conversations/cnv_2/messages'), broken, accepted]);
  await expect(drive(reply(front))).rejects.toMatchObject({
    code: 'FRONT_UNKNOWN_OUTCOME',
    path: '/conversations/cnv_2/messages',
  });
  expect(sent).toHaveLength(2);
});
