import { expect, test } from 'vitest';
import { findObstacles, notesOf } from '../../scripts/check-release.js';

const CHANGELOG = `# Changelog

## Unreleased

- Not yet.

## 1.10.0 - 2026-11-30

### Added

- A thing.

## 1.1.0 - 2026-11-01

## 1.0.0

- The first.
`;

test('the notes are the section of the version, without its heading', () => {
  expect(notesOf(CHANGELOG, '1.10.0')).toBe('### Added\n\n- A thing.');
});

test.each([
  ['1.1', 'CHANGELOG.md has no section `## 1.1 - <date>`.'],
  ['1.1.0', 'CHANGELOG.md says nothing of 1.1.0.'],
  ['1.0.0', '`## 1.0.0` in CHANGELOG.md has no date.'],
])('%s cannot be released: %s', (version, message) => {
  expect(() => notesOf(CHANGELOG, version)).toThrow(message);
});

test('the tag and the repository have to be those of package.json', () => {
  const manifest = {
    version: '1.10.0',
    repository: { url: 'git+https://github.com/planet-express/front.git' },
  };

  expect(findObstacles('v1.10.0', manifest, 'planet-express/front')).toEqual([]);
  expect(findObstacles('v1.10.0', { version: '1.10.0' }, undefined)).toEqual([]);
  expect(findObstacles('v1.1.0', manifest, 'momcorp/front')).toEqual([
    'The tag is v1.1.0, and package.json says 1.10.0.',
    '`repository.url` in package.json is not momcorp/front.',
  ]);
});
