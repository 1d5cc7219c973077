import { expect, test } from 'vitest';
import { CommandError } from '../../src/cli/command-error.js';
import { explainListening, explainRecording } from '../../src/cli/explain-failure.js';

/** A failure as Node reports those of the system. */
function failed(code: string): Error {
  return Object.assign(new Error(`${code}: long words`), { code, syscall: 'listen' });
}

test.each([
  ['EADDRINUSE', 'Port 4010 is in use. Choose another with --port.'],
  ['EACCES', 'Port 4010 needs rights that you lack. Choose one from 1024 on with --port.'],
  ['EADDRNOTAVAIL', '--host is no address of this machine.'],
  ['ENOTFOUND', '--host is a name that nobody knows.'],
  ['EAI_AGAIN', '--host is a name that could not be looked up.'],
  ['EMFILE', 'It cannot listen on port 4010 (EMFILE).'],
])('%s is one line', (code, message) => {
  expect(explainListening(failed(code), 4010)).toEqual(new CommandError(message));
});

test.each([
  ['EACCES', 'you may not write it'],
  ['EROFS', 'its disk takes no writing'],
  ['EMFILE', 'EMFILE'],
])('a file that cannot be written for %s is one line', (code, why) => {
  expect(explainRecording(failed(code))).toEqual(
    new CommandError(`The file of --record cannot be written: ${why}.`),
  );
});

test('what is no failure of the system stays as it is, with its stack', () => {
  const bug = new TypeError('a bug');
  expect(explainListening(bug, 4010)).toBe(bug);
  expect(explainRecording(bug)).toBe(bug);
});
