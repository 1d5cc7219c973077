import { expect, test } from 'vitest';
import { readTokens } from '../../src/oauth/tokens.js';

const NOW = 1_769_421_384_000;
const END = NOW + 3_600_000;

test.each([
  [{ expires_at: END / 1000 }],
  [{ expires_at: String(END / 1000) }],
  [{ expires_at: END }],
  [{ expires_at: new Date(END).toISOString() }],
  [{ expires: END / 1000 }],
  [{ expires: 3600 }],
  [{ expires_in: 3600 }],
  [{ expires_in: '3600' }],
  [{ expires_at: END / 1000, expires_in: 60 }],
])('reads the end of a token from %j', (expiry) => {
  expect(readTokens({ access_token: 'a', ...expiry }, NOW)).toEqual({ accessToken: 'a', expiresAt: END });
});

test.each([[{}], [{ expires_at: null }], [{ expires_at: 'soon' }], [{ expires_in: -1 }], [{ expires: '' }]])(
  'leaves the end of a token open for %j',
  (expiry) => {
    expect(readTokens({ access_token: 'a', ...expiry }, NOW)).toEqual({ accessToken: 'a' });
  },
);

test('keeps the refresh token that was used when the answer has none', () => {
  expect(readTokens({ access_token: 'a' }, NOW, 'used')).toMatchObject({ refreshToken: 'used' });
  expect(readTokens({ access_token: 'a', refresh_token: 'new' }, NOW, 'used')).toMatchObject({
    refreshToken: 'new',
  });
});
