import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { judge } from './expectations.js';
import { MSW, RUNTIMES } from './runtimes.js';
import type { Outcomes } from './scenarios/index.js';
import type { ServerLog, World } from './world.js';

const names = [...Object.keys(RUNTIMES), MSW];

test('CI tries the package on every runtime', async () => {
  const workflow = parse(await readFile('.github/workflows/check.yml', 'utf8'));
  expect(workflow.jobs.runtimes.strategy.matrix.runtime).toEqual(names);
});

test('the guide names the versions that are tried', async () => {
  const guide = await readFile('docs/guides/runtimes.md', 'utf8');
  const { dependencies } = JSON.parse(await readFile('test/runtimes/package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const versions = Object.values(dependencies).map((version) => version.replace(/^.*@/, ''));
  expect(versions.filter((version) => !guide.includes(version))).toEqual([]);
});

test('what did not run, failed or tells something else is named', () => {
  const outcomes = {
    aliases: { told: { teammate: 'tea_55c8c149', missing: 404 } },
    webhooks: { threw: 'TypeError: no crypto' },
  } as unknown as Outcomes;
  const log: ServerLog = { requests: [], grants: [], tags: [] };

  const faults = judge(outcomes, { world: {} as World, log, runtime: 'node-22' });

  expect(faults.get('aliases')).toContain('/teammates/alt:email:leela%40planet-express.com');
  expect(faults.get('webhooks')).toBe('TypeError: no crypto');
  expect(faults.get('upload')).toBe('did not run');
  expect(faults.size).toBe(8);
});
