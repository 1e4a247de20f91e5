import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // No test mocks a module: files share what a worker has loaded.
    isolate: false,
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.gen.ts', 'src/cli/main.ts'],
      reporter: ['text-summary'],
      thresholds: { lines: 90 },
    },
  },
});
