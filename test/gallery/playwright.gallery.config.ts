import { defineConfig } from '@playwright/test';

/** Runs the gallery's specs by themselves: `npx playwright test --config test/gallery/playwright.gallery.config.ts`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-out/gallery/results',
  workers: 2,
  fullyParallel: true,
  reporter: 'line',
});
