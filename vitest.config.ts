import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Unit tests run in plain Node; whatever needs a page is tested in Chromium by Playwright. */
export default defineConfig({
  plugins: [react()],
  test: {
    include: [
      'test/{main,preload,renderer,sandbox,start,run,demo,gallery,audit,config,feed,faults,fleet,fuzz,leaks,checklist,packaging}/**/*.test.{ts,tsx}',
    ],
    setupFiles: ['test/run/seed-properties.ts'],
    // Most of a test's time is waiting for a backend, a keychain or a disk, which leaves the processors free.
    maxWorkers: 4,
    // What comes, comes at once on a machine at rest; on one that is not, nobody should fail for having waited a second.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
