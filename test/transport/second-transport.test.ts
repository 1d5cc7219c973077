import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createOpenApiCaller } from './second-transport.js';

const calls = vi.hoisted(() => ({ made: 0 }));

vi.mock('openapi-fetch', () => {
  throw new Error('openapi-fetch was loaded');
});
vi.mock('../../src/transport/openapi-fetch.js', () => ({
  createOpenApiCaller(options: Parameters<typeof createOpenApiCaller>[0]) {
    calls.made += 1;
    return createOpenApiCaller(options);
  },
}));

// Everything that is promised of the client must hold without openapi-fetch.
await import('../client.test.js');

test('the tests above ran on the second transport', () => {
  expect(calls.made).toBeGreaterThan(20);
});

test('exactly one module imports openapi-fetch', async () => {
  const folder = join(import.meta.dirname, '../../src');
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const importers: string[] = [];
  for (const name of files) {
    const source = await readFile(join(folder, name), 'utf8');
    if (/(from|import|require)\s*\(?\s*['"]openapi-fetch['"/]/.test(source)) importers.push(name);
  }
  expect(importers).toEqual([join('transport', 'openapi-fetch.ts')]);
});
