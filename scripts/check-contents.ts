/**
 * What is in the package, and that it works as installed.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { InstalledPackage } from './install-package.js';

const EXPECTED = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^dist\/package\/src\/.*\.(js|d\.ts|d\.ts\.map)$/,
  /^dist\/package\/node\/.*\.js$/,
  /^dist\/package\/generated\/.*\.(js|d\.ts|openapi\.json)$/,
  /^src\/.*\.ts$/,
];

function filesOf({ folder }: InstalledPackage): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Files that nobody expects in the package. */
export function findExtra(installed: InstalledPackage): string {
  const extra = filesOf(installed).filter((name) => !EXPECTED.some((pattern) => pattern.test(name)));
  return extra.map((name) => `${name} is in the package`).join('\n');
}

/** Sources that maps lead to and that are missing: an editor that follows a map to a definition would find nothing. */
export function findLostSources(installed: InstalledPackage): string {
  const lost = new Set<string>();
  for (const name of filesOf(installed).filter((each) => each.endsWith('.map'))) {
    const file = join(installed.folder, name);
    const { sources } = JSON.parse(readFileSync(file, 'utf8')) as { readonly sources: readonly string[] };
    for (const source of sources.map((each) => resolve(dirname(file), each)))
      if (!existsSync(source)) lost.add(`${source.slice(installed.folder.length + 1)} is not in the package`);
  }
  return [...lost].join('\n');
}

/** Uses every entry, by `import`. */
const USE = `
import assert from 'node:assert/strict';
import { createFrontClient } from 'front-fetch';
import { createChannelToken } from 'front-fetch/channel';
import { fileFromPath } from 'front-fetch/node';
import { authorizationUrl } from 'front-fetch/oauth';
import { redisQuotaStore } from 'front-fetch/redis';
import { createFrontSimulator } from 'front-fetch/simulator';
import { signWebhook, verifyWebhook } from 'front-fetch/webhooks';

const simulator = createFrontSimulator();
const front = createFrontClient({ token: simulator.token, fetch: simulator.fetch });
const file = await fileFromPath('package.json');
const sent = await front.POST('/channels/{channel_id}/messages', {
  params: { path: { channel_id: 'cha_55c8c149' } },
  body: { to: ['calculon@momsbot.com'], body: 'Good news, everyone!', attachments: [file] },
});
assert.equal(sent.data?.status, 'accepted');
assert.equal(simulator.requests[0].parts.at(-1).filename, 'package.json');

const token = await createChannelToken({ appId: 'a', appSecret: 'b', channelId: 'cha_1' });
assert.equal(token.split('.').length, 3);
assert.match(authorizationUrl({ clientId: 'a', redirectUri: 'https://example.com' }).url, /client_id=a/);
assert.throws(() => redisQuotaStore({}), TypeError);
const body = '{"type":"sync"}';
const headers = await signWebhook({ body, secret: 's' });
assert.equal((await verifyWebhook({ headers, body }, { secret: 's' })).type, 'sync');
`;

/** Uses every entry by `require`, as Node has been able to since 20.19. */
const REQUIRE = (entries: readonly string[]) => `
const assert = require('node:assert/strict');
for (const entry of ${JSON.stringify(entries)}) assert.ok(Object.keys(require(entry)).length > 0, entry);
assert.equal(require('front-fetch/package.json').name, 'front-fetch');
assert.throws(() => require('front-fetch/src/client.ts'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
`;

/** Runs programs that use every entry and the command. Gives what went wrong. */
export function runInstalled({ project, entries }: InstalledPackage): string {
  const unused = entries
    .filter((entry) => !USE.includes(`'${entry}'`))
    .map((entry) => `nothing uses ${entry}`);
  writeFileSync(join(project, 'use.mjs'), USE);
  writeFileSync(join(project, 'use.cjs'), REQUIRE(entries));
  const failed = [
    [process.execPath, 'use.mjs'],
    [process.execPath, 'use.cjs'],
    [join(project, 'node_modules/.bin/front-fetch'), '--help'],
  ].map(([file = '', ...args]) => {
    try {
      execFileSync(file, args, { cwd: project, encoding: 'utf8', stdio: 'pipe' });
      return '';
    } catch (error) {
      return (error as { stderr?: string }).stderr ?? String(error);
    }
  });
  return [...unused, ...failed].filter((text) => text !== '').join('\n');
}
