import { expect, test } from 'vitest';
import type { Schemas } from '../../src/index.js';
import { isOfType } from '../../src/is-of-type.js';

const source = { _meta: { type: 'inboxes' }, data: [] } as Schemas['EventSource'];

test('tells what kind the source of an event is', () => {
  expect(isOfType(source, 'inboxes')).toBe(true);
  expect(isOfType(source, 'teammate')).toBe(false);
});

test('an event without a source is of no kind', () => {
  expect(isOfType<Schemas['EventSource'], 'rule'>(undefined, 'rule')).toBe(false);
});
