import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { simulate } from '../../src/cli/simulate.js';
import { createFrontClient } from '../../src/index.js';
import { SECRETS } from './every-view.js';

const { token, query, body, refusedToken } = SECRETS;

async function use(url: string): Promise<void> {
  for (const each of [token, refusedToken]) {
    const front = createFrontClient({ token: each, baseUrl: url });
    await front.GET('/contacts', { params: { query: { q: { updated_after: query as never } } } });
    await front.POST('/contacts', { body: { name: body, handles: [{ source: 'custom', handle: body }] } });
  }
}

test('what the simulator prints shows no token that it was given or sent, no query and no body', async () => {
  const lines: string[] = [];
  const listener = await simulate(['--port', '0', '--token', token], (line) => lines.push(line));
  onTestFinished(listener.close);
  await use(listener.url);
  expect(lines).toHaveLength(6);
  for (const secret of [token, refusedToken, query, body]) expect(lines.join('\n')).not.toContain(secret);
});

test('what the simulator records shows neither token', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'front-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'requests.jsonl');
  const listener = await simulate(['--port', '0', '--quiet', '--token', token, '--record', file], () => {});
  await use(listener.url);
  await listener.close();
  const text = await readFile(file, 'utf8');
  expect(text.trim().split('\n')).toHaveLength(4);
  expect(text).toContain(body);
  for (const secret of [token, refusedToken]) expect(text).not.toContain(secret);
});
