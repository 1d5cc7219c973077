import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { runScript } from './run-script.js';

const GENERATED = fileURLToPath(new URL('../../generated', import.meta.url));

async function check(change: (folder: string) => void): Promise<{ code: number; stderr: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'front-fetch-generated-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(GENERATED, folder, { recursive: true });
  change(folder);
  const { code, stderr } = await runScript('generate', '--check', '--generated', folder);
  return { code, stderr };
}

test('what is committed is what the spec says', { timeout: 60_000 }, async () => {
  expect(await check(() => {})).toEqual({ code: 0, stderr: '' });
});

test('a stale file is named', { timeout: 60_000 }, async () => {
  const { code, stderr } = await check((folder) => writeFileSync(join(folder, 'channel.ts'), 'export {};\n'));
  expect(code).toBe(1);
  expect(stderr).toContain('channel.ts is stale: run `npm run generate` and commit the result.');
  expect(stderr).not.toContain('core.ts');
});
