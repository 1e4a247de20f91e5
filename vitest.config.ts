import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // No test mocks a module: files share what a worker has loaded.
    isolate: false,
    pool: 'forks',
    // The main process only waits: a worker for each processor.
    maxWorkers: '100%',
    // It reads JSON without saying so, as bundlers let it.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // In CI the same run measures the coverage, and leaves its counts in a file.
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'coverage/tests.json' }]] : ['default'],
    coverage: {
      enabled: Boolean(process.env.CI),
      // The reports of a run are cleaned before it, not the counts written after.
      clean: false,
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.gen.ts', 'src/cli/main.ts'],
      reporter: ['text-summary'],
      thresholds: { lines: 90 },
    },
  },
});
