import { expect, test } from 'vitest';
import { readDocument } from '../../scripts/derive-samples.js';
import { fragmentsOf, lostAddresses, readAddresses, writeRedirects } from '../../scripts/docs/addresses.js';
import { readGuides } from '../../scripts/docs/read-guides.js';
import type { OpenApiDocument } from '../../scripts/openapi-document.js';

const get = { operationId: 'get-parcel', summary: 'Get a parcel', tags: ['Time Off'], responses: {} };
const document: OpenApiDocument = { paths: { '/parcels/{parcel_id}': { get } }, components: {} };
const published = { core: ['get-parcel'], channel: [], guides: [], moved: {} };

test('an operation is at its tag and its ID', () => {
  expect(fragmentsOf(document)).toEqual({ 'get-parcel': '/time-off/get-parcel' });
});

test('an address that was published and leads nowhere is told', () => {
  const renamed = { 'get-package': '/time-off/get-package' };
  expect(lostAddresses('core', fragmentsOf(document), published)).toEqual([]);
  expect(lostAddresses('core', renamed, published)).toEqual(['get-parcel']);
  expect(lostAddresses('core', renamed, { ...published, moved: { 'get-parcel': 'get-package' } })).toEqual(
    [],
  );
});

test.each(['core', 'channel', 'guides'] as const)(
  'every address of %s is kept, so that it leads somewhere for ever',
  async (kind) => {
    const present =
      kind === 'guides'
        ? (await readGuides()).map(({ slug }) => slug)
        : Object.keys(fragmentsOf(await readDocument(kind)));
    const kept = new Set((await readAddresses())[kind]);
    expect(present.length).toBeGreaterThan(10);
    const lines = present.filter((name) => !kept.has(name));
    expect(lines.map((name) => `Add \`${name}\` to docs/addresses.json, under ${kind}`)).toEqual([]);
  },
);

test('old and short addresses lead to where the operation is, and others stay', () => {
  const script = writeRedirects({ 'get-package': '/parcels/get-package' }, { 'get-parcel': 'get-package' });
  function leadFrom(hash: string): string {
    const location = {
      hash,
      replace(to: string) {
        location.hash = to;
      },
    };
    new Function('location', 'addEventListener', script)(location, () => {});
    return location.hash;
  }
  expect(leadFrom('#get-package')).toBe('#/parcels/get-package');
  expect(leadFrom('#/time-off/get-parcel')).toBe('#/parcels/get-package');
  expect(leadFrom('#/parcels/get-package')).toBe('#/parcels/get-package');
  expect(leadFrom('#/section/constructor')).toBe('#/section/constructor');
});
