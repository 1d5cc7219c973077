import { beforeAll, expect, test } from 'vitest';
import { type Editor, openEditor } from './editor.js';

let editor: Editor;
beforeAll(() => {
  editor = openEditor();
  editor.hover('fron|t;');
}, 60_000);

test('hovering a call shows what this operation does, takes and answers', () => {
  const { code, text } = editor.hover(`front.PO|ST('/contacts', { body: { handles: [] } });`);
  expect(code).toContain(
    '(path: "/contacts", init: {\n    body: CreateContactWithAvatar;\n} & CallOptions<"json">) => Promise<FrontResult<Contact>>',
  );
  expect(text).toMatch(/^Create a contact.*\.\n\n[\s\S]+\n\nScopes: `contacts:write`\.$/);
});

test('hovering a call of a list names its items', () => {
  const { code, text } = editor.hover(`front.GE|T('/accounts', { params: { query: { limit: 10 } } });`);
  expect(code).toContain('query?: ListAccountsQuery');
  expect(code).toContain('_results: Account[]');
  expect(text).toMatch(/^List the accounts of the company\./);
});

test.each([
  `front.GE|T('/accounts');`,
  `front.PATC|H('/conversations/{conversation_id}', { params: { path: { conversation_id: '' } }, body: {} });`,
  `const { da|ta } = await front.GET('/conversations');`,
])('no hint at %s is a wall of conditional types', (source) => {
  const { code } = editor.hover(source);
  expect(code).not.toMatch(/\bextends\b|\binfer\b|\boperations\b|components\[|\bany\b|\.\.\. \d+ more/);
  expect(code.length).toBeLessThan(500);
});

test('a deprecated operation is struck through and names what replaces it', () => {
  expect(editor.struck(`front.GET('/custom_fields');`)).toMatchObject([{ part: 'GET' }]);
  expect(editor.hover(`front.G|ET('/custom_fields');`).tags).toEqual([
    '@deprecated Use `GET /contacts/custom_fields`.',
  ]);
});

test('an operation that is not deprecated is not struck through', () => {
  expect(editor.struck(`front.GET('/contacts/custom_fields');\nfront.GET('/me', {});`)).toEqual([]);
});

test('from a call, the definition of its operation is found', () => {
  expect(editor.definitions(`front.GE|T('/teammates');`)).toContainEqual(
    expect.stringContaining('(path: "/teammates", '),
  );
});

test('the paths of a method complete a call', () => {
  const paths = editor.complete(`front.PUT('|');`);
  expect(paths.has('/conversations/{conversation_id}/assignee')).toBe(true);
  expect(paths.has('/me')).toBe(false);
});

test('the fields of this operation complete a call that is not finished', () => {
  expect([...editor.complete(`front.GET('/teammates/{teammate_id}', { params: { path: { | } } });`)]).toEqual(
    [['teammate_id', { text: expect.stringContaining('Teammate ID, or an alias'), deprecated: false }]],
  );
  const fields = editor.complete(`front.POST('/contacts', { body: { | } });`);
  expect(fields.get('handles')?.text).not.toBe('');
  expect(fields.get('group_names')?.deprecated).toBe(true);
});

test('the values of an open enum complete it', () => {
  const source = `front.GET('/conversations', { params: { query: { q: { statuses: ['|'] } } } });`;
  expect([...editor.complete(source).keys()]).toContain('unassigned');
});

test('names of schemas are completed with what they are', () => {
  expect(editor.complete(`let it: Schemas['|'];`).get('Account')?.text).toBe(
    'A company that contacts belong to.',
  );
});
