import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { redocly } from '../../scripts/redocly.js';

/** A spec of one operation that keeps all rules. JSON is YAML too. */
const ROOT = {
  openapi: '3.1.0',
  info: {
    title: 'Parcels',
    version: '1.0.0',
    description: 'Parcels.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: 'https://api2.frontapp.com' }],
  security: [{ token: [] }],
  tags: [{ name: 'Parcels', description: 'What is delivered.' }],
  paths: { '/parcels': { $ref: 'paths/parcels.yaml' } },
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token.' } } },
};
const OPERATION = {
  operationId: 'delete-parcels',
  summary: 'Delete all parcels',
  description: 'Deletes all of them.',
  tags: ['Parcels'],
  'x-required-scopes': ['parcels:delete'],
  'x-front-retry': 'safe',
  responses: {
    204: { description: 'Done.' },
    '4XX': { description: 'Refused.' },
    429: { description: 'Over the quota.' },
  },
};

/** Lints a spec with the rules of this project, and gives what it finds: a rule and its message. */
async function lint(files: Record<string, object>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'front-fetch-lint-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'paths'));
  const all = { 'openapi.yaml': ROOT, 'paths/parcels.yaml': { delete: OPERATION }, ...files };
  for (const [name, content] of Object.entries(all))
    writeFileSync(join(folder, name), JSON.stringify(content));
  const file = join(folder, 'openapi.yaml');
  const { stdout } = await redocly('lint', file, '--config', 'redocly.yaml', '--format', 'json');
  const { problems } = JSON.parse(stdout) as { problems: { ruleId: string; message: string }[] };
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const { 'x-required-scopes': _, ...withoutScopes } = OPERATION;

test.each<[string, Record<string, object>, string[]]>([
  ['that keeps all rules', {}, []],
  [
    'with an operation without scopes',
    { 'paths/parcels.yaml': { delete: withoutScopes } },
    [
      'front-fetch/operations-declare-scopes: An operation needs `x-required-scopes`: a list of scopes, or an empty one.',
    ],
  ],
  [
    'with an operation that any token may call',
    { 'paths/parcels.yaml': { delete: { ...OPERATION, 'x-required-scopes': [] } } },
    [],
  ],
  [
    'with an operation of a tag that is not declared',
    { 'paths/parcels.yaml': { delete: { ...OPERATION, tags: ['Crates'] } } },
    ['operation-tag-defined: Operation tags should be defined in global tags.'],
  ],
  [
    'with a file of a path that is not listed',
    { 'paths/crates.yaml': {} },
    ['front-fetch/files-are-listed: paths/crates.yaml is not listed in openapi.yaml.'],
  ],
])('a spec %s is linted', { timeout: 60_000 }, async (_what, files, expected) => {
  expect(await lint(files)).toEqual(expected);
});
