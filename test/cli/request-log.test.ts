import { expect, test } from 'vitest';
import { describeRequest } from '../../src/cli/request-log.js';
import type { RecordedRequest } from '../../src/simulator/index.js';

const REQUEST = {
  method: 'GET',
  url: '/contacts?q[updated_after]=1',
  operationId: 'list-contacts',
  status: 200,
  time: Date.parse('2026-11-20T12:34:56.789Z'),
  warnings: [],
} as unknown as RecordedRequest;

test('a request is a line without its query', () => {
  expect(describeRequest(REQUEST)).toEqual(['12:34:56.789  200     GET    /contacts  (list-contacts)']);
});

test('one that was not answered is called dropped, and one that nobody knows so too', () => {
  expect(describeRequest({ ...REQUEST, status: 0, operationId: undefined, warnings: ['careful'] })).toEqual([
    '12:34:56.789  dropped GET    /contacts  (no such operation)',
    '              ! careful',
  ]);
});
