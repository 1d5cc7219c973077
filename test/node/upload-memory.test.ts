import { expect, test } from 'vitest';
import { run } from '../../bench/upload-memory.js';

test('an upload of 25 MB from disk adds under 8 MB to the memory in use', { timeout: 60_000 }, async () => {
  const { rows } = await run();
  const [fromPath, whole] = rows.map((row) => Number(row['in use, MB']));
  expect(fromPath).toBeLessThan(8);
  // Proves that the measure can see 25 MB.
  expect(whole).toBeGreaterThan(20);
});
