import { defineConfig } from '@playwright/test';
import everywhere from '../../playwright.config.ts';

const outputDir = 'test-out/packaged';

/**
 * The journeys on a packed app, which `KIOSK_PACKAGED` names: `npm run test:packaged` sees to it. For each test there is a trace with
 * pictures of every step, in one report to open in a browser.
 */
export default defineConfig({
  workers: everywhere.workers ?? 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: `../../${outputDir}/results`,
  // The report has a copy of everything.
  preserveOutput: 'failures-only',
  reporter: [['list'], ['html', { outputFolder: `../../${outputDir}/report`, open: 'never' }]],
  use: { trace: 'on', screenshot: 'on' },
  projects: [
    { name: 'package', testDir: 'journeys' },
    {
      name: 'short',
      testDir: '..',
      testMatch: [
        'packaging/journeys/*.spec.ts',
        'e2e/journeys/challenge.spec.ts',
        'e2e/journeys/operator.spec.ts',
      ],
    },
    { name: 'journeys', testDir: '../e2e/journeys', testIgnore: '**/counter/**' },
    { name: 'counter', testDir: '../e2e/journeys/counter' },
    { name: 'accessibility', testDir: '../e2e/accessibility' },
  ],
});
