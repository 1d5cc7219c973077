import { expect, test } from 'vitest';
import {
  adviceOf,
  changelogEntry,
  compareRevisions,
  isBumpedEnough,
  verdictOf,
} from '../../scripts/compare-revisions.js';
import type { OpenApiDocument } from '../../scripts/openapi-document.js';

interface Change {
  request?: object;
  response?: object;
  required?: string[];
  query?: object[];
  paths?: object;
}

function revision({
  request = {},
  response = {},
  required = [],
  query = [],
  paths = {},
}: Change = {}): OpenApiDocument {
  const input = { type: 'object', required, properties: { a: { type: 'string' }, ...request } };
  const output = { type: 'object', properties: { a: { type: 'string' }, ...response } };
  const post = {
    operationId: 'post-x',
    parameters: query,
    requestBody: { content: { 'application/json': { schema: input } } },
    responses: { '200': { content: { 'application/json': { schema: output } } } },
  };
  return { paths: { '/x': { post }, ...paths }, components: {} } as unknown as OpenApiDocument;
}

const verdict = (from: Change, to: Change) =>
  verdictOf(compareRevisions('core', revision(from), revision(to)));
const b = { b: { type: 'string' } };
const nullable = { a: { type: ['string', 'null'] } };
const one = { a: { type: 'string', enum: ['p'] } };
const two = { a: { type: 'string', enum: ['p', 'q'] } };
const q = { name: 'q', in: 'query', schema: { type: 'string' } };

test.each<[string, Change, Change, string | undefined]>([
  ['nothing', {}, {}, undefined],
  ['a new field in a request', {}, { request: b }, 'minor'],
  ['a new field in a response', {}, { response: b }, 'minor'],
  ['a field gone from a request', { request: b }, {}, 'major'],
  ['a field gone from a response', { response: b }, {}, 'major'],
  ['a field newly required', {}, { required: ['a'] }, 'major'],
  ['a field no longer required', { required: ['a'] }, {}, 'minor'],
  ['null newly allowed in a request', {}, { request: nullable }, 'minor'],
  ['null newly possible in a response', {}, { response: nullable }, 'major'],
  ['a value newly allowed in a request', { request: one }, { request: two }, 'minor'],
  ['a value no longer allowed in a request', { request: two }, { request: one }, 'major'],
  ['a type changed', {}, { response: { a: { type: 'number' } } }, 'major'],
  ['a new parameter', {}, { query: [q] }, 'minor'],
  ['a parameter newly required', { query: [q] }, { query: [{ ...q, required: true }] }, 'major'],
  ['a new parameter that is required', {}, { query: [{ ...q, required: true }] }, 'major'],
  ['a new operation', {}, { paths: { '/y': { get: { operationId: 'get-y', responses: {} } } } }, 'minor'],
  ['an operation gone', { paths: { '/y': { get: { operationId: 'get-y', responses: {} } } } }, {}, 'major'],
  ['words', {}, { response: { a: { type: 'string', description: 'A.' } } }, 'patch'],
])('%s', (_change, from, to, expected) => {
  expect(verdict(from, to)).toBe(expected);
});

test('an entry for the changelog says it in words', () => {
  const changes = compareRevisions('core', revision({ request: b }), revision({ response: b }));
  expect(changelogEntry(changes)).toBe(
    [
      '### Breaking in the spec',
      '',
      '- core: removed field POST /x body.b',
      '',
      '### New in the spec',
      '',
      '- core: added field POST /x 200.b',
      '',
    ].join('\n'),
  );
});

test.each([
  ['1.2.3', '2.0.0', 'major', true],
  ['1.2.3', '1.3.0', 'major', false],
  ['1.2.3', '1.3.0', 'minor', true],
  ['1.2.3', '1.2.4', 'minor', false],
  ['1.2.3', '1.2.3', 'patch', false],
  ['0.1.0', '0.2.0', 'major', true],
  ['0.1.0', '0.1.1', 'major', false],
  ['0.1.0', '1.0.0', 'major', true],
  ['1.2.3', '1.1.9', 'minor', false],
] as const)('%s to %s is enough for a %s change: %s', (from, to, bump, expected) => {
  expect(isBumpedEnough(from, to, bump)).toBe(expected);
});

test.each([
  ['1.2.3', '1.3.0', 'minor', 'Version 1.2.3 → 1.3.0 is enough.'],
  ['1.2.3', '1.2.3', 'minor', 'This asks for a minor version at the next release; nothing to do now.'],
  ['0.1.0', '0.1.0', 'minor', 'This asks for a patch version at the next release; nothing to do now.'],
  ['0.1.0', '0.1.0', 'patch', 'This asks for a patch version at the next release; nothing to do now.'],
  ['0.1.0', '0.1.0', 'major', 'Version 0.1.0 → 0.1.0 is not enough: raise package.json to a minor version.'],
  ['1.2.3', '1.2.3', 'major', 'Version 1.2.3 → 1.2.3 is not enough: raise package.json to a major version.'],
] as const)('%s to %s with a %s change is told: %s', (from, to, bump, advice) => {
  expect(adviceOf(from, to, bump)).toBe(advice);
});
