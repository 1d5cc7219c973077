import { expect, test } from 'vitest';
import type { OperationFacts } from '../../src/request/api-facts.js';
import { encodeBody } from '../../src/request/body.js';

const file = new File(['x'], 'x.txt');
const facts = { files: ['attachments'] };
const encode = (body: unknown, operation = 'POST /x', given: OperationFacts = facts) =>
  encodeBody(body, operation, given);

test('is JSON without a file', () => {
  expect(encode({ to: ['a'], attachments: [], nothing: undefined, none: null })).toBe(
    '{"to":["a"],"attachments":[],"none":null}',
  );
});

test('refuses an object that it is part of', () => {
  const body: Record<string, unknown> = { attachments: [file] };
  body.options = { tags: [{ body }] };
  const list: unknown[] = ['a'];
  list.push(list);

  expect(() => encode(body)).toThrow(
    new TypeError('body.options.tags[0].body is an object that it is part of.'),
  );
  expect(() => encode({ to: list })).toThrow(new TypeError('body.to[1] is an object that it is part of.'));
});

test('refuses a file without a name, which Front takes for text and drops', () => {
  expect(() => encode({ attachments: [file, new File(['x'], '')] })).toThrow(
    new TypeError("The file at body.attachments[1] has no name. Give it one: new File([file], 'name.pdf')."),
  );
});

test('takes an object twice', () => {
  const sender = { handle: 'a' };
  expect(encode({ sender, options: { sender } })).toBe(
    '{"sender":{"handle":"a"},"options":{"sender":{"handle":"a"}}}',
  );
});

test('is a form with a file, nested fields in brackets', () => {
  const form = encode({
    to: ['a', 'b'],
    sender: { handle: 'h' },
    options: { archive: false, tag_ids: ['tag_1'] },
    recipients: [{ handle: 'r' }],
    count: 3,
    nothing: undefined,
    attachments: [file, file],
  });
  expect(
    [...(form as FormData)].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
  ).toEqual([
    ['to[0]', 'a'],
    ['to[1]', 'b'],
    ['sender[handle]', 'h'],
    ['options[archive]', 'false'],
    ['options[tag_ids][0]', 'tag_1'],
    ['recipients[0][handle]', 'r'],
    ['count', '3'],
    ['attachments[0]', 'x.txt'],
    ['attachments[1]', 'x.txt'],
  ]);
});

test('is a form without a file where the operation takes nothing else', () => {
  expect(
    encodeBody({ recording_type: 'call' }, 'POST /x', { files: ['attachments'], multipartOnly: true }),
  ).toBeInstanceOf(FormData);
});

test.each([
  ['aGVsbG8=', 'a string'],
  [{ name: 'x.txt' }, 'an object'],
  [new Uint8Array(3), 'a Uint8Array'],
  [null, 'null'],
])('refuses %s where a file goes, since Front would drop it', (value, kind) => {
  expect(() => encode({ attachments: [file, value] })).toThrow(
    new TypeError(
      `body.attachments[1] must be a Blob or a File, not ${kind}: Front drops anything else silently. For bytes, new File([bytes], 'name.pdf').`,
    ),
  );
});

test('refuses a string in place of the list of files', () => {
  expect(() => encode({ attachments: 'aGVsbG8=' })).toThrow(
    'body.attachments must be a Blob or a File, not a string',
  );
});

test('refuses one file where a list goes, and a list where one goes, which Front would drop', () => {
  expect(() => encode({ attachments: file })).toThrow(
    new TypeError('body.attachments must be a list of files: [file].'),
  );
  const avatar = { files: ['avatar'], singles: ['avatar'] };
  expect(encode({ avatar: file }, 'POST /x', avatar)).toBeInstanceOf(FormData);
  for (const list of [[file], []])
    expect(() => encode({ avatar: list }, 'POST /x', avatar)).toThrow(
      new TypeError('body.avatar must be one file, not a list.'),
    );
});

test('refuses a file where none goes', () => {
  expect(() => encode({ options: { file } })).toThrow(
    'body.options.file of `POST /x` holds a file, but only `attachments` may.',
  );
  expect(() => encode({ file }, 'POST /y', { files: [] })).toThrow(
    'body.file of `POST /y` holds a file, but this operation takes no files.',
  );
});

test('takes a file of the right type only, where the spec names one', () => {
  const accepts = { files: ['attachments'], accepts: { attachments: 'audio/*' } };
  const record = (type: string) =>
    encode({ attachments: [new File(['x'], 'x.mp3', { type })] }, 'POST /x', accepts);
  expect(record('audio/mpeg')).toBeInstanceOf(FormData);
  expect(record('')).toBeInstanceOf(FormData);
  expect(() => record('video/mp4')).toThrow(new TypeError('body.attachments[0] must be of type `audio/*`.'));
});

test('takes a file in a nested field', () => {
  const form = encode({ comment: { body: 'x', attachments: [file] } }, 'POST /x', {
    files: ['comment.attachments'],
  });
  expect([...(form as FormData).keys()]).toEqual(['comment[body]', 'comment[attachments][0]']);
});

test('refuses a date, bytes and numbers that JSON cannot say', () => {
  expect(() => encode({ at: new Date() })).toThrow(
    'body.at is a Date, but Front counts time in seconds. Use toTimestamp(date).',
  );
  expect(() => encode({ list: [{ at: Number.NaN }] })).toThrow('body.list[0].at is not a finite number.');
  expect(() => encode({ text: new Uint8Array(2) })).toThrow('body.text is a Uint8Array.');
  expect(() => encode({ big: 1n })).toThrow('body.big is a bigint, which cannot be sent.');
});

test('refuses a body that is no object', () => {
  expect(() => encode('{}')).toThrow('The body of `POST /x` must be an object, not a string.');
  expect(() => encode(new FormData())).toThrow('The body of `POST /x` must be an object, not a FormData.');
});

test('refuses more than 25 MB of files', () => {
  const big = new File([new Uint8Array(13 * 1024 * 1024)], 'big.bin');
  expect(() => encode({ attachments: [big, big] })).toThrow(
    'The files of `POST /x` have 27262976 bytes in all, more than the 26214400 that Front takes.',
  );
});

test('refuses what a form cannot say beside a file', () => {
  expect(() => encode({ subject: null, attachments: [file] })).toThrow(
    'body.subject is null, which a request with files cannot say.',
  );
  expect(() => encode({ list_names: [], attachments: [file] }, 'PATCH /x')).toThrow(
    'body.list_names is empty',
  );
  expect(encode({ cc: [], attachments: [file] }, 'POST /x')).toBeInstanceOf(FormData);
});

test('an error shows no value of the body', () => {
  const secret = 'hunter2';
  for (const body of [
    { attachments: [secret] },
    { [secret]: 1n },
    { at: secret, file: new File([secret], secret) },
  ]) {
    try {
      encode(body);
    } catch (error) {
      expect(String(error).replaceAll(`body.${secret}`, '')).not.toContain(secret);
    }
  }
});

test('names every field that may hold a file', () => {
  const two = { files: ['avatar', 'comment.attachments'] };
  expect(() => encode({ other: file }, 'POST /x', two)).toThrow(
    'body.other of `POST /x` holds a file, but only `avatar`, `comment.attachments` may.',
  );
  expect(() => encode({ other: file }, 'POST /x', {})).toThrow(
    'body.other of `POST /x` holds a file, but this operation takes no files.',
  );
});

test('takes nothing in place of a file', () => {
  expect(encode({ attachments: undefined })).toBe('{}');
  expect(encode({ attachments: null })).toBe('{"attachments":null}');
});

test('takes files of one type, where the spec names one', () => {
  const accepts = { files: ['avatar'], singles: ['avatar'], accepts: { avatar: 'image/png' } };
  const picture = (type: string) => encode({ avatar: new File(['x'], 'x', { type }) }, 'POST /x', accepts);
  expect(picture('image/png')).toBeInstanceOf(FormData);
  expect(() => picture('image/jpeg')).toThrow(new TypeError('body.avatar must be of type `image/png`.'));
});

test('a range of types is one kind of them, not all that begin alike', () => {
  const accepts = { files: ['sound'], singles: ['sound'], accepts: { sound: 'audio/*' } };
  expect(() => encode({ sound: new File(['x'], 'x', { type: 'audiox/y' }) }, 'POST /x', accepts)).toThrow(
    'must be of type `audio/*`',
  );
});

test('finds a file behind lists and fields without one', () => {
  const nested = { files: ['a.b'] };
  expect(encode({ list: [[], ['x']], a: { c: true, b: [file] } }, 'POST /x', nested)).toBeInstanceOf(
    FormData,
  );
  expect(encode({ list: [{ deep: [true, 'x', 5, null] }] }, 'POST /x', nested)).toBe(
    '{"list":[{"deep":[true,"x",5,null]}]}',
  );
});

test('takes 25 MB of files and not a byte more', () => {
  const mb = 1024 * 1024;
  const of = (size: number) => new File([new Uint8Array(size)], 'x.bin');
  expect(encode({ attachments: [of(24 * mb), of(mb)] })).toBeInstanceOf(FormData);
  expect(() => encode({ attachments: [of(24 * mb), of(mb), of(1)] })).toThrow('have 26214401 bytes in all');
});

test('an update with files takes lists that hold something', () => {
  const form = encode({ list_names: ['a'], attachments: [file] }, 'PATCH /x');
  expect([...(form as FormData).keys()]).toEqual(['list_names[0]', 'attachments[0]']);
});
