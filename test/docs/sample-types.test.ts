import { expect, test } from 'vitest';
import { deriveSamples, readDocument, toModule } from '../../scripts/derive-samples.js';
import { checkTypes } from '../../scripts/docs/check-types.js';

const MINUTE = 60_000;

test(
  'every sample compiles against the types of the package',
  async () => {
    const files = {
      'core.ts': toModule(deriveSamples('core', await readDocument('core'))),
      'channel.ts': toModule(deriveSamples('channel', await readDocument('channel'))),
    };
    expect(await checkTypes('samples', files)).toBe('');
  },
  2 * MINUTE,
);

test(
  'a sample with a key that Front does not know does not compile',
  async () => {
    const source = toModule(deriveSamples('channel', await readDocument('channel')));
    const broken = source.replace("status: 'offline'", "status: 'offline', colour: 'red'");
    expect(broken).not.toBe(source);
    expect(await checkTypes('broken', { 'channel.ts': broken })).toContain("'colour' does not exist");
  },
  2 * MINUTE,
);
