import busboy from 'busboy';
import fc from 'fast-check';
import qs from 'qs';
import { expect, test } from 'vitest';
import { createFormData } from '../../src/request/multipart.js';
import { serializeQuery } from '../../src/request/query.js';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
// Names of fields are Front's, so they hold no brackets; an index is not a name.
const key = fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_ .%&=+-]{0,8}$/).filter((name) => !(name in {}));
const scalar = fc.oneof(text, fc.integer(), fc.boolean());

/** Values as deep as bodies get, without empty lists and objects, which a form cannot say. */
const { value: nested } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
    fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  ),
}));
const object = fc.dictionary(key, nested, { minKeys: 1, maxKeys: 5, noNullPrototype: true });

/** As a form says it: everything is text, with the line ends of the web. */
function asText(value: unknown, newline?: string): unknown {
  if (Array.isArray(value)) return value.map((item) => asText(item, newline));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asText(item, newline)]));
  const string = String(value);
  return newline === undefined ? string : string.replaceAll(/\r\n|\r|\n/g, newline);
}

async function readForm(form: FormData): Promise<{ fields: string; files: Map<string, Buffer> }> {
  const request = new Request('https://front.test/', { method: 'POST', body: form });
  const parser = busboy({
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    defParamCharset: 'utf8',
  });
  const pairs: string[] = [];
  const files = new Map<string, Buffer>();
  parser.on('field', (name, value) => pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`));
  parser.on('file', (name, stream) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => files.set(name, Buffer.concat(chunks)));
  });
  const closed = new Promise((resolve, reject) => parser.on('close', resolve).on('error', reject));
  parser.end(Buffer.from(await request.arrayBuffer()));
  await closed;
  return { fields: pairs.join('&'), files };
}

const parse = (query: string) => qs.parse(query, { depth: 20, arrayLimit: 100, parameterLimit: 10_000 });

test('any form is read back by busboy as it went in', async () => {
  const bytes = fc.uint8Array({ maxLength: 2000 });
  await fc.assert(
    fc.asyncProperty(object, fc.array(bytes, { minLength: 1, maxLength: 3 }), async (fields, contents) => {
      const attachments = contents.map((content, index) => new File([content], `${index} "ä".bin`));
      const form = createFormData({ fields, attachments }, 'POST /x');
      const found = await readForm(form);
      expect(parse(found.fields)).toEqual({ fields: asText(fields, '\r\n') });
      expect([...found.files]).toEqual(
        contents.map((content, index) => [`attachments[${index}]`, Buffer.from(content)]),
      );
    }),
    { numRuns: 300 },
  );
});

test('any query is read back by qs as it went in', () => {
  // Lists of lists and of objects have no form in a query that all parsers agree on; Front has none.
  const criteria = fc.dictionary(key, fc.oneof(scalar, fc.array(scalar, { minLength: 1, maxLength: 4 })), {
    minKeys: 1,
    maxKeys: 5,
    noNullPrototype: true,
  });
  const query = fc.record({ q: criteria, limit: fc.integer({ min: 1, max: 100 }), sort_by: text });
  fc.assert(
    fc.property(query, (value) => {
      expect(parse(serializeQuery(value))).toEqual(asText(value));
    }),
    { numRuns: 1000 },
  );
});
