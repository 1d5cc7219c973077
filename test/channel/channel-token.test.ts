import { decodeProtectedHeader, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { createChannelToken } from '../../src/channel/index.js';

const credentials = { appId: 'app-uid', appSecret: 'app-secret', channelId: 'cha_1ab23cd4' };
const key = new TextEncoder().encode(credentials.appSecret);
const NOW = 1_769_421_384_900;

test('signs what Front asks for, for less than 30 seconds', async () => {
  const token = await createChannelToken({ ...credentials, now: () => NOW });

  const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], currentDate: new Date(NOW) });

  expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: 'JWT' });
  expect(payload).toEqual({
    iss: 'app-uid',
    sub: 'cha_1ab23cd4',
    jti: expect.any(String),
    exp: 1_769_421_409,
  });
});

test('never signs for more than 30 seconds, whatever the fraction of the second', async () => {
  for (const fraction of [0, 1, 499, 500, 999]) {
    const now = 1_769_421_384_000 + fraction;
    const token = await createChannelToken({ ...credentials, expiresIn: 30, now: () => now });
    const { payload } = await jwtVerify(token, key, { currentDate: new Date(now) });
    expect((payload.exp ?? 0) * 1000 - now).toBeLessThanOrEqual(30_000);
  }
});

test('never uses a jti twice', async () => {
  const tokens = await Promise.all(Array.from({ length: 500 }, () => createChannelToken(credentials)));
  const ids = await Promise.all(tokens.map(async (token) => (await jwtVerify(token, key)).payload.jti));

  expect(new Set(ids).size).toBe(500);
});

test.each([
  [{ appId: '' }, '`appId`'],
  [{ appSecret: '' }, '`appSecret`'],
  [{ channelId: '' }, '`channelId`'],
  [{ expiresIn: 31 }, '`expiresIn`'],
  [{ expiresIn: 0 }, '`expiresIn`'],
  [{ expiresIn: Number.NaN }, '`expiresIn`'],
])('throws a TypeError for %j that names the option', async (wrong, name) => {
  await expect(createChannelToken({ ...credentials, ...wrong })).rejects.toThrow(name);
  await expect(createChannelToken({ ...credentials, ...wrong })).rejects.toThrow(TypeError);
});
