import { expect, test } from 'vitest';
import { mergeBetween } from '../../src/transport/merge.js';

const at = (path: string) => `https://api2.frontapp.com${path}`;

test.each([
  ['/conversations/cnv_1', '/conversations/cnv_2', { from: 'cnv_1', into: 'cnv_2' }],
  [
    '/conversations/cnv_1/messages?limit=5',
    '/conversations/cnv_2/messages',
    { from: 'cnv_1', into: 'cnv_2' },
  ],
  ['/conversations/alt:ref:a%2Fb', '/conversations/cnv_2', { from: 'alt:ref:a/b', into: 'cnv_2' }],
  ['/conversations/alt:ref:%ff', '/conversations/cnv_2', { from: 'alt:ref:%ff', into: 'cnv_2' }],
])('a redirect from %s to %s is a merge', (from, to, merged) => {
  expect(mergeBetween(at(from), at(to))).toEqual(merged);
});

test.each([
  ['/conversations/cnv_1', '/conversations/cnv_1/messages'],
  ['/conversations/cnv_1', '/messages/msg_1'],
  ['/messages/msg_1', '/conversations/cnv_1'],
  ['/conversations', '/conversations/cnv_1'],
  ['/conversations/search/a', '/conversations/cnv_1'],
  ['/conversations/cnv_1', '/conversations/search/a'],
  ['/messages?from=/conversations/cnv_1', '/conversations/cnv_2'],
])('a redirect from %s to %s is none', (from, to) => {
  expect(mergeBetween(at(from), at(to))).toBeUndefined();
});
