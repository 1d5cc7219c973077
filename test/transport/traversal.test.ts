import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, setup } from './setup.js';

/** What others have tried to leave a path with. */
const CORPUS = [
  '../me',
  '..%2fme',
  '%2e%2e/me',
  '%2e%2e%2fme',
  '..\\me',
  '..%5cme',
  '%252e%252e%252fme',
  '..;/me',
  '.../me',
  '....//me',
  './me',
  '/me',
  '//evil.example/',
  '\\\\evil.example\\',
  'https://evil.example/',
  '@evil.example/',
  'x@evil.example',
  '?admin=1',
  '#me',
  'cnv_1?x=1#y',
  'cnv_1/../../me',
  '%00',
  '\u0000',
  'cnv_1\r\nx-injected: 1',
  'cnv_1%0d%0ax-injected:1',
  '\u2025/me',
  '\uff0e\uff0e\uff0fme',
  '%c0%ae%c0%ae%c0%afme',
  '\u202e',
  ' .. ',
  '\t..\t',
  'alt:ref:../../me',
  'alt:ref:..',
  'alt:ref:/',
];

async function sentFor(conversation_id: string) {
  const { front, sent, drive } = setup([answer({})]);
  await drive(
    front.GET('/conversations/{conversation_id}/messages', { params: { path: { conversation_id } } }),
  ).catch((error: unknown) => {
    expect(error).toBeInstanceOf(TypeError);
  });
  return sent;
}

function assertInside(sent: Awaited<ReturnType<typeof sentFor>>, value: string): void {
  for (const { url, headers } of sent) {
    const { origin, pathname, search, hash } = new URL(url);
    expect(origin).toBe('https://api2.frontapp.com');
    expect([search, hash]).toEqual(['', '']);
    expect(pathname.split('/')).toHaveLength(4);
    expect(pathname).toMatch(/^\/conversations\/[^/\\]+\/messages$/);
    expect(decodeURIComponent(pathname.split('/')[2] ?? '')).toBe(value);
    expect(headers.has('x-injected')).toBe(false);
  }
}

test.each(CORPUS)('%j stays in its part of the path', async (value) => {
  assertInside(await sentFor(value), value);
});

test('so does anything else, or it is refused', async () => {
  const piece = fc.constantFrom(
    '.',
    '..',
    '/',
    '\\',
    '%2e',
    '%2f',
    '?',
    '#',
    ';',
    ':',
    '@',
    'a',
    ' ',
    '\n',
    '\u0000',
    'ä',
  );
  const value = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(value, async (id) => {
      assertInside(await sentFor(id), id);
    }),
    { numRuns: 300 },
  );
});

test('a search cannot leave its part of the path either', async () => {
  const { front, sent, drive } = setup([answer({ _results: [] })]);
  await drive(
    front.GET('/conversations/search/{query}', { params: { path: { query: '../../me?x=1 tag:"a/b"' } } }),
  );
  expect(sent[0]?.url).toBe(
    'https://api2.frontapp.com/conversations/search/..%2F..%2Fme%3Fx%3D1%20tag%3A%22a%2Fb%22',
  );
});
