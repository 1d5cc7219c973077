import { expect, test } from 'vitest';
import { nameContentTypes } from '../../src/request/content-types.js';

async function typeOf(file: Blob): Promise<string> {
  const form = new FormData();
  form.append('body', 'Hi');
  form.append('attachments[0]', file);
  const named = await nameContentTypes(form);
  expect([...named.keys()]).toEqual(['body', 'attachments[0]']);
  return (named.get('attachments[0]') as File).type;
}

test.each([
  ['a.pdf', 'application/pdf'],
  ['PHOTO.JPG', 'image/jpeg'],
  ['b.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['archive.tar.gz', 'application/gzip'],
  ['unknown.zzzz', ''],
  ['Makefile', ''],
  ['.png', ''],
  ['..png', ''],
  ['folder/.png', ''],
  ['folder\\.png', ''],
  ['folder.d\\sub/.png', ''],
  ['folder.d/sub\\.png', ''],
  ['folder/a.png', 'image/png'],
  ['.a.png', 'image/png'],
  ['a\nb.png', 'image/png'],
  ['a.png ', ''],
  ['a.p-g', ''],
  ['png', ''],
])('%s without a type is sent as %j', async (name, type) => {
  expect(await typeOf(new File(['x'], name))).toBe(type);
});

test('a type that was given stays', async () => {
  expect(await typeOf(new File(['x'], 'a.pdf', { type: 'text/plain' }))).toBe('text/plain');
});

test('a blob has no name that could tell', async () => {
  expect(await typeOf(new Blob(['x']))).toBe('');
});

test('keeps name, bytes and time of the file', async () => {
  const form = new FormData();
  form.append('a', new File(['bytes'], 'a.txt', { lastModified: 5 }));
  const file = (await nameContentTypes(form)).get('a') as File;
  expect([file.name, await file.text(), file.lastModified]).toEqual(['a.txt', 'bytes', 5]);
});
