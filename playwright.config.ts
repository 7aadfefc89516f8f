import { defineConfig } from '@playwright/test';
import type { GalleryOptions } from './test/gallery/gallery-page.ts';

/** Everything that needs a page: on the Electron stand-in, or on a real Electron where one is given. */
export default defineConfig<object, GalleryOptions>({
  outputDir: 'test-out/playwright',
  // A kiosk under test mostly waits, for a backend, a code, a clock: two to a processor keep both busy.
  workers: 4,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    [
      'json',
      { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? 'test-out/playwright.json' },
    ],
  ],
  projects: [
    { name: 'conformance', testDir: 'test/standin/conformance' },
    { name: 'mutations', testDir: 'test/standin/mutations' },
    { name: 'journeys', testDir: 'test/e2e/journeys', testIgnore: '**/counter/**' },
    { name: 'counter', testDir: 'test/e2e/journeys/counter' },
    { name: 'accessibility', testDir: 'test/e2e/accessibility' },
    { name: 'hostile', testDir: 'test/hostile' },
    { name: 'leaks', testDir: 'test/leaks', testMatch: '*.spec.ts' },
    { name: 'gallery', testDir: 'test/gallery', testMatch: '*.spec.ts', fullyParallel: true },
    {
      name: 'whole-gallery',
      testDir: 'test/gallery',
      testMatch: ['gallery.spec.ts', 'references.spec.ts', 'components.spec.ts', 'targets.spec.ts'],
      fullyParallel: true,
      use: { extent: 'all' },
    },
  ],
});
