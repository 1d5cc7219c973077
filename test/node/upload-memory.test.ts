import { expect, test } from 'vitest';
import { measureOwn } from '../../bench/upload-memory.js';

test('an upload of 25 MB from disk adds under 8 MB to the memory in use', { timeout: 60_000 }, async () => {
  const [fromPath, whole] = (await measureOwn()).map(({ held }) => held);
  expect(fromPath).toBeLessThan(8);
  // Proves that the measure can see 25 MB.
  expect(whole).toBeGreaterThan(20);
});
