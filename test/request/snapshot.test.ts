import { expect, test } from 'vitest';
import { createFrontClient } from '../../src/client.js';
import { snapshot } from '../../src/request/snapshot.js';

test('the first write sends what it was given, whatever becomes of it afterwards', async () => {
  const bodies: unknown[] = [];
  const fetch = async (request: Request) => {
    bodies.push(await request.json());
    return new Response('{}', { status: 202 });
  };
  const front = createFrontClient({ token: 'token', fetch, rateLimit: false });
  const body = { to: ['fry@planet-express.com'], body: 'Good news!', options: { archive: true } };
  const send = () =>
    front.POST('/channels/{channel_id}/messages', { params: { path: { channel_id: 'cha_1' } }, body });
  const first = send();
  body.to[0] = 'zoidberg@planet-express.com';
  body.options.archive = false;
  const second = send();
  body.body = '';
  await Promise.all([first, second]);
  expect(bodies).toEqual([
    { to: ['fry@planet-express.com'], body: 'Good news!', options: { archive: true } },
    { to: ['zoidberg@planet-express.com'], body: 'Good news!', options: { archive: false } },
  ]);
});

test('keeps files and everything else that is no plain object or list', () => {
  const file = new File(['x'], 'x.txt');
  const date = new Date();
  const copy = snapshot({ attachments: [file], at: date, none: null, nested: { n: 1 } });
  expect(copy).toEqual({ attachments: [file], at: date, none: null, nested: { n: 1 } });
  expect((copy as { attachments: File[] }).attachments[0]).toBe(file);
});

test('a body that is part of itself is refused, as it was given and as a copy', async () => {
  const sent: Request[] = [];
  const fetch = async (request: Request) => {
    sent.push(request);
    return new Response('{}', { status: 202 });
  };
  const front = createFrontClient({ token: 'token', fetch, rateLimit: false });
  const params = { path: { channel_id: 'cha_1' } };
  const body: { to: string[]; body: string; options?: object } = {
    to: ['fry@planet-express.com'],
    body: 'x',
  };
  body.options = { body };

  for (const more of [{}, {}, { timeout: 1000 }]) {
    await expect(front.POST('/channels/{channel_id}/messages', { params, body, ...more })).rejects.toThrow(
      /^body\.options\.body.* is an object that it is part of\.$/,
    );
  }
  expect(sent).toEqual([]);
});
