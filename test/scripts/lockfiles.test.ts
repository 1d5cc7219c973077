import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const LOCKFILES = ['package-lock.json', 'test/runtimes/package-lock.json', 'bench/peers/package-lock.json'];

/** Locked packages that npm would install without comparing them with what was locked, or from elsewhere. */
function findLoose(packages: Readonly<Record<string, Locked>>): string[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .filter(([, { integrity, resolved = '', link }]) => {
      const isOfNpm = resolved === '' || resolved.startsWith('https://registry.npmjs.org/');
      return link === true || !isOfNpm || !/^sha512-[\w+/]{86}==$/.test(integrity ?? '');
    })
    .map(([path]) => path);
}

test.each(LOCKFILES.filter((name) => existsSync(name)))(
  '%s holds a hash of each package, and takes it from npm',
  (name) => {
    const { packages } = JSON.parse(readFileSync(name, 'utf8')) as { packages: Record<string, Locked> };
    expect(Object.keys(packages).length).toBeGreaterThan(1);
    expect(findLoose(packages)).toEqual([]);
  },
);

test('a package without a hash, with a weak one, or of another host is found', () => {
  const integrity = `sha512-${'a'.repeat(86)}==`;
  expect(
    findLoose({
      '': {},
      'node_modules/good': { integrity },
      'node_modules/named': { integrity, resolved: 'https://registry.npmjs.org/named/-/named-1.0.0.tgz' },
      'node_modules/bare': {},
      'node_modules/weak': { integrity: 'sha1-aaaa' },
      'node_modules/foreign': { integrity, resolved: 'https://registry.npmjs.org.example/foreign.tgz' },
    }),
  ).toEqual(['node_modules/bare', 'node_modules/weak', 'node_modules/foreign']);
});

test('the lockfile has the binaries of every platform', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: object };
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: object };
  expect(Object.keys(devDependencies)).toContain('esbuild');
  for (const platform of ['darwin-arm64', 'linux-arm64', 'linux-x64', 'win32-x64'])
    expect(Object.keys(packages)).toContain(`node_modules/@esbuild/${platform}`);
});
