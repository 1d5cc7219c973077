import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkDrift } from '../../scripts/check-drift.js';
import { compareDocuments } from '../../scripts/compare-documents.js';
import { inventoryFile } from '../../scripts/inventory-file.js';
import type { OpenApiDocument } from '../../scripts/openapi-document.js';
import { runScript } from '../scripts/run-script.js';

const read = (api: string) => JSON.parse(readFileSync(inventoryFile(api), 'utf8')) as OpenApiDocument;

test.each([
  ['core', 244],
  ['channel', 11],
])(
  'the %s document covers all %i operations of Front, and every difference is explained',
  async (api, count) => {
    expect(await checkDrift(api, read(api))).toMatchObject({
      operations: { official: count, covered: count },
      unexplained: [],
      stale: [],
    });
  },
);

const operation = { operationId: 'get-x', summary: '', 'x-required-scopes': ['x:read'] };
const schema = {
  type: 'object',
  properties: { a: { type: 'string', enum: ['p', 'q'] }, b: { type: 'array', items: { type: 'number' } } },
};

function document(
  change: (parts: { operation: object; schema: object }) => object = (parts) => parts,
): OpenApiDocument {
  const parts = change(structuredClone({ operation, schema })) as { operation: object; schema: object };
  const responses = {
    '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/X' } } } },
  };
  const paths = { '/x': { get: { ...parts.operation, responses } } };
  return { paths, components: { schemas: { X: parts.schema } } } as unknown as OpenApiDocument;
}

const differences = (ours: OpenApiDocument) => compareDocuments(document(), ours).differences;

test('the same document does not differ', () => {
  expect(differences(document())).toEqual([]);
});

test.each<[string, object, string[]]>([
  ['a field', { properties: { a: schema.properties.a } }, ['missing field X.b']],
  ['another field', { properties: { ...schema.properties, c: {} } }, ['extra field X.c']],
  [
    'a value',
    { properties: { ...schema.properties, a: { type: 'string', enum: ['p', 'r'] } } },
    ['extra value X.a: r', 'missing value X.a: q'],
  ],
  [
    'a type',
    { properties: { ...schema.properties, b: { type: 'array', items: { type: 'integer' } } } },
    ['different type X.b[]: number → integer'],
  ],
  [
    'a null',
    { properties: { ...schema.properties, a: { type: ['string', 'null'], enum: ['p', 'q', null] } } },
    ['extra null X.a'],
  ],
])('a document that differs in %s is told', (_what, change, expected) => {
  expect(differences(document((parts) => ({ ...parts, schema: { ...schema, ...change } })))).toEqual(
    expected,
  );
});

test('a missing operation, scope and status are told', () => {
  expect(differences({ paths: {}, components: {} })).toEqual(['missing operation GET /x']);
  expect(
    differences(document((parts) => ({ ...parts, operation: { ...operation, 'x-required-scopes': [] } }))),
  ).toEqual(['missing scope GET /x: x:read']);
});

test('an operation that only we have is told, and where to explain it', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'front-fetch-drift-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { '/teams': _, ...paths } = read('core').paths;
  const file = join(folder, 'core-api.json');
  writeFileSync(file, JSON.stringify({ ...read('core'), paths }));
  const { code, stdout } = await runScript('check-drift', file);
  expect(code).toBe(1);
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    'core: extra operation GET /teams',
    'Explain it in the table of spec/README.md, or mend it.',
  ]);
});
