import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    // Only with `--coverage`.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Tests start the command as a process of its own, which is not seen. It only calls `run`, which has tests.
      exclude: ['src/cli/front-fetch.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: 'coverage/report',
      thresholds: { lines: 95, branches: 95 },
    },
    typecheck: {
      enabled: true,
      // Several versions of TypeScript are installed, so its name alone does not tell which is meant.
      checker: './node_modules/typescript/bin/tsc',
      include: ['test/**/*.test-d.ts'],
      tsconfig: './tsconfig.json',
    },
  },
});
