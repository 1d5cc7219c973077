import { expect, test } from 'vitest';
import { coreFacts } from '../../generated/operations.js';
import { alias } from '../../src/index.js';
import { createPathSerializer } from '../../src/request/path.js';

const serialize = createPathSerializer(coreFacts);
const teammate = (teammate_id: unknown) => serialize('/teammates/{teammate_id}', { teammate_id });

test('fills in an ID', () => {
  expect(teammate('tea_55c8c149')).toBe('/teammates/tea_55c8c149');
});

test('encodes the value of an alias and leaves its name readable', () => {
  expect(teammate(alias.email('leela+x/y?z#@planet-express.com'))).toBe(
    '/teammates/alt:email:leela%2Bx%2Fy%3Fz%23%40planet-express.com',
  );
});

test.each(['../me', 'a/b', 'tea_1/../../me', 'a\\b', 'tea_1?x=1', 'tea_1#x', '%2e%2e', 'tea_1;x'])(
  'keeps %j inside its segment',
  (value) => {
    const path = teammate(value);
    const { pathname, search, hash } = new URL(path, 'https://api2.frontapp.com');
    expect(pathname).toBe(path);
    expect(pathname.split('/')).toHaveLength(3);
    expect([search, hash]).toEqual(['', '']);
    expect(decodeURIComponent(pathname.split('/')[2] ?? '')).toBe(value);
  },
);

test.each([
  ['', 'Path parameter `teammate_id` is empty.'],
  ['   ', 'Path parameter `teammate_id` is empty.'],
  ['.', 'Path parameter `teammate_id` must not be `.` or `..`.'],
  ['..', 'Path parameter `teammate_id` must not be `.` or `..`.'],
  [undefined, 'Path parameter `teammate_id` is missing.'],
  [null, 'Path parameter `teammate_id` is missing.'],
  [{}, 'Path parameter `teammate_id` must be a string, not a object.'],
  [['tea_1'], 'Path parameter `teammate_id` must be a string, not an array.'],
  ['\ud800', 'Path parameter `teammate_id` is not well-formed Unicode.'],
])('refuses %j', (value, message) => {
  expect(() => teammate(value)).toThrow(new TypeError(message));
});

test('refuses the ID of another resource, saying what would be right and not what it was', () => {
  expect(() => teammate('cnv_55c8c149')).toThrow(
    new TypeError(
      'Path parameter `teammate_id` was given an ID that starts with `cnv_`, which is a `conversation_id`. Give an ID that starts with `tea_`, or an alias: `alt:email:…`.',
    ),
  );
});

test('names all that an ID can be', () => {
  expect(() => teammate('msg_1')).toThrow('starts with `msg_`, which is a `draft_id` or `message_id`. Give');
});

test('refuses the alias of another resource', () => {
  const conversation_id = alias.email('leela@planet-express.com');
  expect(() => serialize('/conversations/{conversation_id}', { conversation_id })).toThrow(
    'Path parameter `conversation_id` takes no alias `alt:email:`.',
  );
});

test('takes an ID with a prefix that nobody knows', () => {
  expect(teammate('jen_1')).toBe('/teammates/jen_1');
});

test('takes contact IDs from before 2018', () => {
  expect(serialize('/contacts/{contact_id}', { contact_id: 'ctc_1' })).toBe('/contacts/ctc_1');
});

test('takes an alias of a source that is new', () => {
  expect(serialize('/contacts/{contact_id}', { contact_id: alias.handle('mastodon', '@leela@x') })).toBe(
    '/contacts/alt:mastodon:%40leela%40x',
  );
});

test.each([
  '',
  'contacts',
  '.evil.example/me',
  '@evil.example/me',
  ':8443/me',
  '/contacts?q=x',
  '/contacts#x',
  '\\me',
])('refuses the path %j, which would change the host or hide a query', (path) => {
  expect(() => serialize(path, {})).toThrow(
    new TypeError('A path begins with `/` and has no query: see `params.query`.'),
  );
});

test('takes a number, and no other value that is no text', () => {
  expect(teammate(5)).toBe('/teammates/5');
  expect(() => teammate(true)).toThrow('Path parameter `teammate_id` must be a string, not a boolean.');
});

test('fills in parameters that the spec knows nothing of, and leaves other braces', () => {
  const bare = createPathSerializer({ api: 'core', parameters: {}, reads: {} });
  expect(bare('/a/{x}/b-{y}/{z-z}', { x: 'cnv_1', y: 'alt:email:a@b' })).toBe(
    '/a/cnv_1/b-alt:email:a%40b/{z-z}',
  );
});

test('names every alias that would be right, and none where there is none', () => {
  const parameters = {
    contact_id: 'crd_ ctc_ alt:email: alt:phone:',
    tag_id: 'tag_',
  };
  const of = createPathSerializer({ api: 'core', parameters, reads: {} });
  expect(() => of('/{contact_id}', { contact_id: 'tag_1' })).toThrow(
    'which is a `tag_id`. Give an ID that starts with `crd_`, or an alias: `alt:email:…`, `alt:phone:…`.',
  );
  expect(() => of('/{tag_id}', { tag_id: 'ctc_1' })).toThrow(
    new TypeError(
      'Path parameter `tag_id` was given an ID that starts with `ctc_`, which is a `contact_id`. Give an ID that starts with `tag_`.',
    ),
  );
});
