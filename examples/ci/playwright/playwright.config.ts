import { defineConfig } from '@playwright/test';

// Where your own application is started too, `webServer` takes a list.
export default defineConfig({
  testDir: import.meta.dirname,
  use: { baseURL: 'http://127.0.0.1:8181' },
  webServer: {
    command: 'npx apim-sandbox start --port 8181 --now 2026-09-15T10:00:00Z',
    url: 'http://127.0.0.1:8181/_sandbox/health',
  },
});
