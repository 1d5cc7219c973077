import { expect, test } from 'vitest';
import { alias } from '../../src/index.js';

test.each([
  [alias.email('leela@planet-express.com'), 'alt:email:leela@planet-express.com'],
  [alias.address('@FrontApp'), 'alt:address:@FrontApp'],
  [alias.phone('+12025550199'), 'alt:phone:+12025550199'],
  [alias.handle('twitter', '@leela'), 'alt:twitter:@leela'],
  [alias.handle('front_chat', 'x1'), 'alt:front_chat:x1'],
  [alias.uid('5f1c8a77e3d94b06'), 'alt:uid:5f1c8a77e3d94b06'],
  [alias.domain('momcorp.com'), 'alt:domain:momcorp.com'],
  [alias.externalId('1729'), 'alt:ext_id:1729'],
  [alias.reference('3b1q41d8@frontapp.com'), 'alt:ref:3b1q41d8@frontapp.com'],
])('%s', (built, expected) => {
  expect(built).toBe(expected);
});

test('refuses an empty value', () => {
  expect(() => alias.email('')).toThrow(
    'alias: the value after `alt:email:` must be a string that is not empty.',
  );
});

test('refuses a value that is no text', () => {
  expect(() => alias.phone(12_025_550_199 as never)).toThrow(
    new TypeError('alias: the value after `alt:phone:` must be a string that is not empty.'),
  );
});

test('refuses a source that would break out of the alias', () => {
  expect(() => alias.handle('a:b', 'x')).toThrow(
    'alias.handle: the source must be a name such as `twitter`, in lower case.',
  );
});
