import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runScript } from './run-script.js';

test.each([
  ['compare-revisions', ['nosuch'], 'git knows no generated/core.openapi.json at the revision nosuch.'],
  ['compare-revisions', [], 'Usage: npm run verdict -- <git revision>'],
  ['check-drift', ['nosuch.json'], 'nosuch.json cannot be read.'],
  ['check-drift', ['package.json'], 'package.json is no OpenAPI document in JSON.'],
  ['check-drift', ['README.md'], 'README.md is no OpenAPI document in JSON.'],
  ['check-drift', ['--jsn'], 'There is no option --jsn.'],
  ['take-inventory', [], 'Usage: npm run inventory -- <core|channel> <file>'],
  ['take-inventory', ['cores', 'package.json'], 'Usage: npm run inventory -- <core|channel> <file>'],
  ['take-inventory', ['core', 'nosuch.json'], 'nosuch.json cannot be read.'],
])('%s %j is refused in one line', { timeout: 60_000 }, async (name, args, message) => {
  const { code, stdout, stderr } = await runScript(name, ...args);
  expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
  expect(stderr).toContain(message);
});

test('an option of generate that is misspelt writes nothing', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'front-fetch-generated-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(await runScript('generate', '--generated', folder, '--chek')).toEqual({
    code: 2,
    stdout: '',
    stderr: `Not understood: --generated ${folder} --chek. Usage: npm run generate [-- --check] [--generated <folder>]\n`,
  });
  expect(readdirSync(folder)).toEqual([]);
});
