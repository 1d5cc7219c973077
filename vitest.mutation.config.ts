import { defineConfig } from 'vitest/config';

/** The tests that mutants of each folder of `src/` are run against: those that say the most of it, and are quick. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  request: [
    'test/request/*.test.ts',
    'test/security/{hostile-names,misuse}.test.ts',
    'test/transport/content-types.test.ts',
    'test/node/file-from-path.test.ts',
    'test/client.test.ts',
  ],
  transport: [
    'test/transport/*.test.ts',
    'test/security/{errors,misuse,redirects}.test.ts',
    'test/collect/{download,paginate}.test.ts',
    'test/request/options.test.ts',
    'test/quota/{client,rate-limiter}.test.ts',
    'test/client.test.ts',
  ],
  quota: ['test/quota/*.test.ts'],
  webhooks: [
    'test/webhooks/*.test.ts',
    'test/channel/handler.test.ts',
    'test/security/hostile-answers.test.ts',
  ],
};

const { MUTATED_FOLDER } = process.env;

export default defineConfig({
  test: {
    // Or else what they hold would count as tried by the one test that loads them first.
    setupFiles: ['test/helpers/loaded-late.ts'],
    include: [...(TESTS[MUTATED_FOLDER ?? ''] ?? Object.values(TESTS).flat())],
    // These start servers or bundlers, read the sources, or say the same again slowly.
    exclude: [
      'test/transport/{second-transport,traversal}.test.ts',
      // These load the client anew, which Stryker takes for the only tests of what is done once.
      'test/{request/snapshot-calls,transport/not-loaded}.test.ts',
      'test/webhooks/{servers,worker,fuzz}.test.ts',
    ],
  },
});
