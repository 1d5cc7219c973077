import { Readable } from 'node:stream';
import busboy from 'busboy';
import fc from 'fast-check';
import qs from 'qs';
import { expect, test } from 'vitest';
import { createFrontClient } from '../../src/index.js';
import { encodeBody } from '../../src/request/body.js';
import { createFormData } from '../../src/request/multipart.js';
import { serializeQuery } from '../../src/request/query.js';
import { snapshot } from '../../src/request/snapshot.js';
import { json, startServer } from '../helpers/http-server.js';
import { parseMultipart } from '../helpers/parse-multipart.js';

/** Names that customers can give to custom fields and files, and that mean something to one parser or another. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'then',
  'toJSON',
  'length',
  'a.b',
  'a"; filename="x.exe',
  'a\r\nContent-Type: text/html\r\n\r\n<b>',
  'a\nb',
  'a\rb',
  '\u2028',
  'naïve – ☃ 𝄞',
  '%0d%0a',
  '%22',
  '&x=1',
  '=',
  '#',
  '?',
  '/',
  '..',
];
const BRACKETS = ['a][b', '[a]', 'a]', '[', ''];
/** What no header may have. Line breaks are escaped. */
const CONTROL = /[^\P{Cc}\t\r\n\x80-\x9f]/u;
const CONTROLS = ['a\u0000', '\u001b[2J', '\u007f', '\u000b'];
const name = fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: 'binary' }));
const wellFormed = name.filter((text) => !/\p{Surrogate}/u.test(text));

/** An object with one own field, whatever its name: `{ [name]: value }` does for all, JSON.parse too. */
function withField(key: string, value: unknown): Record<string, unknown> {
  return JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`) as Record<string, unknown>;
}

function expectUnpolluted(): void {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(CLEAN);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}
const CLEAN = Object.getOwnPropertyNames(Object.prototype).sort();

test('JSON keeps a field of any name as it is, on the first call and on later ones', () => {
  fc.assert(
    fc.property(name, (key) => {
      const body = { custom_fields: withField(key, { polluted: 'x' }) };
      const expected = JSON.stringify(body);
      expect(encodeBody(body, 'POST /contacts', {})).toBe(expected);
      expect(JSON.stringify(snapshot(body))).toBe(expected);
      expectUnpolluted();
    }),
  );
});

test('a query keeps a key of any name in its place, or refuses it', () => {
  fc.assert(
    fc.property(wellFormed, wellFormed, (key, value) => {
      const query = { q: withField(key, value), limit: 1 };
      if (key === '' || /[[\]]/.test(key)) {
        expect(() => serializeQuery(query)).toThrow(
          new TypeError('Query parameter `q` has a key that is empty or has a bracket.'),
        );
        return;
      }
      const read = new URLSearchParams(serializeQuery(query));
      expect([...read]).toEqual([
        [`q[${key}]`, value],
        ['limit', '1'],
      ]);
      expectUnpolluted();
    }),
  );
});

test.each(BRACKETS)('a key %j cannot become another criterion', (key) => {
  expect(() => serializeQuery({ q: { [key]: 'x' } })).toThrow(TypeError);
  expect(qs.parse(serializeQuery({ q: { types: ['a][b'] } }))).toEqual({ q: { types: ['a][b'] } });
});

/** As the standard for forms has it: line breaks and quotes are escaped, all else stays. Only names get a whole line break. */
function escaped(text: string, lineBreak?: string): string {
  return text
    .replace(/\r\n|\r|\n/g, (found) => lineBreak ?? encodeURIComponent(found))
    .replaceAll('"', '%22');
}

/** Sends a file over HTTP and gives what busboy reads of the form, and its bytes. */
async function send(body: Record<string, unknown>) {
  const { url, requests } = await startServer(json({}));
  const front = createFrontClient({ token: 't', baseUrl: url, rateLimit: false });
  await front.POST('/contacts', { body: body as never });
  const [request] = requests as [(typeof requests)[0]];
  return { request, parts: await parseMultipart(request) };
}

test.each(NAMES)('a file called %j cannot write headers of its own', async (fileName) => {
  const file = new File(['bytes'], fileName, { type: 'text/plain' });
  const { request, parts } = await send({ name: 'x', avatar: file });
  const headers = request.body
    .toString('utf8')
    .split('\r\n')
    .filter((line) => /^content-/i.test(line));
  expect(headers).toEqual([
    'Content-Disposition: form-data; name="name"',
    `Content-Disposition: form-data; name="avatar"; filename="${escaped(fileName)}"`,
    'Content-Type: text/plain',
  ]);
  expect(parts).toHaveLength(2);
  expect(parts[1]).toMatchObject({ name: 'avatar', type: 'text/plain', bytes: Buffer.from('bytes') });
});

test.each(NAMES)('a custom field called %j stays one field of the form', async (fieldName) => {
  const avatar = new File(['bytes'], 'x.txt', { type: 'text/plain' });
  const { request, parts } = await send({ custom_fields: withField(fieldName, 'value'), avatar });
  expect(parts.map(({ value }) => value)).toEqual(['value', undefined]);
  expect(request.body.toString('latin1')).not.toContain('\r\nContent-Type: text/html');
  expect(parts[0]?.name).toBe(`custom_fields[${escaped(fieldName, '%0D%0A')}]`);
  expectUnpolluted();
});

test.each(BRACKETS)(
  'a custom field called %j is refused beside a file, and kept without one',
  (fieldName) => {
    const body = { custom_fields: { [fieldName]: 'value' } };
    expect(() => createFormData(body, 'POST /contacts')).toThrow(
      new TypeError(
        'body.custom_fields has a key that is empty, or has a bracket or a control character, which a request with files cannot say. Send it in a call of its own, without files.',
      ),
    );
    expect(encodeBody(body, 'POST /contacts', {})).toBe(JSON.stringify(body));
  },
);

test.each(CONTROLS)('a file called %j is refused, since no server could read the form', (fileName) => {
  const avatar = new File(['bytes'], fileName);
  expect(() => createFormData({ avatar }, 'POST /contacts')).toThrow(
    new TypeError('The name of the file at body.avatar has a control character.'),
  );
});

test('a form has one part for each field, whatever their names and values', async () => {
  await fc.assert(
    fc.asyncProperty(
      wellFormed.filter((key) => /^[^[\]]+$/.test(key) && !CONTROL.test(key)),
      wellFormed,
      async (key, value) => {
        const form = createFormData({ custom_fields: withField(key, value), last: 'last' }, 'POST /contacts');
        const response = new Response(form);
        const parts: string[] = [];
        const parser = busboy({ headers: Object.fromEntries(response.headers), defParamCharset: 'utf8' });
        parser.on('field', (_name, text) => parts.push(text));
        await new Promise<void>((resolve, reject) => {
          parser.on('close', resolve).on('error', reject);
          void response.arrayBuffer().then((bytes) => Readable.from([Buffer.from(bytes)]).pipe(parser));
        });
        expect(parts).toEqual([value.replace(/\r\n|\r|\n/g, '\r\n'), 'last']);
      },
    ),
    { numRuns: 200 },
  );
});

test('a prototype that came with an object is not sent, nor what else is no plain object', () => {
  for (const value of [
    Object.create({ polluted: 1 }),
    new (class Contact {})(),
    new Map(),
    new URL('https://a.example'),
  ])
    expect(() => encodeBody({ custom_fields: value }, 'POST /contacts', {})).toThrow(
      /^body\.custom_fields is .+, which cannot be sent\. Give a plain object\.$/,
    );
});

test('headers of a call cannot be more than they are', async () => {
  const { url, requests } = await startServer(json({}));
  const front = createFrontClient({ token: 't', baseUrl: url, rateLimit: false });
  await fc.assert(
    fc.asyncProperty(name, name, async (header, value) => {
      requests.length = 0;
      const error = await front.GET('/me', { headers: { [header]: value } }).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error !== undefined) expect(error).toBeInstanceOf(TypeError);
      for (const request of requests) {
        expect(request.url).toBe('/me');
        expect(request.headers).toMatchObject({ authorization: 'Bearer t', host: new URL(url).host });
      }
    }),
    { numRuns: 300 },
  );
});
