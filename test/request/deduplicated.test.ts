import { expect, test } from 'vitest';
import { isDeduplicated } from '../../src/request/deduplicated.js';

const byId = { deduplicatedBy: 'metadata.external_id' };

test('a body with the field that Front recognises a repeat by can be sent again', () => {
  expect(isDeduplicated({ metadata: { external_id: 'm-1' } }, byId)).toBe(true);
  expect(isDeduplicated({ external_id: 'm-1' }, { deduplicatedBy: 'external_id' })).toBe(true);
});

test.each([
  {},
  { metadata: null },
  { metadata: 'external_id' },
  { metadata: { external_id: '' } },
  { metadata: { external_id: 5 } },
  { metadata: { external_id: undefined } },
  { 'metadata.external_id': 'm-1' },
  null,
  undefined,
  'text',
])('%j cannot', (body) => {
  expect(isDeduplicated(body, byId)).toBe(false);
});

test('nor can any body of an operation by which Front recognises none', () => {
  expect(isDeduplicated({ undefined: 'm-1', external_id: 'm-1' }, {})).toBe(false);
});
