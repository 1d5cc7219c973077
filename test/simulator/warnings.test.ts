import { expect, test } from 'vitest';
import { setup } from './setup.js';

test.each([
  ['GET /nowhere', 'No such operation: GET /nowhere'],
  ['POST /me', 'No such operation: POST /me. The path takes GET'],
  [
    'PUT /contacts/crd_55c8c149?a=secret',
    'No such operation: PUT /contacts/crd_55c8c149. The path takes GET, DELETE, PATCH',
  ],
])('%s is told that there is no such operation', async (call, message) => {
  const { ask, simulator } = setup();
  expect(await ask(call)).toMatchObject({
    status: 404,
    data: { _error: { status: 404, title: 'Not found', message } },
  });
  expect(simulator.requests[0]?.operationId).toBeUndefined();
});

test.each([
  ['/contacts?limt=5&limit=5', ['query.limt']],
  ['/conversations?q[status][]=archived&q[statuses][]=archived', ['query.q.status']],
  ['/me?verbose=true', ['query.verbose']],
  ['/contacts?limit=5&sort_by=created_at&sort_order=asc&q[updated_after]=1', []],
])('a parameter that %s misspells is ignored, with a warning in the log', async (path, ignored) => {
  const { ask, simulator } = setup();
  expect((await ask(`GET ${path}`)).status).toBe(200);
  expect(simulator.requests[0]?.warnings).toEqual(
    ignored.map((place) => `${place} was ignored: the operation has no such parameter.`),
  );
});

test('addresses of next pages have no parameter that is ignored', async () => {
  const { ask, simulator } = setup();
  const { data } = await ask('GET /conversations?limit=1');
  const { next } = (data as { _pagination: { next: string } })._pagination;
  await ask(`GET ${next.replace(/^https:\/\/[^/]+/, '')}`);
  expect(simulator.requests[1]).toMatchObject({ status: 200, warnings: [] });
});

test('a file that is no list is taken, with a warning of how the form names it', async () => {
  const { ask, simulator } = setup();
  for (const part of ['attachments', 'attachments[0]']) {
    const message = new FormData();
    message.append('to[0]', 'fry@example.com');
    message.append('body', 'See file');
    message.append(part, new File(['abc'], 'a.txt'));
    await ask('POST /channels/cha_55c8c149/messages', message);
  }
  expect(simulator.requests.map(({ status, warnings }) => ({ status, warnings }))).toEqual([
    {
      status: 202,
      warnings: ["body.attachments came as the part `attachments`: Front's form names it `attachments[0]`."],
    },
    { status: 202, warnings: [] },
  ]);
});

test('a field that takes one file has no warning', async () => {
  const { ask, simulator } = setup();
  const recording = new FormData();
  recording.append('attachments', new File(['abc'], 'call', { type: 'audio/mpeg' }));
  recording.append('recording_type', 'call');
  await ask('POST /channels/cha_3f9k2m7q/calls/call-1/recording', recording);
  const contact = new FormData();
  contact.append('avatar', new File(['abc'], 'a.png', { type: 'image/png' }));
  expect((await ask('PATCH /contacts/crd_55c8c149', contact)).status).toBe(204);
  const warnings = simulator.requests.flatMap((request) => request.warnings);
  expect(warnings.filter((warning) => warning.includes('came as'))).toEqual([]);
});

test('a text in the place of a file is told of, no files in JSON are not', async () => {
  const { ask, simulator } = setup();
  const form = new FormData();
  form.set('body', 'Look');
  form.set('attachments[0]', 'notafile');
  expect((await ask('POST /conversations/cnv_55c8c149/comments', form)).status).toBe(201);
  await ask('POST /conversations/cnv_55c8c149/comments', { body: 'Look', attachments: [] });
  expect(simulator.requests.map(({ warnings }) => warnings)).toEqual([
    ['body.attachments[0] came as text and not as a file, and was ignored.'],
    [],
  ]);
});
